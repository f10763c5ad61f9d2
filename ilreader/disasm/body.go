// This file writes method bodies: stack size, locals, instructions and exception clauses. ECMA-335 II.15.4, II.19, III.1.2.

package disasm

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
)

// body writes the IL of a method, if it has any. A body that cannot be decoded becomes a comment.
func (p *printer) body(m metadata.MethodDefID) {
	body, err := p.asm.Body(m)
	if !p.check(err) {
		p.line("// %v", err)
		return
	}
	if body == nil {
		return
	}
	p.line("// RVA 0x%X, %d bytes of code", body.RVA, len(body.Code))
	p.line(".maxstack %d", body.MaxStack)
	p.locals(body)
	list, err := body.Instructions()
	if !p.check(err) {
		p.line("// %v", err)
		return
	}
	lines := p.sourceLines(m)
	for i := range list {
		lines.before(p, list[i].Offset)
		p.instruction(&list[i])
	}
	for i := range body.Clauses {
		if body.Clauses[i].HandlerEnd == uint32(len(body.Code)) || body.Clauses[i].TryEnd == uint32(len(body.Code)) {
			p.line("IL_%04X:", len(body.Code))
			break
		}
	}
	for i := range body.Clauses {
		p.clause(&body.Clauses[i])
	}
}

// locals writes the local variables; they are called V_0, V_1 and so on. ECMA-335 II.15.4.1.3.
func (p *printer) locals(body *il.MethodBody) {
	init := ""
	if body.InitLocals {
		init = "init "
	}
	if body.LocalSig.IsNil() {
		return
	}
	sig, err := p.r.StandAloneSignature(metadata.StandAloneSigID(body.LocalSig.RID()))
	if !p.check(err) {
		p.line("// locals: %v", err)
		return
	}
	if sig.Locals == nil {
		p.check(fmt.Errorf("%s: %s holds no local variables", p.asm.Path, body.LocalSig))
		return
	}
	locals := make([]string, len(sig.Locals.Locals))
	for i := range locals {
		locals[i] = fmt.Sprintf("%s V_%d", p.sigType(&sig.Locals.Locals[i]), i)
	}
	p.line(".locals %s(%s)", init, strings.Join(locals, ", "))
}

// instruction writes one instruction behind its label.
func (p *printer) instruction(i *il.Instruction) {
	operand := p.operand(i)
	if operand == "" {
		p.line("IL_%04X:  %s", i.Offset, i.Op)
		return
	}
	p.line("IL_%04X:  %-10s %s", i.Offset, i.Op, operand)
}

// operand writes what follows an instruction's name.
func (p *printer) operand(i *il.Instruction) string {
	switch kind := i.Op.Info().Operand; kind {
	case il.InlineNone:
		return ""
	case il.InlineSwitch:
		return switchTargets(i.Targets)
	case il.ShortInlineBrTarget, il.InlineBrTarget:
		return fmt.Sprintf("IL_%04X", i.Target())
	case il.ShortInlineR:
		return floatOperand(i, 32)
	case il.InlineR:
		return floatOperand(i, 64)
	case il.InlineMethod:
		return p.methodToken(i.Token())
	case il.InlineField:
		return p.fieldToken(i.Token())
	case il.InlineType:
		return p.typeToken(i.Token())
	case il.InlineTok:
		return p.anyToken(i.Token())
	case il.InlineSig:
		return p.callSite(i.Token())
	case il.InlineString:
		units, err := p.r.UserString(metadata.UserStringRef(i.Token().RID()))
		p.check(err)
		return stringLiteral(units) + textComment(units)
	default: // numbers of variables, integers
		return fmt.Sprint(i.Operand)
	}
}

func switchTargets(targets []uint32) string {
	labels := make([]string, len(targets))
	for k, target := range targets {
		labels[k] = fmt.Sprintf("IL_%04X", target)
	}
	return "(" + strings.Join(labels, ", ") + ")"
}

// floatOperand writes a number, or its bytes when it is none. ECMA-335 III.3.40.
func floatOperand(i *il.Instruction, bits int) string {
	if text := float(i.Float(), bits); text != "" {
		return text
	}
	raw := make([]byte, bits/8)
	for k := range raw {
		raw[k] = byte(uint64(i.Operand) >> (8 * k))
	}
	return "(" + hexBytes(raw) + ")"
}

// textComment shows a string that is written as bytes, if it is well-formed.
func textComment(units []uint16) string {
	text := string(utf16.Decode(units))
	if isPlainText(units) || strings.ContainsRune(text, utf8.RuneError) {
		return ""
	}
	return " // " + strconv.QuoteToGraphic(text)
}

// callSite writes the signature of calli. ECMA-335 III.3.20.
func (p *printer) callSite(token metadata.Token) string {
	sig, err := p.r.StandAloneSignature(metadata.StandAloneSigID(token.RID()))
	if !p.check(err) {
		return malformed
	}
	if sig.Method == nil {
		p.check(fmt.Errorf("%s: %s is not a call site", p.asm.Path, token))
		return malformed
	}
	return p.methodSig(sig.Method, "", 0)
}

// clause writes an exception clause as ranges of labels. ECMA-335 II.19.
func (p *printer) clause(c *il.Clause) {
	handler := fmt.Sprintf("handler IL_%04X to IL_%04X", c.HandlerStart, c.HandlerEnd)
	kind := c.Kind.String()
	switch c.Kind {
	case il.Catch:
		kind += " " + p.typeToken(c.CatchType)
	case il.Filter:
		kind += fmt.Sprintf(" IL_%04X", c.FilterStart)
	}
	p.line(".try IL_%04X to IL_%04X %s %s", c.TryStart, c.TryEnd, kind, handler)
}
