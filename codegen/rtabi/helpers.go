package rtabi

// This file is the table of helpers: C functions that compiled code and the
// class library call. A signature is written with the letters
//
//	v void  b i8  h i16  i i32  l i64  n nint (i64)  p pointer  f float  d double
//
// result first: "pil" takes an i32 and an i64 and returns a pointer.

// Helper is one C function of the runtime.
type Helper struct {
	Name      string
	Sig       string
	NoReturn  bool // never returns normally
	NoThrow   bool // never unwinds: called with `call`, not `invoke`
	Allocates bool // may collect
	Hot       bool // defined in hot.c: linked as bitcode so that it inlines
	Doc       string
}

// Helpers lists every runtime function, in the order of rtabi.h.
var Helpers = []Helper{
	// Allocation.
	{Name: "rt_new", Sig: "pil", Allocates: true, Hot: true, Doc: "new object: MethodTable offset, bytes (a multiple of 8)"},
	{Name: "rt_newarr", Sig: "pill", Allocates: true, Hot: true, Doc: "new SZ array or string: MethodTable offset, length (0 to 2^31-1), bytes with header and rounding; stores the length"},
	{Name: "rt_new_slow", Sig: "pil", Allocates: true, Doc: "rt_new when the thread's buffer is used up, or the object is large"},
	{Name: "rt_new_finalizable", Sig: "pil", Allocates: true, Doc: "rt_new for a type with a finalizer"},
	{Name: "rt_store_ref", Sig: "vpp", NoThrow: true, Hot: true, Doc: "store a reference into the heap or a static (release): slot, value"},
	{Name: "rt_copy_refs", Sig: "vppl", NoThrow: true, Doc: "memmove of memory that holds references: destination, source, bytes"},

	// Exceptions.
	{Name: "rt_throw", Sig: "vp", NoReturn: true, Doc: "throw an exception object: records the trace, unwinds"},
	{Name: "rt_rethrow", Sig: "vp", NoReturn: true, Doc: "throw it again, keeping its trace"},
	{Name: "_Unwind_Resume", Sig: "vp", NoReturn: true, Doc: "go on unwinding after a cleanup"},

	// Process and operating system.
	{Name: "rt_exit", Sig: "vi", NoReturn: true, NoThrow: true, Doc: "end the process with an exit code"},
	{Name: "rt_abort", Sig: "v", NoReturn: true, NoThrow: true, Doc: "end the process by SIGABRT (Windows: exit code 0xC0000409)"},
	{Name: "rt_windows", Sig: "i", NoThrow: true, Hot: true, Doc: "1 on Windows, else 0: the class library serves all targets"},
	{Name: "rt_write", Sig: "lipl", NoThrow: true, Doc: "write to a file descriptor (1 output, 2 error): bytes written or -errno; restarts on EINTR"},
	{Name: "rt_read", Sig: "lipl", NoThrow: true, Doc: "read from a file descriptor (0 input): bytes read, 0 at the end, or -errno"},
	{Name: "rt_yield", Sig: "v", NoThrow: true, Doc: "give up the processor"},
	{Name: "rt_ticks", Sig: "l", NoThrow: true, Doc: "monotonic clock in nanoseconds"},
	{Name: "rt_time", Sig: "l", NoThrow: true, Doc: "system clock, 100 ns units since 0001-01-01 UTC"},
	{Name: "rt_getenv", Sig: "lppl", NoThrow: true, Doc: "environment variable: name (UTF-8, zero-terminated), buffer, size: its length in UTF-8 bytes or -1; copied if it fits"},
	{Name: "rt_random", Sig: "vpl", NoThrow: true, Doc: "fill a buffer with random bytes of the system"},

	// Threads.
	{Name: "rt_thread_id", Sig: "i", NoThrow: true, Hot: true, Doc: "managed number of the current thread: 1 for the main thread"},
	{Name: "rt_thread_set_id", Sig: "vi", NoThrow: true, Doc: "give the current thread its number"},
	{Name: "rt_thread_start", Sig: "ipl", NoThrow: true, Doc: "start a thread that calls ilaot_thread_main: its argument, bytes of stack or 0: 0 or -errno"},
	{Name: "rt_thread_name", Sig: "vp", NoThrow: true, Doc: "name the current thread for debuggers: UTF-8, zero-terminated"},
	{Name: "rt_wait", Sig: "ipil", NoThrow: true, Doc: "sleep while an int32 has a value: address, value, nanoseconds (negative: without end): 0 if the time is up, else 1; may return early"},
	{Name: "rt_wake", Sig: "vpi", NoThrow: true, Doc: "wake threads that sleep on an address: address, how many"},
	{Name: "rt_pause", Sig: "v", NoThrow: true, Hot: true, Doc: "tell the processor that a loop waits for another one"},
	{Name: "rt_processors", Sig: "i", NoThrow: true, Doc: "number of processors this process may use"},
	{Name: "rt_processor", Sig: "i", NoThrow: true, Doc: "number of the processor that runs the caller"},

	// Collector.
	{Name: "rt_gc_collect", Sig: "i", NoThrow: true, Doc: "collect now: the number of objects whose finalizers are due"},
	{Name: "rt_keep_alive", Sig: "vp", NoThrow: true, Doc: "nothing: the object is alive up to here"},
	{Name: "rt_gc_due", Sig: "p", NoThrow: true, Doc: "next object whose finalizer must run, or null"},
	{Name: "rt_gc_suppress", Sig: "vp", NoThrow: true, Doc: "the object's finalizer need not run"},
	{Name: "rt_gc_register", Sig: "vp", Allocates: true, Doc: "the object's finalizer must run (again)"},
	{Name: "rt_weak_register", Sig: "vp", Allocates: true, Doc: "clear the target of this Internal.Runtime.WeakCell when it is dead"},
	{Name: "rt_gc_bytes", Sig: "l", NoThrow: true, Doc: "bytes allocated by this process so far"},

	// Native code.
	{Name: "rt_malloc", Sig: "pl", NoThrow: true, Doc: "memory that native code can free: bytes: null if there is none"},
	{Name: "rt_realloc", Sig: "ppl", NoThrow: true, Doc: "the same memory with another size: null if there is none"},
	{Name: "rt_free", Sig: "vp", NoThrow: true, Doc: "give it back; null is nothing"},
	{Name: "rt_last_error", Sig: "i", NoThrow: true, Doc: "the error number of native code: errno; Windows: GetLastError"},
	{Name: "rt_set_last_error", Sig: "vi", NoThrow: true, Doc: "set it"},
	{Name: "rt_library_open", Sig: "pp", NoThrow: true, Doc: "load a native library: name in UTF-16, zero-terminated, or null for the program: null if that is not possible"},
	{Name: "rt_library_find", Sig: "ppp", NoThrow: true, Doc: "address of a native library's function: handle, name (Windows: or number): null if there is none"},
	{Name: "rt_library_close", Sig: "vp", NoThrow: true, Doc: "unload a native library"},
	{Name: "rt_ansi_decode", Sig: "ipipi", NoThrow: true, Doc: "Windows: text of the system's code page to UTF-16: bytes, their number, units, room: units, or the room needed if room is 0"},
	{Name: "rt_ansi_encode", Sig: "ipipi", NoThrow: true, Doc: "Windows: the inverse"},
	{Name: "rt_thunk_count", Sig: "i", NoThrow: true, Doc: "number of thunks for delegates that native code calls"},
	{Name: "rt_thunk_use", Sig: "pil", NoThrow: true, Doc: "address of a thunk: its number, the code that it runs"},
	{Name: "rt_thunk_at", Sig: "ip", NoThrow: true, Doc: "number of the thunk at an address, or -1"},
	{Name: "rt_thunk_last", Sig: "i", NoThrow: true, Doc: "number of the thunk that native code called last on this thread"},

	// Stack traces.
	{Name: "rt_trace_name", Sig: "lnpl", NoThrow: true, Doc: "name of the method that holds a return address: address, buffer, size: its length in UTF-8 bytes or -1; as much as fits is copied"},

	// Floating point that LLVM has no instruction for.
	{Name: "fmod", Sig: "ddd", NoThrow: true, Doc: "C fmod: IL rem on float64"},
	{Name: "fmodf", Sig: "fff", NoThrow: true, Doc: "C fmodf: IL rem on float32"},

	// Functions of System.Math and MathF.
	{Name: "acos", Sig: "dd", NoThrow: true, Doc: "C acos"},
	{Name: "acosf", Sig: "ff", NoThrow: true, Doc: "C acosf"},
	{Name: "acosh", Sig: "dd", NoThrow: true, Doc: "C acosh"},
	{Name: "acoshf", Sig: "ff", NoThrow: true, Doc: "C acoshf"},
	{Name: "asin", Sig: "dd", NoThrow: true, Doc: "C asin"},
	{Name: "asinf", Sig: "ff", NoThrow: true, Doc: "C asinf"},
	{Name: "asinh", Sig: "dd", NoThrow: true, Doc: "C asinh"},
	{Name: "asinhf", Sig: "ff", NoThrow: true, Doc: "C asinhf"},
	{Name: "atan", Sig: "dd", NoThrow: true, Doc: "C atan"},
	{Name: "atanf", Sig: "ff", NoThrow: true, Doc: "C atanf"},
	{Name: "atanh", Sig: "dd", NoThrow: true, Doc: "C atanh"},
	{Name: "atanhf", Sig: "ff", NoThrow: true, Doc: "C atanhf"},
	{Name: "cbrt", Sig: "dd", NoThrow: true, Doc: "C cbrt"},
	{Name: "cbrtf", Sig: "ff", NoThrow: true, Doc: "C cbrtf"},
	{Name: "cos", Sig: "dd", NoThrow: true, Doc: "C cos"},
	{Name: "cosf", Sig: "ff", NoThrow: true, Doc: "C cosf"},
	{Name: "cosh", Sig: "dd", NoThrow: true, Doc: "C cosh"},
	{Name: "coshf", Sig: "ff", NoThrow: true, Doc: "C coshf"},
	{Name: "exp", Sig: "dd", NoThrow: true, Doc: "C exp"},
	{Name: "expf", Sig: "ff", NoThrow: true, Doc: "C expf"},
	{Name: "log", Sig: "dd", NoThrow: true, Doc: "C log"},
	{Name: "logf", Sig: "ff", NoThrow: true, Doc: "C logf"},
	{Name: "log10", Sig: "dd", NoThrow: true, Doc: "C log10"},
	{Name: "log10f", Sig: "ff", NoThrow: true, Doc: "C log10f"},
	{Name: "log2", Sig: "dd", NoThrow: true, Doc: "C log2"},
	{Name: "log2f", Sig: "ff", NoThrow: true, Doc: "C log2f"},
	{Name: "sin", Sig: "dd", NoThrow: true, Doc: "C sin"},
	{Name: "sinf", Sig: "ff", NoThrow: true, Doc: "C sinf"},
	{Name: "sinh", Sig: "dd", NoThrow: true, Doc: "C sinh"},
	{Name: "sinhf", Sig: "ff", NoThrow: true, Doc: "C sinhf"},
	{Name: "tan", Sig: "dd", NoThrow: true, Doc: "C tan"},
	{Name: "tanf", Sig: "ff", NoThrow: true, Doc: "C tanf"},
	{Name: "tanh", Sig: "dd", NoThrow: true, Doc: "C tanh"},
	{Name: "tanhf", Sig: "ff", NoThrow: true, Doc: "C tanhf"},
	{Name: "atan2", Sig: "ddd", NoThrow: true, Doc: "C atan2"},
	{Name: "atan2f", Sig: "fff", NoThrow: true, Doc: "C atan2f"},
	{Name: "pow", Sig: "ddd", NoThrow: true, Doc: "C pow"},
	{Name: "powf", Sig: "fff", NoThrow: true, Doc: "C powf"},
	{Name: "remainder", Sig: "ddd", NoThrow: true, Doc: "C remainder"},
	{Name: "remainderf", Sig: "fff", NoThrow: true, Doc: "C remainderf"},
	{Name: "fma", Sig: "dddd", NoThrow: true, Doc: "C fma"},
	{Name: "fmaf", Sig: "ffff", NoThrow: true, Doc: "C fmaf"},
}

// Export is a function of the class library that the native runtime calls,
// marked [RuntimeExport(Symbol)] there; it is a root of every program in which
// one of the helpers in For is used ("" = always).
type Export struct {
	Symbol, Sig, For, Doc string
}

// Exports lists the class library's functions that native code calls.
var Exports = []Export{
	{Symbol: "ilaot_out_of_memory", Sig: "v", For: "rt_new_slow", Doc: "throws OutOfMemoryException"},
	{Symbol: "ilaot_stack_overflow", Sig: "v", For: "", Doc: "prints .NET's stack overflow message"},
	{Symbol: "ilaot_thread_main", Sig: "vp", For: "rt_thread_start", Doc: "runs a thread: the argument of rt_thread_start"},
	{Symbol: "ilaot_unhandled", Sig: "vp", For: "rt_throw", Doc: "reports an unhandled exception on standard error"},
	{Symbol: "ilaot_trace_push", Sig: "vppii", For: "rt_throw", Doc: "adds frames to an exception's trace, innermost first: object, return addresses (valid during the call), count, 1 if they start a new trace"},
}

// HelperByName returns the helper with the given symbol, or nil.
func HelperByName(name string) *Helper { return helperIndex[name] }

var helperIndex = func() map[string]*Helper {
	m := make(map[string]*Helper, len(Helpers))
	for i := range Helpers {
		m[Helpers[i].Name] = &Helpers[i]
	}
	return m
}()
