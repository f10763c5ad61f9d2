package cases

import (
	_ "embed"
	"fmt"
	"strings"
)

// This file writes the IL of a group: the shared part, the operand values, a
// method for each case, and a Main that runs them one after the other.

//go:embed check.il
var checkIL string

const header = `// Written by tests/il/gen from the tables in tests/il/cases.
.assembly extern System.Runtime { .publickeytoken = (B0 3F 5F 7F 11 D5 0A 3A) .ver 10:0:0:0 }
.assembly extern System.Console { .publickeytoken = (B0 3F 5F 7F 11 D5 0A 3A) .ver 10:0:0:0 }
.assembly extern System.Runtime.InteropServices { .publickeytoken = (B0 3F 5F 7F 11 D5 0A 3A) .ver 10:0:0:0 }
.assembly %[1]s {
  .custom instance void [System.Runtime]System.Runtime.Versioning.TargetFrameworkAttribute::.ctor(string) = { string('.NETCoreApp,Version=v10.0') }
}
.module %[1]s.dll
`

// Source returns the group's IL. want gives the result that each case must
// have, by its name; cases that it does not hold cannot pass.
func (g *Group) Source(want map[string]string) string {
	var b strings.Builder
	fmt.Fprintf(&b, header, "il_"+strings.ReplaceAll(g.Name, "-", "_"))
	b.WriteString(checkIL)
	b.WriteString(operandData())
	b.WriteString(g.Class)
	for _, c := range g.Cases {
		b.WriteString(c.Class)
	}
	b.WriteString(".class public abstract auto ansi sealed beforefieldinit P extends [System.Runtime]System.Object\n{\n")
	b.WriteString(g.Decls)
	for i, c := range g.Cases {
		writeCase(&b, i, c)
	}
	g.writeMain(&b, want)
	b.WriteString("}\n")
	return b.String()
}

func writeCase(b *strings.Builder, i int, c *Case) {
	b.WriteString(c.Decls)
	fmt.Fprintf(b, "  // %s\n  .method static void case_%d() cil managed noinlining\n  {\n    .maxstack 200\n", c.Name(), i)
	if c.Locals != "" {
		fmt.Fprintf(b, "    .locals init (%s)\n", c.Locals)
	}
	b.WriteString(c.Body)
	b.WriteString("    ret\n  }\n")
}

func (g *Group) writeMain(b *strings.Builder, want map[string]string) {
	b.WriteString(`  .method static int32 Main(string[] args) cil managed
  {
    .entrypoint
    .maxstack 4
    ldarg.0
    ldlen
    brfalse.s RUN
    ldarg.0
    ldc.i4.0
    ldelem.ref
    stsfld string T::mode
  RUN:
`)
	for i, c := range g.Cases {
		fmt.Fprintf(b, "    ldstr %s\n    ldstr %s\n    ldftn void P::case_%d()\n    call void T::Case(string, string, method void *())\n", quote(c.Name()), quote(want[c.Name()]), i)
	}
	b.WriteString("    call int32 T::End()\n    ret\n  }\n")
}

// quote returns s as a literal of ilasm. Results are printable ASCII; what is
// not was replaced when they were recorded.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\t", `\t`).Replace(s) + `"`
}

// lines indents the instructions, which may stand in one text separated by
// semicolons, and ends each with a newline.
func lines(instructions ...string) string {
	var b strings.Builder
	for _, s := range instructions {
		for _, line := range strings.Split(s, ";") {
			if line = strings.TrimSpace(line); line != "" {
				b.WriteString("    " + line + "\n")
			}
		}
	}
	return b.String()
}
