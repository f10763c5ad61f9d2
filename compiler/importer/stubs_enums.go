package importer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"ilaot/compiler/types"
)

// This file makes what every enum type answers for itself: its members as one
// literal, and arrays of it. Both override internal virtual methods of System.Enum, so
// that a program holds the names of an enum only if something can ask an object
// of it for them.

// buildEnum makes Enum.Members() or Enum.NewArray(int) of an enum type.
func buildEnum(b *builder) {
	t := b.f.Method.StubType
	args := b.begin()
	if b.f.Method.Def.Name == "NewArray" {
		b.ret(b.newArray(b.u.SZArrayOf(t), args[1]))
		return
	}
	b.ret(b.str(membersOf(t)))
}

// enumMember is a named value of an enum, extended to 64 bits by its type's sign.
type enumMember struct {
	name  string
	value uint64
}

// membersOf writes the members of an enum as System.Enum reads them: "1" if it has
// FlagsAttribute, else "0", then for each member its name and its value in decimal,
// signed if the enum is; each followed by a zero, which no name in metadata holds. They are in the
// order of their values as unsigned numbers, equal ones as declared.
func membersOf(t *types.Type) string {
	var members []enumMember
	signed := false
	for _, f := range t.Fields() {
		if !f.IsLiteral() {
			continue
		}
		c, ok, err := f.Constant()
		if err != nil {
			fail(err)
		}
		if !ok {
			continue
		}
		v, isSigned := enumBits(f, c)
		signed = signed || isSigned
		members = append(members, enumMember{strings.ToValidUTF8(f.Def.Name, "\uFFFD"), v})
	}
	slices.SortStableFunc(members, func(x, y enumMember) int { return cmp.Compare(x.value, y.value) })
	var w strings.Builder
	fmt.Fprintf(&w, "%d\x00", boolBit(t.HasAttribute("System.FlagsAttribute")))
	for _, m := range members {
		if signed {
			fmt.Fprintf(&w, "%s\x00%d\x00", m.name, int64(m.value))
		} else {
			fmt.Fprintf(&w, "%s\x00%d\x00", m.name, m.value)
		}
	}
	return w.String()
}

// enumBits returns the value of an enum member; ECMA-335 II.14.3 has integers, bool and char only.
func enumBits(f *types.Field, c any) (bits uint64, signed bool) {
	switch v := c.(type) {
	case bool:
		return uint64(boolBit(v)), false
	case int8:
		return uint64(v), true
	case uint8:
		return uint64(v), false
	case int16:
		return uint64(v), true
	case uint16:
		return uint64(v), false
	case int32:
		return uint64(v), true
	case uint32:
		return uint64(v), false
	case int64:
		return uint64(v), true
	case uint64:
		return v, false
	}
	fail(&types.LoadError{Kind: types.TypeLoad, What: f.String(), Msg: f.String() + " is an enum member that is no integer"})
	return 0, false
}

func boolBit(v bool) int {
	if v {
		return 1
	}
	return 0
}
