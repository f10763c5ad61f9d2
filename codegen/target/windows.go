package target

import "strings"

// This file describes Windows. Executables use neither a C library nor an SDK:
// the runtime's start code is the entry point, and system functions come
// through import libraries that the runtime brings.

var winX64 = &Target{
	RID:        "win-x64",
	OS:         "windows",
	Triple:     "x86_64-pc-windows-msvc",
	DataLayout: "e-m:w-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128",
	CPU:        "x86-64",
	Features:   featuresX64,
	Format:     COFF,
	ObjSuffix:  ".obj",
	ExeSuffix:  ".exe",
	Emulator:   "wine",
	machine:    "x64",
}

var winArm64 = &Target{
	RID:        "win-arm64",
	OS:         "windows",
	Triple:     "aarch64-pc-windows-msvc",
	DataLayout: "e-m:w-p:64:64-i32:32-i64:64-i128:128-n32:64-S128-Fn32",
	CPU:        "generic",
	Features:   featuresArm64,
	Format:     COFF,
	ObjSuffix:  ".obj",
	ExeSuffix:  ".exe",
	Emulator:   "wine",
	machine:    "arm64",
}

// PDBName returns where the linker writes the PDB of a Windows executable that keeps its symbols.
// The name holds the executable's whole name: app.pdb may be what the C# compiler wrote for app.dll.
func PDBName(exe string) string { return strings.TrimSuffix(exe, ".exe") + ".exe.pdb" }

// linkCOFF asks for a reproducible file: /brepro puts a hash where the time would stand.
func (t *Target) linkCOFF(inputs []string, output string, strip bool) (string, []string) {
	args := []string{
		"/nologo", "/machine:" + t.machine, "/nodefaultlib", "/entry:ilaot_start", "/subsystem:console",
		"/opt:ref", "/opt:safeicf", "/brepro", "/include:_tls_used", "/out:" + output,
	}
	if !strip {
		// %_PDB% is the file's name without its folder; relative names in it stay so.
		args = append(args, "/debug", "/pdb:"+PDBName(output), "/pdbaltpath:%_PDB%", "/pdbsourcepath:/")
	}
	return "lld-link", append(args, inputs...)
}
