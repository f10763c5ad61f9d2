package il

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// annexC restates ECMA-335 VI.C.2 in another form than opcodes.go: a line of facts for each run of encodings, each fact
// "mnemonic/change of stack depth/operand bytes" with v for depths that depend on a signature, and "-" for a byte that encodes nothing.
var annexC = map[int]string{
	0x00: "nop/0/0 break/0/0 ldarg.0/1/0 ldarg.1/1/0 ldarg.2/1/0 ldarg.3/1/0 ldloc.0/1/0 ldloc.1/1/0 ldloc.2/1/0 ldloc.3/1/0 stloc.0/-1/0 stloc.1/-1/0 stloc.2/-1/0 stloc.3/-1/0 ldarg.s/1/1 ldarga.s/1/1",
	0x10: "starg.s/-1/1 ldloc.s/1/1 ldloca.s/1/1 stloc.s/-1/1 ldnull/1/0 ldc.i4.m1/1/0 ldc.i4.0/1/0 ldc.i4.1/1/0 ldc.i4.2/1/0 ldc.i4.3/1/0 ldc.i4.4/1/0 ldc.i4.5/1/0 ldc.i4.6/1/0 ldc.i4.7/1/0 ldc.i4.8/1/0 ldc.i4.s/1/1",
	0x20: "ldc.i4/1/4 ldc.i8/1/8 ldc.r4/1/4 ldc.r8/1/8 - dup/1/0 pop/-1/0 jmp/0/4 call/v/4 calli/v/4 ret/v/0 br.s/0/1 brfalse.s/-1/1 brtrue.s/-1/1 beq.s/-2/1 bge.s/-2/1",
	0x30: "bgt.s/-2/1 ble.s/-2/1 blt.s/-2/1 bne.un.s/-2/1 bge.un.s/-2/1 bgt.un.s/-2/1 ble.un.s/-2/1 blt.un.s/-2/1 br/0/4 brfalse/-1/4 brtrue/-1/4 beq/-2/4 bge/-2/4 bgt/-2/4 ble/-2/4 blt/-2/4",
	0x40: "bne.un/-2/4 bge.un/-2/4 bgt.un/-2/4 ble.un/-2/4 blt.un/-2/4 switch/-1/4 ldind.i1/0/0 ldind.u1/0/0 ldind.i2/0/0 ldind.u2/0/0 ldind.i4/0/0 ldind.u4/0/0 ldind.i8/0/0 ldind.i/0/0 ldind.r4/0/0 ldind.r8/0/0",
	0x50: "ldind.ref/0/0 stind.ref/-2/0 stind.i1/-2/0 stind.i2/-2/0 stind.i4/-2/0 stind.i8/-2/0 stind.r4/-2/0 stind.r8/-2/0 add/-1/0 sub/-1/0 mul/-1/0 div/-1/0 div.un/-1/0 rem/-1/0 rem.un/-1/0 and/-1/0",
	0x60: "or/-1/0 xor/-1/0 shl/-1/0 shr/-1/0 shr.un/-1/0 neg/0/0 not/0/0 conv.i1/0/0 conv.i2/0/0 conv.i4/0/0 conv.i8/0/0 conv.r4/0/0 conv.r8/0/0 conv.u4/0/0 conv.u8/0/0 callvirt/v/4",
	0x70: "cpobj/-2/4 ldobj/0/4 ldstr/1/4 newobj/v/4 castclass/0/4 isinst/0/4 conv.r.un/0/0 - - unbox/0/4 throw/-1/0 ldfld/0/4 ldflda/0/4 stfld/-2/4 ldsfld/1/4 ldsflda/1/4",
	0x80: "stsfld/-1/4 stobj/-2/4 conv.ovf.i1.un/0/0 conv.ovf.i2.un/0/0 conv.ovf.i4.un/0/0 conv.ovf.i8.un/0/0 conv.ovf.u1.un/0/0 conv.ovf.u2.un/0/0 conv.ovf.u4.un/0/0 conv.ovf.u8.un/0/0 conv.ovf.i.un/0/0 conv.ovf.u.un/0/0 box/0/4 newarr/0/4 ldlen/0/0 ldelema/-1/4",
	0x90: "ldelem.i1/-1/0 ldelem.u1/-1/0 ldelem.i2/-1/0 ldelem.u2/-1/0 ldelem.i4/-1/0 ldelem.u4/-1/0 ldelem.i8/-1/0 ldelem.i/-1/0 ldelem.r4/-1/0 ldelem.r8/-1/0 ldelem.ref/-1/0 stelem.i/-3/0 stelem.i1/-3/0 stelem.i2/-3/0 stelem.i4/-3/0 stelem.i8/-3/0",
	0xA0: "stelem.r4/-3/0 stelem.r8/-3/0 stelem.ref/-3/0 ldelem/-1/4 stelem/-3/4 unbox.any/0/4 - - - - - - - - - -",
	0xB0: "- - - conv.ovf.i1/0/0 conv.ovf.u1/0/0 conv.ovf.i2/0/0 conv.ovf.u2/0/0 conv.ovf.i4/0/0 conv.ovf.u4/0/0 conv.ovf.i8/0/0 conv.ovf.u8/0/0 - - - - -",
	0xC0: "- - refanyval/0/4 ckfinite/0/0 - - mkrefany/0/4 - - - - - - - - -",
	0xD0: "ldtoken/1/4 conv.u2/0/0 conv.u1/0/0 conv.i/0/0 conv.ovf.i/0/0 conv.ovf.u/0/0 add.ovf/-1/0 add.ovf.un/-1/0 mul.ovf/-1/0 mul.ovf.un/-1/0 sub.ovf/-1/0 sub.ovf.un/-1/0 endfinally/0/0 leave/0/4 leave.s/0/1 stind.i/-2/0",
	0xE0: "conv.u/0/0 - - - - - - - - - - - - - - -",
	0xF0: "- - - - - - - - - - - - - - - -",

	0xFE00: "arglist/1/0 ceq/-1/0 cgt/-1/0 cgt.un/-1/0 clt/-1/0 clt.un/-1/0 ldftn/1/4 ldvirtftn/0/4 - ldarg/1/2 ldarga/1/2 starg/-1/2 ldloc/1/2 ldloca/1/2 stloc/-1/2 localloc/0/0",
	0xFE10: "- endfilter/-1/0 unaligned./0/1 volatile./0/0 tail./0/0 initobj/-1/4 constrained./0/4 cpblk/-3/0 initblk/-3/0 no./0/1 rethrow/0/0 - sizeof/1/4 refanytype/0/0 readonly./0/0 -",
}

// typed groups the mnemonics whose pushed slot Annex C gives a definite kind other than "any" or int32/native int.
var typed = map[SlotKind]string{
	SlotI8:  "ldc.i8 ldind.i8 conv.i8 conv.u8 conv.ovf.i8 conv.ovf.u8 conv.ovf.i8.un conv.ovf.u8.un ldelem.i8",
	SlotR4:  "ldc.r4 ldind.r4 conv.r4 ldelem.r4",
	SlotR8:  "ldc.r8 ldind.r8 conv.r8 conv.r.un ldelem.r8 ckfinite",
	SlotRef: "ldnull ldind.ref ldstr newobj castclass box newarr ldelem.ref",
	SlotAny: "ldarg.0 ldarg.1 ldarg.2 ldarg.3 ldloc.0 ldloc.1 ldloc.2 ldloc.3 ldarg.s ldloc.s ldarg ldloc dup add sub mul div div.un rem rem.un and or xor shl shr shr.un neg not " +
		"ldobj ldfld ldsfld ldelem unbox.any mkrefany add.ovf add.ovf.un mul.ovf mul.ovf.un sub.ovf sub.ovf.un",
}

// flows lists the mnemonics that do anything but go on to the next instruction; conditional branches are those with a target that are not here.
var flows = map[string]FlowControl{
	"break": Break, "jmp": Call, "call": Call, "calli": Call, "callvirt": Call, "newobj": Call,
	"br.s": Branch, "br": Branch, "leave": Branch, "leave.s": Branch, "switch": CondBranch,
	"ret": Return, "endfinally": Return, "endfilter": Return, "throw": Throw, "rethrow": Throw,
	"unaligned.": Meta, "volatile.": Meta, "tail.": Meta, "constrained.": Meta, "no.": Meta, "readonly.": Meta,
}

func opcodeNamed(t *testing.T, name string) Opcode {
	t.Helper()
	for op := range Opcode(NumOpcodes) {
		if op.String() == name {
			return op
		}
	}
	require.Fail(t, "no opcode "+name)
	return 0
}

func TestOpcodes_AnnexC(t *testing.T) {
	found := 0
	for base, line := range annexC {
		facts := strings.Fields(line)
		require.Len(t, facts, 16, "row %X", base)
		for k, fact := range facts {
			code := base + k
			entry := oneByte[code&0xFF]
			if code > 0xFF {
				entry = twoByte[code&0xFF]
			}
			if fact == "-" {
				assert.Equal(t, uint8(invalid), entry, "%X", code)
				continue
			}
			found++
			t.Run(fact, func(t *testing.T) { checkFact(t, Opcode(entry), code, strings.Split(fact, "/")) })
		}
	}
	assert.Equal(t, NumOpcodes, found)
	assert.Equal(t, 219, NumOpcodes)
	for second := 0x20; second < 0x100; second++ {
		assert.Equal(t, uint8(invalid), twoByte[second], "FE %02X", second)
	}
}

func checkFact(t *testing.T, op Opcode, code int, fact []string) {
	require.Less(t, int(op), NumOpcodes)
	info := op.Info()
	assert.Equal(t, fact[0], op.String())
	assert.Equal(t, fact[2], strconv.Itoa(info.Operand.Size()))
	want := []byte{byte(code)}
	if code > 0xFF {
		want = []byte{0xFE, byte(code)}
	}
	assert.Equal(t, want, info.Bytes)
	depth := "v"
	if !info.Pop.IsVariable() && !info.Push.IsVariable() {
		depth = strconv.Itoa(len(info.Push.Slots()) - len(info.Pop.Slots()))
	}
	if fact[0] == "ret" || fact[0] == "newobj" {
		assert.Equal(t, VarPop, info.Pop)
	}
	assert.Equal(t, fact[1], depth)
}

func TestOpcodes_PushedKinds(t *testing.T) {
	want := map[string]SlotKind{}
	for kind, names := range typed {
		for _, name := range strings.Fields(names) {
			opcodeNamed(t, name)
			want[name] = kind
		}
	}
	for op := range Opcode(NumOpcodes) {
		for _, slot := range op.Info().Push.Slots() {
			kind, ok := want[op.String()]
			if !ok {
				kind = SlotI
			}
			assert.Equal(t, kind, slot, "%s", op)
		}
	}
}

// The element accesses, indirections and stores state in their suffix what the stack must hold.
func TestOpcodes_PoppedKinds(t *testing.T) {
	value := map[string]SlotKind{"i": SlotI, "i1": SlotI, "i2": SlotI, "i4": SlotI, "i8": SlotI8, "r4": SlotR4, "r8": SlotR8}
	checked := 0
	for op := range Opcode(NumOpcodes) {
		family, suffix, _ := strings.Cut(op.String(), ".")
		slots := op.Info().Pop.Slots()
		switch family {
		case "ldelem", "ldelema":
			assert.Equal(t, []SlotKind{SlotRef, SlotI}, slots, "%s", op)
		case "stelem":
			kind := value[suffix]
			if suffix == "ref" {
				kind = SlotRef
			} else if suffix == "" {
				kind = SlotAny
			}
			assert.Equal(t, []SlotKind{SlotRef, SlotI, kind}, slots, "%s", op)
		case "ldind":
			assert.Equal(t, []SlotKind{SlotI}, slots, "%s", op)
		case "stind":
			kind := value[suffix]
			if suffix == "ref" {
				kind = SlotI
			}
			assert.Equal(t, []SlotKind{SlotI, kind}, slots, "%s", op)
		default:
			continue
		}
		checked++
	}
	assert.Equal(t, 13+9+1+11+8, checked+1, "ldelem+ldelema, stelem, stelem T, ldind, stind")
}

func TestOpcodes_Flow(t *testing.T) {
	for op := range Opcode(NumOpcodes) {
		want, ok := flows[op.String()]
		if !ok && op.Info().Operand.IsBranch() {
			want = CondBranch
		}
		assert.Equal(t, want, op.Info().Flow, "%s", op)
		assert.Equal(t, want == Meta, op.IsPrefix(), "%s", op)
	}
}

// Operand kinds: tokens by the mnemonic, everything else by its size and use.
func TestOpcodes_OperandKinds(t *testing.T) {
	want := map[OperandKind]string{
		ShortInlineVar: "ldarg.s ldarga.s starg.s ldloc.s ldloca.s stloc.s",
		InlineVar:      "ldarg ldarga starg ldloc ldloca stloc",
		ShortInlineI:   "ldc.i4.s unaligned. no.",
		InlineI:        "ldc.i4",
		InlineI8:       "ldc.i8",
		ShortInlineR:   "ldc.r4",
		InlineR:        "ldc.r8",
		InlineSwitch:   "switch",
		InlineMethod:   "jmp call callvirt newobj ldftn ldvirtftn",
		InlineField:    "ldfld ldflda stfld ldsfld ldsflda stsfld",
		InlineType:     "cpobj ldobj castclass isinst unbox stobj box newarr ldelema ldelem stelem unbox.any refanyval mkrefany initobj constrained. sizeof",
		InlineTok:      "ldtoken",
		InlineString:   "ldstr",
		InlineSig:      "calli",
	}
	kinds := map[string]OperandKind{}
	for kind, names := range want {
		for _, name := range strings.Fields(names) {
			kinds[name] = kind
		}
	}
	for op := range Opcode(NumOpcodes) {
		if kind := op.Info().Operand; !kind.IsBranch() {
			assert.Equal(t, kinds[op.String()], kind, "%s", op)
		}
	}
}

// Clauses are those of Partition III's two chapters of instructions and its chapter of prefixes, all of which are used.
func TestOpcodes_Sections(t *testing.T) {
	seen := map[string]bool{}
	for op := range Opcode(NumOpcodes) {
		seen[op.Info().Sec] = true
	}
	for chapter, clauses := range map[string]int{"III.2": 6, "III.3": 67, "III.4": 33} {
		for n := 1; n <= clauses; n++ {
			sec := fmt.Sprintf("%s.%d", chapter, n)
			assert.True(t, seen[sec], "no opcode cites %s", sec)
			delete(seen, sec)
		}
	}
	assert.Empty(t, seen)
}
