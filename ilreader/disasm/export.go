// This file writes the tables through which native code calls managed methods: slots in the file's data that a loader fills. ECMA-335 II.15.5.1,
// II.25.3.3.3.

package disasm

import (
	"fmt"

	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pe"
)

// fixupFlags, ECMA-335 II.25.3.3.3.
var fixupFlags = []flagWord{
	{pe.VTable32Bit, pe.VTable32Bit, "int32"}, {pe.VTable64Bit, pe.VTable64Bit, "int64"}, {pe.VTableFromUnmanaged, pe.VTableFromUnmanaged, "fromunmanaged"},
	{0x8, 0x8, "retainappdomain"}, {pe.VTableCallMostDeriv, pe.VTableCallMostDeriv, "callmostderived"},
}

// vtableFixups writes the tables and their space, and remembers which slot each method stands in.
func (p *printer) vtableFixups() {
	fixups, err := p.asm.PE.VTableFixups()
	p.check(err)
	p.exports = map[metadata.Token]string{}
	for i, fixup := range fixups {
		tokens, err := p.asm.PE.Tokens(fixup)
		if !p.check(err) {
			continue
		}
		size := "int32"
		if fixup.Type&pe.VTable64Bit != 0 {
			size = "int64"
		}
		p.line(".vtfixup [%d] %sat VT_%02d", fixup.Count, words(fixupFlags, uint32(fixup.Type)), i+1)
		p.line(".data VT_%02d = %s[%d]", i+1, size, fixup.Count)
		for slot, token := range tokens {
			p.exports[metadata.Token(token)] = fmt.Sprintf("%d : %d", i+1, slot+1)
		}
	}
}
