package cases

import (
	"fmt"
	"strings"
)

// This file holds the cases about sizes: many targets, arguments, locals,
// values on the stack and nested regions.

func limits() []*Group {
	return []*Group{{Name: "limits", Cases: []*Case{manyTargets(), manyArguments(), manyLocals(), deepStack(), deepRegions(), deepFilters(), longBranch(), longLiteral()}}}
}

// repeat joins n texts in which %d stands for the number.
func repeat(n int, format, separator string) string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = strings.ReplaceAll(format, "%d", fmt.Sprint(i))
	}
	return strings.Join(texts, separator)
}

func manyTargets() *Case {
	const n = 1000
	body := lines("ldarg.0") + "    switch (" + repeat(n, "L%d", ", ") + ")\n" + lines("ldc.i4.m1; ret", repeat(n, "L%d: ldc.i4 %d; ldc.i4.3; mul; ret", ";"))
	return &Case{Op: "switch", Types: "i4 with 1000 targets",
		Decls: "  .method static int32 Pick(int32 n) cil managed noinlining\n  {\n" + body + "  }\n",
		Body:  lines(repeat(11, "ldc.i4 %d; ldc.i4.s 100; mul; call int32 P::Pick(int32); call void T::I4(int32)", ";"), "ldc.i4 999; call int32 P::Pick(int32); call void T::I4(int32)")}
}

func manyArguments() *Case {
	const n = 120
	types := repeat(n/3, "int32, int64, float64", ", ")
	params := repeat(n/3, "int32 a%d, int64 b%d, float64 c%d", ", ")
	sum := "ldc.i8 0; " + repeat(n/3, "ldarg a%d; conv.i8; add; ldarg b%d; add; ldarg c%d; conv.i8; add", ";")
	return &Case{Op: "call", Types: "120 arguments", Decls: method("int64", "Sum", params, "", lines(sum)),
		Body: lines(repeat(n/3, "ldc.i4 %d; ldc.i8 100%d; ldc.r8 7%d.5", ";"), "call int64 P::Sum("+types+"); call void T::I8(int64)")}
}

func manyLocals() *Case {
	const n = 600
	return &Case{Op: "ldloc", Ops: []string{"stloc"}, Types: "600 locals", Locals: repeat(n, "int32 v%d", ", "),
		Body: lines(repeat(n, "ldc.i4 %d; stloc v%d", ";"), "ldc.i4.0", repeat(n, "ldloc v%d; add", ";"), "call void T::I4(int32)")}
}

func deepStack() *Case {
	const n = 2000
	return &Case{Op: "dup", Ops: []string{"add"}, Types: "2000 values on the stack",
		Decls: "  .method static int32 Deep(int32 n) cil managed noinlining\n  {\n    .maxstack 2001\n" + lines("ldarg.0", repeat(n-1, "dup", ";"), repeat(n-1, "add", ";"), "ret") + "  }\n",
		Body:  lines("ldc.i4.3; call int32 P::Deep(int32); call void T::I4(int32)")}
}

func deepRegions() *Case {
	const n = 40
	body := lines("ldc.i4.7; call void T::I4(int32); ldnull; throw")
	for i := range n {
		body = lines(".try", "{") + body + lines(fmt.Sprintf("leave END%d", i), "}", "finally", "{", fmt.Sprintf("ldc.i4 %d; call void T::I4(int32); endfinally", i), "}", fmt.Sprintf("END%d: nop", i))
	}
	return &Case{Op: "endfinally", Types: "40 nested regions", Body: guard("DONE", body)}
}

func deepFilters() *Case {
	const n = 20
	body := lines("ldnull; throw")
	for i := range n {
		body = lines(".try", "{") + body + lines(fmt.Sprintf("leave END%d", i), "}", "filter", "{",
			fmt.Sprintf("pop; ldc.i4 %d; call void T::I4(int32); ldc.i4.%d; endfilter", i, min(1, i/(n-1))), "}", "{", fmt.Sprintf("pop; ldc.i4 %d; call void T::I4(int32); leave END%d", 100+i, i), "}", fmt.Sprintf("END%d: nop", i))
	}
	return &Case{Op: "endfilter", Types: "20 nested filters", Body: body}
}

func longBranch() *Case {
	const n = 30000
	return &Case{Op: "br", Ops: []string{"brtrue", "brfalse", "nop"}, Types: "over 30000 instructions", Locals: "int32 n",
		Body: lines("AGAIN: ldloc.0; ldc.i4.3; bge END; ldloc.0; ldc.i4.1; add; stloc.0; br OVER", repeat(n, "nop", ";"), "OVER: ldloc.0; brtrue AGAIN; END: ldloc.0; call void T::I4(int32)")}
}

func longLiteral() *Case {
	return &Case{Op: "ldstr", Types: "10000 characters", Body: lines(`ldstr "` + strings.Repeat("0123456789", 1000) + `"; dup; callvirt instance int32 [System.Runtime]System.String::get_Length(); call void T::I4(int32); ldc.i4 9999; callvirt instance char [System.Runtime]System.String::get_Chars(int32); call void T::I4(int32)`)}
}
