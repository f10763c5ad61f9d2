package mir

import (
	"fmt"
	"strconv"
	"strings"
)

// This file declares the signatures of C functions. They are apart from those of
// methods: which registers a struct travels in depends on the platform and on the scalars in
// it, and the struct of native code need not be the layout of any managed type.

// NativeSig is how a C function takes its arguments and gives its result.
type NativeSig struct {
	Ret    NativeType
	Params []NativeType
}

// NativeType is a type of C. Values of a scalar are stack values; a struct is the
// address of memory that holds one.
type NativeType struct {
	// Scalar is v (void), i1 to i8 and u1 to u8 (integers of so many bytes), r4, r8 or p (a pointer); "" for a struct.
	Scalar string
	Struct *NativeStruct
}

// NativeStruct is a struct or union of C: its size and alignment in bytes and its scalars.
type NativeStruct struct {
	Size, Align int
	Leaves      []NativeLeaf
}

// NativeLeaf is a scalar in a struct. Those of a union overlap.
type NativeLeaf struct {
	Offset, Size int
	Float        bool
}

// nativeScalars are the scalars and their sizes.
var nativeScalars = map[string]int{"v": 0, "i1": 1, "u1": 1, "i2": 2, "u2": 2, "i4": 4, "u4": 4, "i8": 8, "u8": 8, "r4": 4, "r8": 8, "p": 8}

// String returns the signature as ParseNativeSig reads it, for example r8(i4,p,{16/8:f8@0,i4@8}).
func (s *NativeSig) String() string {
	params := make([]string, len(s.Params))
	for i, p := range s.Params {
		params[i] = p.String()
	}
	return s.Ret.String() + "(" + strings.Join(params, ",") + ")"
}

// IsVoid reports whether t is no value.
func (t NativeType) IsVoid() bool { return t.Scalar == "v" }

// Size returns the bytes of a value.
func (t NativeType) Size() int {
	if t.Struct != nil {
		return t.Struct.Size
	}
	return nativeScalars[t.Scalar]
}

// String returns the type as it stands in a signature.
func (t NativeType) String() string {
	s := t.Struct
	if s == nil {
		return t.Scalar
	}
	leaves := make([]string, len(s.Leaves))
	for i, l := range s.Leaves {
		kind := "i"
		if l.Float {
			kind = "f"
		}
		leaves[i] = fmt.Sprintf("%s%d@%d", kind, l.Size, l.Offset)
	}
	return fmt.Sprintf("{%d/%d:%s}", s.Size, s.Align, strings.Join(leaves, ","))
}

// ParseNativeSig reads what String writes.
func ParseNativeSig(text string) (*NativeSig, error) {
	ret, rest, ok := strings.Cut(text, "(")
	params, isCall := strings.CutSuffix(rest, ")")
	if !ok || !isCall {
		return nil, fmt.Errorf("%q is no native signature", text)
	}
	s := &NativeSig{}
	var err error
	if s.Ret, err = parseNativeType(ret); err != nil {
		return nil, err
	}
	for params != "" {
		end := strings.IndexByte(params, ',')
		if params[0] == '{' {
			end = strings.IndexByte(params, '}') + 1
		}
		if end < 0 || end > len(params) {
			end = len(params)
		}
		t, err := parseNativeType(params[:end])
		if err != nil {
			return nil, err
		}
		s.Params = append(s.Params, t)
		params = strings.TrimPrefix(params[end:], ",")
	}
	return s, nil
}

func parseNativeType(text string) (NativeType, error) {
	if _, ok := nativeScalars[text]; ok {
		return NativeType{Scalar: text}, nil
	}
	bad := fmt.Errorf("%q is no native type", text)
	body, ok := strings.CutSuffix(text, "}")
	if !ok || !strings.HasPrefix(body, "{") {
		return NativeType{}, bad
	}
	head, leaves, _ := strings.Cut(body[1:], ":")
	s := &NativeStruct{}
	if n, err := fmt.Sscanf(head, "%d/%d", &s.Size, &s.Align); n != 2 || err != nil {
		return NativeType{}, bad
	}
	for _, word := range strings.Split(leaves, ",") {
		size, offset, ok := strings.Cut(word, "@")
		if word == "" {
			continue
		}
		n, err1 := strconv.Atoi(size[min(1, len(size)):])
		at, err2 := strconv.Atoi(offset)
		if !ok || err1 != nil || err2 != nil {
			return NativeType{}, bad
		}
		s.Leaves = append(s.Leaves, NativeLeaf{Offset: at, Size: n, Float: size[0] == 'f'})
	}
	return NativeType{Struct: s}, nil
}
