// This file checks that the committed decoders are what the generator writes from the schema of today.

package main

import (
	"go/format"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestGeneratedFileIsCurrent(t *testing.T) {
	want, err := format.Source(generate())
	require.NoError(t, err)
	got, err := os.ReadFile("../ztables.go")
	require.NoError(t, err)
	assert.True(t, string(want) == string(got), "ztables.go is out of date: run go generate ./ilreader/metadata")
}
