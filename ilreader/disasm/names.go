// This file writes names and literals as ilasm reads them: identifiers, which are quoted when they are not plain or are words of the language, strings,
// byte lists and floating-point numbers. ECMA-335 II.5.2 to II.5.4.

package disasm

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"ilaot/ilreader/il"
)

// keywords are the words that ilasm does not read as identifiers, instructions aside; those that begin with a dot cannot be mistaken for one.
// ECMA-335 VI.C.1, and the additions of shipping assemblers.
const keywords = `
	abstract aggressiveinlining aggressiveoptimization algorithm alignment amd64 ansi any arm arm64 array as assembly assert async at auto autochar
	beforefieldinit bestfit blob blob_object bool brinst brnull brzero bstr byreflike bytearray byvalstr
	callconv callmostderived carray catch cdecl cf char charmaperror cil class clsid const constraint currency custom
	date decimal default demand deny endfault endmac enum error explicit extended extends extern
	false famandassem family famorassem fastcall fault field filetime filter final finally fixed flags float float32 float64 forwardref forwarder fromunmanaged
	handler hidebysig hresult idispatch il illegal implements implicitcom implicitres import in inheritcheck init initonly instance int int16 int32 int64 int8
	interface internalcall iidparam iunknown
	lasterr lcid legacy library linkcheck literal localloc lpstr lpstruct lptstr lpvoid lpwstr
	managed marshal mdtoken method modopt modreq module
	native nested newslot noappdomain noinlining nomachine nomangle nometadata noplatform noncasdemand noncasinheritance noncaslinkdemand nooptimization noprocess
	not_in_gc_heap notremotable notserialized null nullref
	object objectref off on opt optil out
	permitonly pinned pinvokeimpl platform prefix1 prefix2 prefix3 prefix4 prefix5 prefix6 prefix7 prefixref prejitdeny prejitgrant preservesig private
	privatescope property protected public record refany reqmin reqopt reqrefuse reqsecobj request retainappdomain retargetable rtspecialname runtime
	safearray sealed sequential serializable specialname static stdcall storage stored_object stream streamed_object strict string struct
	synchronized syschar sysstring tbstr thiscall tls to true type typedref
	uint uint16 uint32 uint64 uint8 unicode unmanaged unmanagedexp unsigned unused userdefined value valuetype vararg variant vector virtual void wchar
	windowsruntime winapi with wrapper x86`

// reserved holds the keywords and the first words of instructions: instructions with dots cannot be parts of names.
var reserved = reservedWords()

func reservedWords() map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(keywords) {
		set[word] = true
	}
	for op := range il.Opcode(il.NumOpcodes) {
		word, _, _ := strings.Cut(op.String(), ".")
		set[word] = true
	}
	return set
}

// id writes a name; dots separate plain parts, so that Namespace.Type stays readable.
func id(name string) string {
	switch name {
	case ".ctor", ".cctor":
		return name
	}
	for part := range strings.SplitSeq(name, ".") {
		if !isPlain(part) || reserved[part] {
			return quote(name, '\'')
		}
	}
	return name
}

// isPlain reports whether a name is a letter or one of _$@`? and then those or digits.
func isPlain(name string) bool {
	for i, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.IndexByte("_$@`?", c) >= 0
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// quote writes text between quotation marks. Control characters become octal escapes; bytes that are not UTF-8 do too, so that the output is text.
func quote(text string, mark byte) string {
	b := []byte{mark}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch c := text[i]; {
		case c == mark || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < ' ' || c == 0x7F || r == utf8.RuneError && size == 1:
			b = fmt.Appendf(b, `\%03o`, c)
		default:
			b = append(b, text[i:i+size]...)
		}
		i += size
	}
	return string(append(b, mark))
}

// stringLiteral writes UTF-16 text: as a quoted string when it is printable ASCII, else as the bytes of its code units, which ilasm copies unchanged.
func stringLiteral(units []uint16) string {
	if !isPlainText(units) {
		return unitBytes(units)
	}
	text := make([]byte, len(units))
	for i, unit := range units {
		text[i] = byte(unit)
	}
	return quote(string(text), '"')
}

// isPlainText reports whether text is printable ASCII and line ends.
func isPlainText(units []uint16) bool {
	for _, unit := range units {
		if unit >= 0x7F || unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' {
			return false
		}
	}
	return true
}

func unitBytes(units []uint16) string {
	var b []byte
	for _, unit := range units {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return "bytearray (" + hexBytes(b) + ")"
}

// hexBytes writes bytes as pairs of digits with a space after each.
func hexBytes(b []byte) string {
	out := make([]byte, 0, 3*len(b))
	for i, c := range b {
		if i > 0 {
			out = append(out, ' ')
		}
		out = fmt.Appendf(out, "%02X", c)
	}
	return string(out)
}

// float writes a number so that reading it gives the same bits; it returns "" for what has no decimal form, infinities and NaN.
func float(v float64, bits int) string {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return ""
	}
	s := strconv.FormatFloat(v, 'g', -1, bits)
	mantissa, exponent, hasExponent := strings.Cut(s, "e")
	if !strings.Contains(mantissa, ".") {
		mantissa += ".0"
	}
	if hasExponent {
		return mantissa + "e" + exponent
	}
	return mantissa
}
