package opt

import (
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file reads the cases of testdata: a program in mir's text form, of which
// one pass, or the whole table, rewrites each function. The types are those of
// testdata/shapes.cs and of the class library.

var update = flag.Bool("update", false, "rewrite what the cases of testdata expect")

type coreOnly struct{ core *ilreader.Assembly }

func (r coreOnly) Resolve(ref metadata.AssemblyName, _ *types.Module) (*ilreader.Assembly, error) {
	if ref.Name == "System.Private.CoreLib" {
		return r.core, nil
	}
	return nil, nil
}

// names finds types and members in shapes.dll and the class library.
type names struct {
	u      *types.Universe
	shapes *types.Module
}

func newNames(t testing.TB) *names {
	t.Helper()
	core, err := ilreader.Open("../../runtime/corelib/bin/System.Private.CoreLib.dll")
	require.NoError(t, err)
	shapes, err := ilreader.Open("testdata/shapes.dll")
	require.NoError(t, err)
	u := types.NewUniverse(coreOnly{core})
	require.NoError(t, u.Known().Err())
	m, err := u.LoadModule(shapes)
	require.NoError(t, err)
	return &names{u, m}
}

// keywords are the names that are not reflection's.
var keywords = map[string]string{
	"object": "Object", "string": "String", "bool": "Boolean", "char": "Char", "uint8": "Byte", "int32": "Int32", "int64": "Int64", "nint": "IntPtr",
	"float32": "Single", "float64": "Double", "void": "Void",
}

// Type finds a type: mir's name of an instantiation, G`1<A>, is reflection's G`1[A].
func (n *names) Type(name string) (*types.Type, error) {
	if generic, rest, ok := strings.Cut(name, "<"); ok {
		arg, err := n.Type(rest[:strings.LastIndex(rest, ">")])
		if err != nil {
			return nil, err
		}
		d, err := n.u.ParseTypeName(generic, n.shapes)
		if err != nil {
			return nil, err
		}
		return n.u.Instantiate(d.Def, []*types.Type{arg}), nil
	}
	base := strings.TrimRight(name, "&*[],")
	full := base
	if k, ok := keywords[base]; ok {
		full = "System." + k
	}
	if t, err := n.u.ParseTypeName(full+name[len(base):], n.shapes); err == nil {
		return t, nil
	}
	return n.u.ParseTypeName(full+name[len(base):], n.u.CoreLib())
}

// Method finds a method, or, by the suffix ".unbox", its unboxing stub.
func (n *names) Method(name string) (*types.Method, error) {
	owner, _, _ := strings.Cut(strings.TrimPrefix(name, "unbox "), "::")
	t, err := n.Type(owner)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, m := range t.Methods() {
		if m.String() == name {
			return m, nil
		}
		all = append(all, m.String())
		if t.IsValueType() && !m.IsStatic() {
			if s := n.u.Stub(types.StubUnbox, m, nil); s.String() == name {
				return s, nil
			}
		}
	}
	return nil, fmt.Errorf("%s has no %s, only %s", owner, name, strings.Join(all, " "))
}

// Field finds a field.
func (n *names) Field(name string) (*types.Field, error) {
	owner, rest, _ := strings.Cut(name, "::")
	t, err := n.Type(owner)
	if err != nil {
		return nil, err
	}
	for _, f := range t.Fields() {
		if f.Name() == rest {
			return f, nil
		}
	}
	return nil, fmt.Errorf("%s has no %s", owner, rest)
}

// Sig finds no signature: no case needs one.
func (n *names) Sig(name string) (*types.MethodSig, error) {
	return nil, fmt.Errorf("there is no signature %q", name)
}

// testCase is a file of testdata. Its name is PASS-what.mir; lines in front say
// what the program is (constructed TYPE..., lazy TYPE for an initialiser that it runs, initial FIELD HEX), and a line "; after" parts what goes in from what comes out.
type testCase struct {
	path, pass string
	head       string // the lines in front
	before     string
	after      string
	program    *mir.Program
}

const afterLine = "\n; after\n"

func readCase(t *testing.T, n *names, path string) *testCase {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	c := &testCase{path: path, program: &mir.Program{Universe: n.u}}
	c.pass, _, _ = strings.Cut(strings.TrimSuffix(filepath.Base(path), ".mir"), "-")
	text := string(data)
	for strings.HasPrefix(text, "; ") && !strings.HasPrefix(text, afterLine[1:]) {
		line, rest, _ := strings.Cut(text, "\n")
		c.head, text = c.head+line+"\n", rest
		words := strings.Fields(line)
		switch words[1] {
		case "constructed":
			for _, name := range words[2:] {
				typ, err := n.Type(name)
				require.NoError(t, err, path)
				c.program.Types = append(c.program.Types, &mir.TypeUse{Type: typ, Constructed: true})
			}
		case "lazy":
			typ, err := n.Type(words[2])
			require.NoError(t, err, path)
			c.program.Inits = append(c.program.Inits, typ)
		case "initial":
			field, err := n.Field(words[2])
			require.NoError(t, err, path)
			data, err := hex.DecodeString(words[3])
			require.NoError(t, err, path)
			c.program.Initial = append(c.program.Initial, mir.Initial{Field: field, Value: &mir.Frozen{Data: data}})
		}
	}
	c.before, c.after, _ = strings.Cut(text, afterLine)
	for _, part := range strings.Split(strings.TrimSpace(c.before), "\n\n") {
		f, err := mir.Parse(part+"\n", n)
		require.NoError(t, err, "%s: %s", path, part)
		require.NoError(t, mir.Verify(f), path)
		c.program.Funcs = append(c.program.Funcs, f)
	}
	return c
}

// check compares what came out with what the case expects.
func (c *testCase) check(t *testing.T) {
	t.Helper()
	var list []string
	for _, f := range c.program.Funcs {
		require.NoError(t, mir.Verify(f))
		list = append(list, f.String())
	}
	got := strings.Join(list, "\n")
	if *update {
		text := c.head + strings.TrimSpace(c.before) + "\n" + afterLine + got
		require.NoError(t, os.WriteFile(c.path, []byte(text), 0o644))
		return
	}
	require.Equal(t, c.after, got, "%s: run with -update if this is right", c.path)
}
