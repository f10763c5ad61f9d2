// Package target describes the platforms that ilaot builds for: one entry each
// with the triple, the data layout, the processor features that may be assumed,
// the names of sections, and the command that links. Nothing else in the
// compiler asks which platform it is building for.
//
// Position in the pipeline: read by codegen (layout, features, sections) and by
// the driver (tool flags, linking, emulators for tests). It imports nothing of ours.
// Related types: Target.
package target
