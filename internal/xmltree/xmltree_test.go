package xmltree

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse_Errors(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"mismatched end tag", "<Directives>\n  <Application>\n</Directives>\n", "The 'Application' start tag on line 2 position 4 does not match the end tag of 'Directives'. Line 3, position 3."},
		{"empty", "", "Root element is missing."},
		{"text", "hello\n", "Data at the root level is invalid. Line 1, position 1."},
		{"duplicate attribute", "<D><A>\n<Assembly Name=\"lib\" Name=\"lib\"/></A></D>", "'Name' is a duplicate attribute name. Line 2, position 22."},
		{"two roots", "<D/>\n<D/>", "There are multiple root elements. Line 2, position 2."},
		{"undeclared prefix", "<D><A>\n  <m:Assembly Name=\"lib\"/></A></D>", "'m' is an undeclared prefix. Line 2, position 4."},
		{"undeclared entity", "<D><A>\n  <Assembly Name=\"&lib;\"/></A></D>", "Reference to undeclared entity 'lib'. Line 2, position 20."},
		{"unclosed", "<D><A>", "Unexpected end of file has occurred. The following elements are not closed: A. Line 1, position 7."},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse([]byte(c.doc))
			require.EqualError(t, err, c.want)
		})
	}
}

func TestParse_EntitiesPrefixesAndIgnoredParts(t *testing.T) {
	root, err := Parse([]byte("\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!DOCTYPE D [ <!ENTITY lib \"one\"> ]>\n<r:D xmlns:r=\"u\">text <![CDATA[<x>]]><!-- c --><r:A Name=\"&lib;&#65;&amp;\" p='1'/><?pi?></r:D>"))
	require.NoError(t, err)
	require.Equal(t, "D", root.Name)
	require.Len(t, root.Children, 1)
	a := root.Children[0]
	name, ok := a.Attr("Name")
	require.True(t, ok)
	require.Equal(t, "oneA&", name)
	require.Equal(t, 3, a.Line)
}

// Every truncation of a good document is an error, never a panic or a hang.
func TestParse_Truncated(t *testing.T) {
	doc := "<?xml version=\"1.0\"?><!DOCTYPE D [ <!ENTITY e 'v'> ]><D a=\"&e;\"><!-- c --><B/><![CDATA[x]]></D>"
	for i := range len(doc) {
		_, err := Parse([]byte(doc[:i]))
		require.Error(t, err, doc[:i])
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("<!DOCTYPE D [ <!ENTITY e 'v'> ]><D a=\"&e;\"><B/></D>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		root, err := Parse(data)
		if (root == nil) == (err == nil) {
			t.Fatal("neither a root nor an error, or both")
		}
	})
}
