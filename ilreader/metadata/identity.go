// This file reads what identifies an assembly: its manifest, its references, and the attributes about it that tools ask for. ECMA-335 II.6.2, II.6.3.

package metadata

import (
	"crypto/sha1"
	"fmt"
	"strings"
)

// Assembly flags, ECMA-335 II.23.1.2.
const (
	AssemblyPublicKey    = 0x0001
	AssemblyRetargetable = 0x0100
	assemblyContentMask  = 0x0E00
	assemblyWindowsRT    = 0x0200
)

// AssemblyName is the identity of an assembly. PublicKey is the whole key if the row has it; Token is the eight-byte public key token, nil for an
// assembly without a strong name. Culture is "" for the neutral culture.
type AssemblyName struct {
	Name      string
	Version   [4]uint16 // major, minor, build, revision
	Culture   string
	Flags     uint32
	PublicKey []byte
	Token     []byte
}

// String returns the display name: "Name, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null".
func (n AssemblyName) String() string {
	var b strings.Builder
	culture, token := "neutral", "null"
	if n.Culture != "" {
		culture = n.Culture
	}
	if len(n.Token) > 0 {
		token = fmt.Sprintf("%x", n.Token)
	}
	v := n.Version
	fmt.Fprintf(&b, "%s, Version=%d.%d.%d.%d, Culture=%s, PublicKeyToken=%s", n.Name, v[0], v[1], v[2], v[3], culture, token)
	if n.Flags&AssemblyRetargetable != 0 {
		b.WriteString(", Retargetable=Yes")
	}
	if n.Flags&assemblyContentMask == assemblyWindowsRT {
		b.WriteString(", ContentType=WindowsRuntime")
	}
	return b.String()
}

// PublicKeyToken returns the token of a public key: the last eight bytes of its SHA-1 hash in reverse order. ECMA-335 II.6.3.
func PublicKeyToken(key []byte) []byte {
	hash := sha1.Sum(key)
	token := make([]byte, 8)
	for i := range token {
		token[i] = hash[len(hash)-1-i]
	}
	return token
}

// HasManifest reports whether the module is an assembly; a netmodule has no manifest.
func (r *Reader) HasManifest() bool { return r.Rows(TableAssembly) > 0 }

// ModuleName returns the name of the module itself. ECMA-335 II.22.30.
func (r *Reader) ModuleName() (string, error) {
	row, err := r.Module(1)
	if err != nil {
		return "", err
	}
	return r.String(row.Name)
}

// AssemblyName returns the assembly's own identity; it fails for a netmodule. ECMA-335 II.22.2.
func (r *Reader) AssemblyName() (AssemblyName, error) {
	row, err := r.Assembly(1)
	if err != nil {
		return AssemblyName{}, err
	}
	n := AssemblyName{
		Version: [4]uint16{row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber},
		Flags:   row.Flags,
	}
	err = r.completeName(&n, row.Name, row.Culture, row.PublicKey, true)
	return n, err
}

// ReferenceName returns the identity that an AssemblyRef asks for. ECMA-335 II.22.5.
func (r *Reader) ReferenceName(id AssemblyRefID) (AssemblyName, error) {
	row, err := r.AssemblyRef(id)
	if err != nil {
		return AssemblyName{}, err
	}
	n := AssemblyName{
		Version: [4]uint16{row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber},
		Flags:   row.Flags,
	}
	err = r.completeName(&n, row.Name, row.Culture, row.PublicKeyOrToken, row.Flags&AssemblyPublicKey != 0)
	return n, err
}

// completeName reads the parts of an identity that lie in heaps. isKey says whether the key blob is a whole key or a token.
func (r *Reader) completeName(n *AssemblyName, name, culture StringRef, key BlobRef, isKey bool) (err error) {
	if n.Name, err = r.String(name); err != nil {
		return err
	}
	if n.Culture, err = r.String(culture); err != nil {
		return err
	}
	blob, err := r.Blob(key)
	if err != nil || len(blob) == 0 {
		return err
	}
	if isKey {
		n.PublicKey = blob
		n.Token = PublicKeyToken(blob)
	} else {
		n.Token = blob
	}
	return nil
}

// noEnums resolves no enum; the attributes read here have none.
type noEnums struct{ r *Reader }

func (e noEnums) EnumByToken(t Token) (ElementType, error) { return 0, e.errEnum(t.String()) }

func (e noEnums) EnumByName(name string) (ElementType, error) { return 0, e.errEnum(name) }

func (e noEnums) errEnum(name string) error {
	return e.r.place(&e.r.blob, 0, "II.23.3").Errorf(0, "unexpected enum %s", name)
}

// AssemblyAttribute returns the first constructor argument of an attribute of the assembly that takes a string, for example
// ("System.Reflection", "AssemblyTitleAttribute"). ok is false if there is no such attribute.
func (r *Reader) AssemblyAttribute(namespace, name string) (value string, ok bool, err error) {
	id := r.FindAttribute(AssemblyID(1).Token(), namespace, name)
	if id == 0 {
		return "", false, nil
	}
	a, err := r.Attribute(id, noEnums{r})
	if err != nil {
		return "", false, err
	}
	if len(a.Fixed) > 0 {
		value, ok = a.Fixed[0].Value.(string)
	}
	return value, ok, nil
}

// TargetFramework returns the framework the assembly was built for, such as ".NETCoreApp,Version=v10.0", "" if it does not say.
func (r *Reader) TargetFramework() (string, error) {
	value, _, err := r.AssemblyAttribute("System.Runtime.Versioning", "TargetFrameworkAttribute")
	return value, err
}

// IsReferenceAssembly reports whether the assembly is marked as one that has no method bodies to run.
func (r *Reader) IsReferenceAssembly() bool {
	return r.FindAttribute(AssemblyID(1).Token(), "System.Runtime.CompilerServices", "ReferenceAssemblyAttribute") != 0
}
