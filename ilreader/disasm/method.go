// This file writes methods: the header, then everything about the method that is written inside its braces before the code. ECMA-335 II.15.

package disasm

import (
	"fmt"
	"strings"

	"ilaot/ilreader/metadata"
)

// method writes one method of type t.
func (p *printer) method(t metadata.TypeDefID, m metadata.MethodDefID) {
	row, err := p.r.MethodDef(m)
	if !p.check(err) {
		return
	}
	name := p.str(row.Name)
	sig, err := p.r.MethodSig(row.Signature)
	if !p.check(err) {
		p.line("// method %s: %v", id(name), err)
		return
	}
	params := p.paramRows(m, len(sig.Params))
	p.open(".method %s%s%s%s %s%s%s(%s) %s", words(methodFlags, uint32(row.Flags)), p.pinvoke(m), callConv(sig), p.sigType(&sig.Ret),
		p.paramMarshal(params[0]), id(name), p.genericParams(m.Token()), p.paramList(sig, params),
		strings.TrimSuffix(words(methodImplFlags, uint32(row.ImplFlags)), " "))
	p.attributes(m.Token())
	p.permissions(m.Token())
	p.genericAttributes(m.Token())
	p.paramDetails(params)
	p.overrides(t, m)
	if p.asm.EntryPoint() == m.Token() {
		p.line(".entrypoint")
	}
	if entry := p.exports[m.Token()]; entry != "" {
		p.line(".vtentry %s", entry)
	}
	p.body(m)
	p.close("end of method " + id(name))
	p.line("")
}

// paramRows returns the Param rows of a method by sequence number, 0 (for the return value) to count; 0 where there is none. ECMA-335 II.22.33.
func (p *printer) paramRows(m metadata.MethodDefID, count int) []metadata.ParamID {
	bySequence := make([]metadata.ParamID, count+1)
	list, err := p.r.MethodParams(m)
	p.check(err)
	for id := range list.All() {
		row, err := p.r.Param(id)
		if p.check(err) && int(row.Sequence) <= count {
			bySequence[row.Sequence] = id
		}
	}
	return bySequence
}

// paramList writes the parameters with flags, marshalling and names.
func (p *printer) paramList(sig *metadata.MethodSig, params []metadata.ParamID) string {
	parts := make([]string, len(sig.Params))
	for i := range sig.Params {
		parts[i] = p.sigType(&sig.Params[i])
		param := params[i+1]
		if param == 0 {
			continue
		}
		row, err := p.r.Param(param)
		p.check(err)
		parts[i] = words(paramFlags, uint32(row.Flags)) + parts[i] + " " + p.paramMarshal(param)
		if name := p.str(row.Name); name != "" {
			parts[i] += id(name)
		}
	}
	return strings.Join(parts, ", ")
}

func (p *printer) paramMarshal(param metadata.ParamID) string {
	if param == 0 {
		return ""
	}
	return p.marshal(param.Token())
}

// paramDetails writes default values and attributes of parameters. ECMA-335 II.15.4.1.
func (p *printer) paramDetails(params []metadata.ParamID) {
	for sequence, param := range params {
		if param == 0 {
			continue
		}
		value := p.initialValue(param.Token())
		if value == "" && p.r.CustomAttributesOf(param.Token()).Len() == 0 {
			continue
		}
		p.line(".param [%d]%s", sequence, value)
		p.attributes(param.Token())
	}
}

// overrides writes the methods that m implements explicitly. ECMA-335 II.10.3.2.
func (p *printer) overrides(t metadata.TypeDefID, m metadata.MethodDefID) {
	for impl := range p.r.MethodImplsOf(t).All() {
		row, err := p.r.MethodImpl(impl)
		if p.check(err) && row.MethodBody == m.Token() {
			p.line(".override method %s", p.methodToken(row.MethodDeclaration))
		}
	}
}

// pinvoke writes the native function of a P/Invoke method. ECMA-335 II.15.5.2.
func (p *printer) pinvoke(m metadata.MethodDefID) string {
	impl := p.r.ImplMapOf(m.Token())
	if impl == 0 {
		return ""
	}
	row, err := p.r.ImplMap(impl)
	if !p.check(err) {
		return ""
	}
	module, err := p.r.ModuleRef(row.ImportScope)
	p.check(err)
	as := ""
	if name := p.str(row.ImportName); name != p.methodName(m) {
		as = " as " + quote(name, '"')
	}
	flags := words(pinvokeFlags, uint32(row.MappingFlags))
	return strings.TrimSuffix(fmt.Sprintf("pinvokeimpl(%s%s %s", quote(p.str(module.Name), '"'), as, flags), " ") + ") "
}
