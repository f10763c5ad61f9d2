package llvmir

import "github.com/llir/llvm/ir"

// This file declares attributes. They are the words of LLVM's language
// (noalias, dereferenceable(16), #0), for functions, parameters and results alike.

// Attr is an attribute, spelt as LLVM does.
type Attr string

// String returns the spelling.
func (a Attr) String() string { return string(a) }

// IsFuncAttribute, IsParamAttribute and IsReturnAttribute mark the uses that llir knows.
func (Attr) IsFuncAttribute()   {}
func (Attr) IsParamAttribute()  {}
func (Attr) IsReturnAttribute() {}

// Attributes that codegen uses.
const (
	NoAlias      Attr = "noalias"
	NonNull      Attr = "nonnull"
	NoCapture    Attr = "nocapture"
	ReadOnly     Attr = "readonly"
	NoReturn     Attr = "noreturn"
	NoUnwind     Attr = "nounwind"
	Cold         Attr = "cold"
	NoInline     Attr = "noinline"
	AlwaysInline Attr = "alwaysinline"
	UWTable      Attr = "uwtable"
)

func funcAttrs(list []Attr) []ir.FuncAttribute {
	out := make([]ir.FuncAttribute, len(list))
	for i, a := range list {
		out[i] = a
	}
	return out
}

func returnAttrs(list []Attr) []ir.ReturnAttribute {
	out := make([]ir.ReturnAttribute, len(list))
	for i, a := range list {
		out[i] = a
	}
	return out
}

func paramAttrs(list []Attr) []ir.ParamAttribute {
	out := make([]ir.ParamAttribute, len(list))
	for i, a := range list {
		out[i] = a
	}
	return out
}
