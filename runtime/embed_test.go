package runtime

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFiles_UnknownTarget(t *testing.T) {
	for _, target := range []string{"linux-x86", "", "../corelib", "README"} {
		_, err := Files(target)
		assert.EqualError(t, err, "this ilaot was built without the runtime for "+target)
	}
}

func TestFiles_BuiltTargets(t *testing.T) {
	entries, err := built.ReadDir("zbuilt")
	require.NoError(t, err)
	for _, e := range entries {
		target, ok := strings.CutSuffix(e.Name(), ".tar.gz")
		if !ok {
			continue
		}
		t.Run(target, func(t *testing.T) {
			files, err := Files(target)
			require.NoError(t, err)
			assert.True(t, bytes.HasPrefix(files["rt.a"], []byte("!<arch>\n")))
			assert.True(t, bytes.HasPrefix(files["hot.bc"], []byte("BC\xc0\xde")))
			if strings.HasPrefix(target, "linux") {
				assert.Contains(t, files, "libm.a")
			} else {
				assert.Contains(t, files, "kernel32.lib")
			}
		})
	}
}

func TestUnpack_Damaged(t *testing.T) {
	_, err := unpack([]byte("no archive"))
	assert.Error(t, err)
	_, err = unpack(nil)
	assert.Error(t, err)
}

func TestCoreLib_IsAnExecutableImage(t *testing.T) {
	if CoreLib() == nil {
		t.Skip("the class library was not built")
	}
	assert.True(t, bytes.HasPrefix(CoreLib(), []byte("MZ")))
}
