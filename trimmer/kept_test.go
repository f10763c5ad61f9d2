package trimmer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// This file states rules of reachability as sentences, each with a class of
// testdata/kept/cases.cs: what is kept, what is removed, and the chain of
// reasons for one thing that is kept.

type keptCase struct {
	sentence      string
	kept, removed []string // below the case's class; as `ilaot why` takes them
	why           string   // one of kept
	chain         []string // its reasons, up to the case's own Run
}

var keptCases = []keptCase{
	{"UnusedOverride: an override is removed when its slot is never called",
		[]string{"objects of +Derived"}, []string{"+Derived::Called", "+Derived::NotCalled", "+Base::Called"},
		"objects of +Derived", []string{"is created by ::Run()"}},
	{"UsedOverride: an override is kept when its slot is called and objects of its type exist",
		[]string{"+Derived::Called"}, []string{"+Other::Called", "objects of +Other", "type +Other"},
		"+Derived::Called", []string{"implements virtual +Base::Called(), since there are objects of +Derived", "which is called virtually by ::Run()"}},
	{"NeverConstructed: an interface method of a type without objects is removed",
		[]string{"+Implementation::Used", "virtual +IFace::M"}, []string{"+Implementation::M", "objects of +Implementation"},
		"virtual +IFace::M", []string{"is called virtually by ::Run(NeverConstructed+IFace)"}},
	{"StaticField: a static field is kept when a body uses it",
		[]string{"::used", "::unused"}, []string{"::Unread"}, // the initialiser stores to both
		"::used", []string{"is accessed by ::Run()"}},
	{"Instantiation: every instantiation keeps only what is called on it",
		[]string{"+Box`1<int32>::Get", "+Box`1<string>::Set"}, []string{"+Box`1<int32>::Set", "+Box`1<string>::Get"},
		"+Box`1<int32>::Get", []string{"is called by ::Run()"}},
	{"Lambda: a lambda is kept when the method that makes its delegate is",
		[]string{"+<>c__DisplayClass0_0::<Run>b__0", "::Helper"}, []string{"+<>c*::<Unused>*", "::Unused"},
		"+<>c__DisplayClass0_0::<Run>b__0", []string{"is the target of a delegate made by ::Run(int32)"}},
	{"Finalizer: a finalizer is kept when objects of its type exist",
		[]string{"+Made::Finalize", "+Made::Cleanup", "+NotMade::Touch"}, []string{"+NotMade::Finalize"},
		"+Made::Finalize", []string{"is the finalizer of objects of +Made", "which is created by ::Run()"}},
	{"OnlyCast: a type that is only cast to has no methods",
		[]string{"type +Target"}, []string{"objects of +Target", "+Target::ToString", "+Target::M", "+Target::.ctor"},
		"type +Target", []string{"is the target of a cast in ::Run(object)"}},
	{"DefaultMethod: a default method is kept for the types that do not override it",
		[]string{"+IFace::Own", "+Overriding::DefaultMethod.IFace.Own"}, []string{"+IFace::Twice"},
		"+Overriding::DefaultMethod.IFace.Own", []string{"implements virtual +IFace::Own(), since there are objects of +Overriding", "which is called virtually by ::Run()"}},
	{"Initialiser: a static constructor is kept when its type is used",
		[]string{"+Used::.cctor", "+Used::Start"}, []string{"+Unused::.cctor", "::Unread"},
		"+Used::Start", []string{"is called by +Used::.cctor()", "which is run by the initialiser of +Used", "which is initialised by ::Run()"}},
	{"Struct: a value type's method is kept when it is called directly or on a box",
		[]string{"+Direct::Area", "+Boxed::Area"}, []string{"+NeverBoxed::Area", "objects of +Direct", "objects of +NeverBoxed"},
		"+Boxed::Area", []string{"is called by unbox +Boxed::Area()", "which implements virtual +IShape::Area(), since there are objects of +Boxed", "which is called virtually by ::Run()"}},
}

func TestKept(t *testing.T) {
	u, m := testUniverse(t, "testdata/kept")
	r, reported := closedSet(t, u, m, nil)
	require.Empty(t, reported)
	for _, c := range keptCases {
		t.Run(c.sentence, func(t *testing.T) {
			class, _, _ := strings.Cut(c.sentence, ":")
			for _, name := range c.kept {
				require.NotNil(t, findNode(r.Graph, class, name), "kept: %s", name)
			}
			for _, name := range c.removed {
				require.Nil(t, findNode(r.Graph, class, name), "removed: %s", name)
			}
			var text strings.Builder
			PrintWhy(&text, r.Graph.Why([]*Node{findNode(r.Graph, class, c.why)})[0])
			lines := strings.Split(text.String(), "\n")
			require.Greater(t, len(lines), len(c.chain)+1, "a chain goes on to a root: %s", text.String())
			for i, want := range c.chain {
				line, _, _ := strings.Cut(lines[i+1], " at IL_")
				require.Equal(t, "    "+qualify(class, want), line, "line %d of: %s", i+1, text.String())
			}
		})
	}
}

// qualify puts the class in front of the names that begin with + or ::.
func qualify(class, text string) string {
	text = strings.ReplaceAll(" "+text, " +", " "+class+"+")
	return strings.ReplaceAll(text, " ::", " "+class+"::")[1:]
}

// findNode returns the node whose text is the name, of a method without
// parameters; with * as `ilaot why` takes it.
func findNode(g *Graph, class, name string) *Node {
	name = qualify(class, name)
	if strings.ContainsAny(name, "*") {
		if found := g.match(name); len(found) > 0 {
			return found[0]
		}
		return nil
	}
	for _, n := range g.Nodes {
		short, _, _ := strings.Cut(n.String(), "(")
		if short == name {
			return n
		}
	}
	return nil
}
