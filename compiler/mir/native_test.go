package mir

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNativeSigText(t *testing.T) {
	for _, text := range []string{"v()", "i4(i4,u1)", "r8(p,{16/8:f8@0,i4@8},r4)", "{24/8:}({4/4:i4@0,f4@0})"} {
		s, err := ParseNativeSig(text)
		require.NoError(t, err, text)
		assert.Equal(t, text, s.String())
	}
	for _, text := range []string{"", "i4", "i4(", "i3()", "v(i4", "v({4:i4@0})", "v({4/4:i4})", "v({4/4:i4@x})"} {
		_, err := ParseNativeSig(text)
		assert.Error(t, err, text)
	}
}
