package gen

import "strings"

// This file gathers the scenes: templates for the features of the language
// and the library that take more than an expression or a plain statement.

// scenes is the table of templates, as statements.
func scenes() []statement {
	var out []statement
	for _, list := range [][]string{dataScenes(), controlScenes(), typeScenes(), genericScenes(), libraryScenes(), memoryScenes(), asyncScenes(), staticScenes()} {
		for _, text := range list {
			out = append(out, statement{1, func(g *gen, depth int) {
				if g.times > 24 || g.body.iterator || g.body.handler && strings.Contains(text, "stackalloc") {
					trace(g, depth)
					return
				}
				g.expand(text)
			}})
		}
	}
	return out
}
