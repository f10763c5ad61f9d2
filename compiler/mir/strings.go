package mir

import (
	"unicode/utf16"
	"unicode/utf8"
)

// This file decodes literals, which Instr.Str holds as WTF-8.

// UTF16 decodes WTF-8: UTF-8 in which surrogates that have no partner may
// stand as three bytes each.
func UTF16(s string) []uint16 {
	var out []uint16
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && n == 1 && len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 && s[1] < 0xC0 && s[2]&0xC0 == 0x80 {
			out = append(out, 0xD000|uint16(s[1]&0x3F)<<6|uint16(s[2]&0x3F))
			s = s[3:]
			continue
		}
		out = utf16.AppendRune(out, r)
		s = s[n:]
	}
	return out
}
