package codegen

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"ilaot/compiler/mir"
)

// TestLoopsOverTable checks what counts as an interpreter: a switch with many targets that comes round again.
func TestLoopsOverTable(t *testing.T) {
	build := func(targets int, back bool) *mir.Func {
		f := mir.NewFunc(nil)
		head, body, end := f.NewBlock(mir.NoRegion), f.NewBlock(mir.NoRegion), f.NewBlock(mir.NoRegion)
		sw := &mir.Instr{Op: mir.OpSwitch}
		for range targets {
			sw.Targets = append(sw.Targets, mir.Target{Block: body})
		}
		f.Append(head, sw)
		to := end
		if back {
			to = head
		}
		f.Append(body, &mir.Instr{Op: mir.OpBr, Targets: []mir.Target{{Block: to}}})
		f.Append(end, &mir.Instr{Op: mir.OpRet})
		return f
	}
	for name, c := range map[string]struct {
		targets int
		back    bool
		want    bool
	}{
		"interpreter": {12, true, true},
		"once":        {12, false, false},
		"few":         {3, true, false},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, loopsOverTable(build(c.targets, c.back))) })
	}
}
