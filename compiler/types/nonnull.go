package types

// This file lists the methods of the class library whose result, a by-ref, is never null in a program that
// makes its spans of memory: code that indexes spans in loops should not test each element's address.

// nonNullResults holds the names of the methods, by the full name of the type.
var nonNullResults = map[string]map[string]bool{
	"System.String":                                     {"GetPinnableReference": true},
	"System.Span`1":                                     {"get_Item": true},
	"System.ReadOnlySpan`1":                             {"get_Item": true},
	"System.Span`1+Enumerator":                          {"get_Current": true},
	"System.ReadOnlySpan`1+Enumerator":                  {"get_Current": true},
	"System.Runtime.InteropServices.CollectionsMarshal": {"GetValueRefOrAddDefault": true},
}

// ResultNonNull reports whether m returns a by-ref that is never null.
func (m *Method) ResultNonNull() bool {
	if m.Def == nil || !m.Def.Owner.Module.IsCoreLib() || m.Sig().Ret.Kind != ByRef {
		return false
	}
	return nonNullResults[m.Def.Owner.FullName()][m.Def.Name]
}
