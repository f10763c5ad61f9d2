package types

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ilaot/ilreader"
	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file resolves everything in the framework assemblies of an installed
// .NET: every signature, every reference row and every token operand of every
// body. They are the largest body of metadata there is whose truth is known:
// all of it loads.

// frameworkFolders returns the folders of the installed framework's assemblies.
func frameworkFolders(t *testing.T) []string {
	root := os.Getenv("ILAOT_DOTNET")
	if root == "" {
		t.Skip("SKIPPED: ILAOT_DOTNET is not set: the framework's metadata is not tested")
	}
	dirs, err := filepath.Glob(filepath.Join(root, "sdk/shared/*/*"))
	require.NoError(t, err)
	if len(dirs) == 0 {
		dirs, err = filepath.Glob(filepath.Join(root, "shared/*/*"))
		require.NoError(t, err)
	}
	require.NotEmpty(t, dirs, "no framework below ILAOT_DOTNET")
	slices.Sort(dirs)
	return dirs
}

// sweep counts what it resolved and collects failures.
type sweep struct {
	u        *Universe
	counts   map[string]int
	failures []string
}

func (s *sweep) check(what, where string, err error) {
	s.counts[what]++
	if err != nil {
		s.failures = append(s.failures, fmt.Sprintf("%s %s: %v", what, where, err))
	}
}

func TestFrameworkResolvesWhole(t *testing.T) {
	dirs := frameworkFolders(t)
	probe, err := NewProbe("", dirs, nil)
	require.NoError(t, err)
	s := &sweep{u: NewUniverse(probe), counts: map[string]int{}}
	for _, c := range probe.given {
		asm, err := probe.openOnce(c.path, func() (*ilreader.Assembly, error) { return ilreader.Open(c.path) })
		if err != nil {
			continue // native libraries
		}
		if testing.Short() && c.name != "system.private.corelib" && c.name != "system.linq" {
			continue
		}
		m, err := s.u.LoadModule(asm)
		require.NoError(t, err)
		s.module(m)
	}
	require.NoError(t, s.u.Known().requireAll())
	for _, k := range sortedKeys(s.counts) {
		t.Logf("%-12s %d", k, s.counts[k])
	}
	assert.Greater(t, s.counts["operand"], 100000)
	assert.Greater(t, s.counts["data"], 100)
	for i, f := range s.failures {
		if i == 50 {
			t.Errorf("... %d failures in all", len(s.failures))
			break
		}
		t.Error(f)
	}
}

// requireAll returns the error of a known type that the real class library
// must have.
func (k *Known) requireAll() error {
	missing := slices.DeleteFunc(slices.Clone(k.missing), func(n string) bool { return strings.HasPrefix(n, "Internal.Runtime.") })
	if len(missing) > 0 {
		return fmt.Errorf("missing: %v", missing)
	}
	return nil
}

// module resolves everything in m.
func (s *sweep) module(m *Module) {
	for i := range m.r.Rows(metadata.TableTypeDef) {
		d, err := m.TypeDef(metadata.TypeDefID(i + 1))
		if err == nil && d.unsound() != nil {
			err = d.unsound()
		}
		s.check("TypeDef", m.Name, err)
	}
	open := Context{Module: m}
	for i := range m.r.Rows(metadata.TableTypeRef) {
		tok := metadata.TypeRefID(i + 1).Token()
		_, err := open.Type(tok)
		s.check("TypeRef", m.Name+" "+name(m, tok), err)
	}
	for i := range m.r.Rows(metadata.TableTypeSpec) {
		_, err := m.typeAt(metadata.TypeSpecID(i+1).Token(), 0)
		s.check("TypeSpec", m.Name, err)
	}
	for i := range m.r.Rows(metadata.TableMemberRef) {
		_, err := m.memberRef(metadata.MemberRefID(i + 1))
		s.check("MemberRef", m.Name, err)
	}
	for i := range m.r.Rows(metadata.TableExportedType) {
		s.exported(m, metadata.ExportedTypeID(i+1))
	}
	defs := m.TypeDefs()
	s.check("TypeDefs", m.Name, countError(len(defs), len(m.defs)))
	for _, d := range defs {
		s.typeDef(d)
	}
}

func name(m *Module, tok metadata.Token) string {
	n, _ := m.r.TypeName(tok)
	return n
}

func countError(got, want int) error {
	if got != want {
		return fmt.Errorf("%d, want %d", got, want)
	}
	return nil
}

func (s *sweep) exported(m *Module, id metadata.ExportedTypeID) {
	full, target, err := m.r.ExportedTypeName(id)
	s.check("exported", m.Name, err)
	if a, err := m.reference(metadata.AssemblyRefID(target.RID())); err != nil || a.facade {
		s.counts["exported to packages"]++ // System.Configuration and others forward to assemblies outside the framework
		return
	}
	namespace, short := splitName(full)
	if m.FindType(namespace, short) == nil {
		s.check("exported", m.Name+" "+full, fmt.Errorf("not found"))
	}
}

func (s *sweep) typeDef(d *TypeDef) {
	t := d.Type()
	s.check("type", t.String(), t.Err())
	t.Interfaces()
	parsed, err := s.u.ParseTypeName(t.FullName(), d.Module)
	if err == nil && parsed != t {
		err = fmt.Errorf("%s is %s of %s", t.FullName(), parsed, parsed.Module())
	}
	s.check("name", t.String(), err)
	for _, f := range t.Fields() {
		_, err := f.Signature()
		s.check("field", f.String(), err)
		if f.HasRVA() && err == nil {
			data, err := f.RVAData()
			if err == nil && len(data) == 0 {
				err = fmt.Errorf("no bytes")
			}
			s.check("data", f.String(), err)
		}
	}
	for _, a := range d.Attributes() {
		s.attribute(a, t.String())
	}
	for _, m := range t.Methods() {
		_, err := m.Signature()
		s.check("method", m.String(), err)
		for _, a := range m.Attributes() {
			s.attribute(a, m.String())
		}
		s.body(m)
	}
}

func (s *sweep) attribute(a CustomAttribute, on string) {
	_, err := a.Value()
	s.check("attribute", on+" "+a.Class, err)
	_, err = a.Constructor()
	s.check("attribute", on+" "+a.Class, err)
}

func (s *sweep) body(m *Method) {
	b, err := m.Body()
	s.check("body", m.String(), err)
	if b == nil || err != nil {
		return
	}
	_, err = m.Locals()
	s.check("locals", m.String(), err)
	list, err := b.Instructions()
	s.check("code", m.String(), err)
	c := m.Context()
	for i := range list {
		s.operand(c, &list[i], m)
	}
	for _, clause := range b.Clauses {
		if clause.Kind == il.Catch {
			_, err := c.Type(clause.CatchType)
			s.check("catch", m.String(), err)
		}
	}
}

func (s *sweep) operand(c Context, in *il.Instruction, m *Method) {
	if !in.Op.Info().Operand.IsToken() {
		return
	}
	var err error
	switch in.Op.Info().Operand {
	case il.InlineField:
		_, err = c.Field(in.Token())
	case il.InlineMethod:
		_, _, err = c.CallSite(in.Token())
	case il.InlineType:
		_, err = c.Type(in.Token())
	case il.InlineTok:
		_, err = c.Token(in.Token())
	case il.InlineString:
		_, err = c.UserString(in.Token())
	case il.InlineSig:
		_, err = c.Sig(in.Token())
	default:
		err = fmt.Errorf("no such operand kind")
	}
	s.check("operand", fmt.Sprintf("%s %s", m, in), err)
}
