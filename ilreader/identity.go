// This file describes an assembly's identity and recognises attributes by name, which the facade needs for the few attributes that say what kind of
// file it is.

package ilreader

import (
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"slices"

	"ilaot/ilreader/metadata"
)

// Identity is what distinguishes one assembly from another, ECMA-335 II.6.2.1.
type Identity struct {
	Name           string
	Version        [4]uint16 // major, minor, build, revision
	Culture        string    // "" is neutral
	PublicKeyToken []byte    // 8 bytes, or nil without a strong name
}

// String returns the display name that references use: "System.Runtime, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a".
func (id Identity) String() string {
	culture, token := id.Culture, "null"
	if culture == "" {
		culture = "neutral"
	}
	if id.PublicKeyToken != nil {
		token = hex.EncodeToString(id.PublicKeyToken)
	}
	v := id.Version
	return fmt.Sprintf("%s, Version=%d.%d.%d.%d, Culture=%s, PublicKeyToken=%s", id.Name, v[0], v[1], v[2], v[3], culture, token)
}

// hasPublicKey marks a reference whose blob is a whole public key and not its token, ECMA-335 II.23.1.2.
const hasPublicKey = 0x1

// Identity returns the identity in the manifest; of a netmodule, only a name.
func (a *Assembly) Identity() (Identity, error) {
	if !a.IsAssembly() {
		return Identity{Name: a.name}, nil
	}
	row, err := a.Metadata.Assembly(1)
	if err != nil {
		return Identity{}, err
	}
	version := [4]uint16{row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber}
	return a.identity(row.Name, row.Culture, row.PublicKey, hasPublicKey, version)
}

// Reference returns the identity of a referenced assembly, ECMA-335 II.22.5.
func (a *Assembly) Reference(id metadata.AssemblyRefID) (Identity, error) {
	row, err := a.Metadata.AssemblyRef(id)
	if err != nil {
		return Identity{}, err
	}
	version := [4]uint16{row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber}
	return a.identity(row.Name, row.Culture, row.PublicKeyOrToken, row.Flags, version)
}

func (a *Assembly) identity(name, culture metadata.StringRef, key metadata.BlobRef, flags uint32, version [4]uint16) (id Identity, err error) {
	id.Version = version
	if id.Name, err = a.Metadata.String(name); err != nil {
		return id, err
	}
	if id.Culture, err = a.Metadata.String(culture); err != nil {
		return id, err
	}
	blob, err := a.Metadata.Blob(key)
	if len(blob) == 0 {
		return id, err
	}
	if flags&hasPublicKey != 0 {
		blob = publicKeyToken(blob)
	}
	id.PublicKeyToken = blob
	return id, nil
}

// publicKeyToken returns the last eight bytes of a public key's SHA-1, last byte first, ECMA-335 II.6.3.
func publicKeyToken(key []byte) []byte {
	sum := sha1.Sum(key)
	token := slices.Clone(sum[len(sum)-8:])
	slices.Reverse(token)
	return token
}

// AttributeType returns the namespace and name of the class whose constructor a custom attribute calls. ECMA-335 II.22.10.
func (a *Assembly) AttributeType(id metadata.CustomAttributeID) (namespace, name string, err error) {
	attribute, err := a.Metadata.CustomAttribute(id)
	if err != nil {
		return "", "", err
	}
	class := attribute.Type
	switch class.Table() {
	case metadata.TableMemberRef:
		row, err := a.Metadata.MemberRef(metadata.MemberRefID(class.RID()))
		if err != nil {
			return "", "", err
		}
		class = row.Class
	case metadata.TableMethodDef:
		class = a.Metadata.MethodOwner(metadata.MethodDefID(class.RID())).Token()
	}
	return a.typeName(class)
}

// typeName returns the name of a TypeRef or TypeDef, and two empty strings for a constructed type, whose name is a signature.
func (a *Assembly) typeName(token metadata.Token) (namespace, name string, err error) {
	var namespaceRef, nameRef metadata.StringRef
	switch token.Table() {
	case metadata.TableTypeRef:
		row, err := a.Metadata.TypeRef(metadata.TypeRefID(token.RID()))
		if err != nil {
			return "", "", err
		}
		namespaceRef, nameRef = row.Namespace, row.Name
	case metadata.TableTypeDef:
		row, err := a.Metadata.TypeDef(metadata.TypeDefID(token.RID()))
		if err != nil {
			return "", "", err
		}
		namespaceRef, nameRef = row.Namespace, row.Name
	default:
		return "", "", nil
	}
	if namespace, err = a.Metadata.String(namespaceRef); err != nil {
		return "", "", err
	}
	name, err = a.Metadata.String(nameRef)
	return namespace, name, err
}

func (a *Assembly) attributeTypeIs(id metadata.CustomAttributeID, wantNamespace, wantName string) bool {
	namespace, name, err := a.AttributeType(id)
	return err == nil && namespace == wantNamespace && name == wantName
}
