package types

import (
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"ilaot/ilreader"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file uses one universe from several goroutines at once; run it with
// -race. All must see the same types under the same names.

func TestUniverseIsConcurrent(t *testing.T) {
	path := filepath.Join("testdata", "resolve", "members.dll")
	probe, err := NewProbe(path, nil, coreBytes(t))
	require.NoError(t, err)
	u := NewUniverse(probe)
	asm, err := ilreader.Open(path)
	require.NoError(t, err)
	m, err := u.LoadModule(asm)
	require.NoError(t, err)
	const workers = 8
	symbols := make([][]string, workers)
	methods := make([][]*Method, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			s := &sweep{u: u, counts: map[string]int{}}
			s.module(m)
			s.module(u.CoreLib())
			exercise(m)
			for _, d := range m.TypeDefs() {
				for _, method := range d.Type().Methods() {
					symbols[w] = append(symbols[w], method.Symbol())
					methods[w] = append(methods[w], method)
				}
			}
		})
	}
	wg.Wait()
	require.NotEmpty(t, symbols[0])
	for w := range workers {
		assert.Equal(t, symbols[0], symbols[w])
		assert.True(t, slices.Equal(methods[0], methods[w]), "the same pointers")
	}
}
