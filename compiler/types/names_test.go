package types

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file tests names: printed ones, reflection's, and the parser of the
// latter. What is expected was compared with .NET 10.

func TestReflectionNames(t *testing.T) {
	m := loadTest(t, "members.dll")
	u, k := m.universe, m.universe.Known()
	odd := m.FindType("Odd, Ns", "Na+me[]") // cannot be found: + separates nested types
	assert.Nil(t, odd)
	for _, d := range m.TypeDefs() {
		if d.Name == "Na+me[]" {
			odd = d
		}
	}
	require.NotNil(t, odd)
	assert.Equal(t, `Odd\, Ns.Na\+me\[\]`, odd.Type().FullName())
	assert.Equal(t, `Na\+me\[\]`, odd.Type().Name())
	assert.Equal(t, "Odd, Ns", odd.Type().Namespace())
	in := odd.Nested()[0].Type()
	assert.Equal(t, `Odd\, Ns.Na\+me\[\]+\&\*\\`, in.FullName())
	assert.Equal(t, "Odd, Ns", in.Namespace())

	base := u.Instantiate(m.FindType("Ns", "Base`1"), []*Type{k.I4})
	int32Name := "System.Int32, " + m.universe.CoreLib().DisplayName()
	assert.Equal(t, "Ns.Base`1[["+int32Name+"]]", base.FullName())
	assert.Equal(t, "Base`1", base.Name())
	assert.Equal(t, "Ns", base.Namespace())
	assert.Equal(t, "Ns.Base`1", base.Def.Type().FullName())
	assert.Equal(t, "T", base.Def.Type().Args[0].FullName())
	array := u.ByRefOf(u.ArrayOf(base, 1))
	assert.Equal(t, "Ns.Base`1[["+int32Name+"]][*]&", array.FullName())
	assert.Equal(t, "Base`1[*]&", array.Name())
	assert.Equal(t, "System.Int32[,][]*", u.PointerOf(u.SZArrayOf(u.ArrayOf(k.I4, 2))).FullName())
	assert.Equal(t, "Ns.Base`1[["+int32Name+"]], members, Version=1.2.3.4, Culture=neutral, PublicKeyToken=null", base.AssemblyQualifiedName())
}

func TestParseTypeName(t *testing.T) {
	m := loadTest(t, "members.dll")
	cases := []struct{ name, want string }{
		{"Left", "Left"},
		{" Left", "Left"},
		{"System.Int32", "int32"},
		{"System.Int32, mscorlib", "int32"},
		{"System.Int32, System.Private.CoreLib, Version=99.0.0.0, Culture=neutral", "int32"},
		{"Left, MEMBERS, Version=9.9.9.9", "Left"},
		{"Ns.Base`1", "Ns.Base`1<!T>"},
		{"Ns.Base`1[System.Int32]", "Ns.Base`1<int32>"},
		{"Ns.Base`1[[System.Int32]]", "Ns.Base`1<int32>"},
		{"Ns.Base`1[ [System.Int32, mscorlib] ][]", "Ns.Base`1<int32>[]"},
		{"Ns.Derived`2[System.Int32,[System.String, System.Runtime]]", "Ns.Derived`2<int32,string>"},
		{"Ns.Derived`2[ Ns.Base`1[[Left, members]][,] , System.Void*]&", "Ns.Derived`2<Ns.Base`1<Left>[,],void*>&"},
		{"Ns.Base`1+Inner`1[System.Int32,Left]", "Ns.Base`1+Inner`1<int32,Left>"},
		{"System.Int32[ , ]", "int32[,]"},
		{"System.Int32[*]", "int32[*]"},
		{"System.Int32[][,]", "int32[][,]"},
		{"System.Int32*&", "int32*&"},
		{`Odd\, Ns.Na\+me\[\]`, "Odd, Ns.Na+me[]"},
		{`Odd\, Ns.Na\+me\[\]+\&\*\\[]`, `Odd, Ns.Na+me[]+&*\[]`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := m.universe.ParseTypeName(c.name, m)
			require.NoError(t, err)
			assert.Equal(t, c.want, got.String())
			again, err := m.universe.ParseTypeName(got.FullName(), m)
			require.NoError(t, err, got.FullName())
			assert.Same(t, got, again, "the full name of a type names it")
		})
	}
}

func TestParseTypeName_Errors(t *testing.T) {
	m := loadTest(t, "members.dll")
	const in = "from assembly 'members, Version=1.2.3.4, Culture=neutral, PublicKey=null'"
	cases := []struct{ name, want string }{
		{"Nope", "Failed to load type 'Nope' " + in},
		{"Left ", "Failed to load type 'Left ' " + in},
		{"left", "Failed to load type 'left' " + in},
		{"int", "Failed to load type 'int' " + in},
		{"Ns.Base`1.Inner`1", "Failed to load type 'Ns.Base`1.Inner`1' " + in},
		{"Ns.Base`1/Inner`1", "Failed to load type 'Ns.Base`1/Inner`1' " + in},
		{"Ns.Base`1+Nope", "Failed to load type 'Ns.Base`1+Nope' " + in},
		{"Left, elsewhere, Version=1.0.0.0", "Failed to load assembly 'elsewhere'"},
		{"Ns.Base`1[System.Int32,System.String]", "Failed to load type 'Ns.Base`1<Int32, System.String>' " + in},
		{"Left[System.Int32]", "Failed to load type 'Left<Int32>' " + in},
		{"Cyclic.A", "Could not load type 'Cyclic.A' from assembly 'members, Version=1.2.3.4, Culture=neutral, PublicKeyToken=null'."},
		{"", "Failed to load type '' " + in},
		{"[]", "Failed to load type '[]' " + in},
		{"Left,", "Failed to load type 'Left,' " + in},
		{"Left&[]", "Failed to load type 'Left&[]' " + in},
		{"Left[]a", "Failed to load type 'Left[]a' " + in},
		{"Left[*,*]", "Failed to load type 'Left[*,*]' " + in},
		{"Left[,*]", "Failed to load type 'Left[,*]' " + in},
		{"Ns.Base`1[System.Int32", "Failed to load type 'Ns.Base`1[System.Int32' " + in},
		{"Ns.Base`1[System.Int32]]", "Failed to load type 'Ns.Base`1[System.Int32]]' " + in},
		{"Ns.Base`1[[System.Int32, mscorlib]", "Failed to load type 'Ns.Base`1[[System.Int32, mscorlib]' " + in},
		{`Left\`, `Failed to load type 'Left\' ` + in},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := m.universe.ParseTypeName(c.name, m)
			assert.Nil(t, got)
			assert.EqualError(t, err, c.want)
		})
	}
}

func TestSymbolsTellAssembliesApart(t *testing.T) {
	m := loadTest(t, "forwards.dll")
	assert.Equal(t, "[backwards]Good", m.FindType("", "Good").Type().Symbol())
	assert.Equal(t, "Good", m.FindType("", "Good").Type().String())
	p := loadTest(t, "multi.dll")
	assert.Equal(t, "InMain::Uses()void", testMethod(t, p, "InMain", "Uses").Symbol())
	assert.Equal(t, "[multi:part.netmodule]InPart::M()void", p.FindType("", "InPart").Type().Methods()[0].Symbol())
	k := p.universe.Known()
	assert.Equal(t, "int32[]", p.universe.SZArrayOf(k.I4).Symbol())
	seen := map[string]string{}
	for _, mod := range []*Module{m, p, m.universe.CoreLib()} {
		for _, d := range mod.TypeDefs() {
			for _, method := range d.Type().Methods() {
				s := mod.Name + " " + method.Symbol()
				assert.NotContains(t, seen, s)
				seen[s] = d.FullName()
			}
		}
	}
	assert.Greater(t, len(seen), 50)
}
