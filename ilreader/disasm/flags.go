// This file has the words of ilasm for the flags of types, fields, methods, parameters and P/Invoke mappings, in tables. ECMA-335 II.23.1.

package disasm

import "strings"

// flagWord says that a value under a mask is written as a word.
type flagWord struct {
	mask, value uint32
	word        string
}

// typeFlags, ECMA-335 II.23.1.15. The bits for security and for names that the runtime understands follow from declarations or are written too.
var typeFlags = []flagWord{
	{0x7, 0, "private"}, {0x7, 1, "public"}, {0x7, 2, "nested public"}, {0x7, 3, "nested private"}, {0x7, 4, "nested family"},
	{0x7, 5, "nested assembly"}, {0x7, 6, "nested famandassem"}, {0x7, 7, "nested famorassem"},
	{0x20, 0x20, "interface"}, {0x80, 0x80, "abstract"},
	{0x18, 0x00, "auto"}, {0x18, 0x08, "sequential"}, {0x18, 0x10, "explicit"}, {0x18, 0x18, "extended"},
	{0x30000, 0, "ansi"}, {0x30000, 0x10000, "unicode"}, {0x30000, 0x20000, "autochar"},
	{0x1000, 0x1000, "import"}, {0x2000, 0x2000, "serializable"}, {0x4000, 0x4000, "windowsruntime"}, {0x100, 0x100, "sealed"},
	{0x400, 0x400, "specialname"}, {0x800, 0x800, "rtspecialname"}, {0x100000, 0x100000, "beforefieldinit"},
}

// fieldFlags, ECMA-335 II.23.1.5. Marshalling, constants and initial data show in other clauses.
var fieldFlags = []flagWord{
	{0x7, 0, "privatescope"}, {0x7, 1, "private"}, {0x7, 2, "famandassem"}, {0x7, 3, "assembly"}, {0x7, 4, "family"}, {0x7, 5, "famorassem"}, {0x7, 6, "public"},
	{0x10, 0x10, "static"}, {0x20, 0x20, "initonly"}, {0x40, 0x40, "literal"}, {0x80, 0x80, "notserialized"},
	{0x200, 0x200, "specialname"}, {0x400, 0x400, "rtspecialname"},
}

// methodFlags, ECMA-335 II.23.1.10.
var methodFlags = []flagWord{
	{0x7, 0, "privatescope"}, {0x7, 1, "private"}, {0x7, 2, "famandassem"}, {0x7, 3, "assembly"}, {0x7, 4, "family"}, {0x7, 5, "famorassem"}, {0x7, 6, "public"},
	{0x80, 0x80, "hidebysig"}, {0x100, 0x100, "newslot"}, {0x800, 0x800, "specialname"}, {0x1000, 0x1000, "rtspecialname"},
	{0x10, 0x10, "static"}, {0x400, 0x400, "abstract"}, {0x200, 0x200, "strict"}, {0x40, 0x40, "virtual"}, {0x20, 0x20, "final"},
	{0x8, 0x8, "unmanagedexp"}, {0x8000, 0x8000, "reqsecobj"},
}

// methodImplFlags, ECMA-335 II.23.1.11, with the additions of shipping runtimes.
var methodImplFlags = []flagWord{
	{0x3, 0, "cil"}, {0x3, 1, "native"}, {0x3, 2, "optil"}, {0x3, 3, "runtime"},
	{0x4, 0, "managed"}, {0x4, 4, "unmanaged"},
	{0x10, 0x10, "forwardref"}, {0x80, 0x80, "preservesig"}, {0x1000, 0x1000, "internalcall"}, {0x20, 0x20, "synchronized"},
	{0x8, 0x8, "noinlining"}, {0x100, 0x100, "aggressiveinlining"}, {0x40, 0x40, "nooptimization"}, {0x200, 0x200, "aggressiveoptimization"},
	{0x2000, 0x2000, "async"},
}

// paramFlags, ECMA-335 II.23.1.13.
var paramFlags = []flagWord{{0x1, 0x1, "[in]"}, {0x2, 0x2, "[out]"}, {0x10, 0x10, "[opt]"}}

// pinvokeFlags, ECMA-335 II.23.1.8, with the additions of shipping runtimes.
var pinvokeFlags = []flagWord{
	{0x1, 0x1, "nomangle"}, {0x6, 0x2, "ansi"}, {0x6, 0x4, "unicode"}, {0x6, 0x6, "autochar"}, {0x40, 0x40, "lasterr"},
	{0x700, 0x100, "winapi"}, {0x700, 0x200, "cdecl"}, {0x700, 0x300, "stdcall"}, {0x700, 0x400, "thiscall"}, {0x700, 0x500, "fastcall"},
	{0x30, 0x10, "bestfit:on"}, {0x30, 0x20, "bestfit:off"}, {0x3000, 0x1000, "charmaperror:on"}, {0x3000, 0x2000, "charmaperror:off"},
}

// memberFlags are those of properties and events, ECMA-335 II.23.1.14 and II.23.1.4.
var memberFlags = []flagWord{{0x200, 0x200, "specialname"}, {0x400, 0x400, "rtspecialname"}}

// genericFlags are those of generic parameters, ECMA-335 II.23.1.7, with the additions of shipping runtimes.
var genericFlags = []flagWord{
	{0x3, 0x1, "+"}, {0x3, 0x2, "-"}, {0x4, 0x4, "class"}, {0x8, 0x8, "valuetype"}, {0x20, 0x20, "byreflike"}, {0x10, 0x10, ".ctor"},
}

// assemblyFlags, ECMA-335 II.23.1.2.
var assemblyFlags = []flagWord{{0x100, 0x100, "retargetable"}, {0xE00, 0x200, "windowsruntime"}}

// exportFlags say how a type of another module or assembly is visible, ECMA-335 II.6.7.
var exportFlags = []flagWord{
	{0x200000, 0x200000, "forwarder"},
	{0x200007, 1, "public"}, {0x200007, 2, "nested public"}, {0x200007, 3, "nested private"}, {0x200007, 4, "nested family"},
	{0x200007, 5, "nested assembly"}, {0x200007, 6, "nested famandassem"}, {0x200007, 7, "nested famorassem"},
}

// words returns the words for flags, each with a space behind it.
func words(table []flagWord, flags uint32) string {
	var b strings.Builder
	for _, f := range table {
		if flags&f.mask == f.value {
			b.WriteString(f.word)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
