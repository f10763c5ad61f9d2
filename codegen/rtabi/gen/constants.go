package main

// This file reads the constants of layout.go: the groups with their comments
// from the syntax tree, the values from the type checker.

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"unicode"
)

// group is one const declaration: its comment and its constants in order.
type group struct {
	Doc    []string
	Consts []constDef
}

// constDef is one constant: its Go name, value and end-of-line comment.
type constDef struct {
	Name  string
	Value int64
	Doc   string
}

// readConstants returns the exported integer constants of a Go file that
// imports nothing.
func readConstants(path string) ([]group, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	config := types.Config{Importer: importer.Default()}
	pkg, err := config.Check("rtabi", fset, []*ast.File{file}, nil)
	if err != nil {
		return nil, err
	}
	var groups []group
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST {
			continue
		}
		g := group{Doc: strings.Split(strings.TrimSpace(gen.Doc.Text()), "\n")}
		for _, spec := range gen.Specs {
			defs, err := constsOf(pkg, spec.(*ast.ValueSpec))
			if err != nil {
				return nil, err
			}
			g.Consts = append(g.Consts, defs...)
		}
		groups = append(groups, g)
	}
	return groups, nil
}

func constsOf(pkg *types.Package, spec *ast.ValueSpec) ([]constDef, error) {
	var defs []constDef
	for _, name := range spec.Names {
		c := pkg.Scope().Lookup(name.Name).(*types.Const)
		number := constant.ToInt(c.Val())
		if number.Kind() != constant.Int {
			return nil, fmt.Errorf("%s is not an integer", name.Name)
		}
		value, exact := constant.Int64Val(number)
		if !exact {
			return nil, fmt.Errorf("%s does not fit 64 bits", name.Name)
		}
		defs = append(defs, constDef{name.Name, value, strings.TrimSpace(spec.Comment.Text())})
	}
	return defs, nil
}

// macroName spells a Go name as a C macro: MTGCMap is RTABI_MT_GC_MAP. A word
// starts at an upper-case letter that follows a lower-case one or precedes one;
// the prefixes MT and GC are words of their own.
func macroName(name string) string {
	name = strings.Replace(strings.Replace(name, "MTGC", "MT_GC", 1), "MDArray", "MD_Array", 1)
	out := []rune("RTABI_")
	runes := []rune(name)
	for i, r := range runes {
		if i > 0 && unicode.IsUpper(r) && runes[i-1] != '_' {
			next := i+1 < len(runes) && unicode.IsLower(runes[i+1])
			if !unicode.IsUpper(runes[i-1]) || next {
				out = append(out, '_')
			}
		}
		out = append(out, unicode.ToUpper(r))
	}
	return string(out)
}
