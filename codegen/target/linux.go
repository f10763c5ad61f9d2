package target

// This file describes Linux. Executables are static and position-independent:
// the runtime's own start code applies their relocations, which are packed
// (DT_RELR). Nothing is writable and executable, and what relocation has written is read-only
// afterwards (RELRO).

// featuresX64 is x86-64-v2, the baseline of .NET on x64.
const featuresX64 = "+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87"

// featuresArm64 is armv8-a.
const featuresArm64 = "+fp-armv8,+neon,+v8a"

var linuxX64 = &Target{
	RID:        "linux-x64",
	OS:         "linux",
	Triple:     "x86_64-unknown-linux-musl",
	DataLayout: "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128",
	CPU:        "x86-64",
	Features:   featuresX64,
	Format:     ELF,
	ObjSuffix:  ".o",
	machine:    "elf_x86_64",
}

var linuxArm64 = &Target{
	RID:        "linux-arm64",
	OS:         "linux",
	Triple:     "aarch64-unknown-linux-musl",
	DataLayout: "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32",
	CPU:        "generic",
	Features:   featuresArm64,
	Format:     ELF,
	ObjSuffix:  ".o",
	Emulator:   "qemu-aarch64-static",
	machine:    "aarch64linux",
}

func (t *Target) linkELF(inputs []string, output string, strip bool) (string, []string) {
	args := []string{
		"-m", t.machine, "-static", "-pie", "--no-dynamic-linker", "-o", output,
		"--eh-frame-hdr", "--gc-sections", "--icf=safe", "--build-id=none",
		"-z", "text", "-z", "relro", "-z", "now", "-z", "noexecstack", "-z", "pack-relative-relocs",
		"-z", "nostart-stop-gc", // the statics are reached by __start_ilaot_refs only
	}
	if strip {
		args = append(args, "-s")
	} else {
		// Functions that the linker has dropped get an address that debuggers take for none;
		// the default, 0, is one in a position-independent file.
		args = append(args, "-z", "dead-reloc-in-nonalloc=.debug_info=0xffffffffffffffff")
	}
	args = append(args, "--start-group")
	args = append(args, inputs...)
	return "ld.lld", append(args, "--end-group")
}
