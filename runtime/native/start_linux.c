/* This file starts a static position-independent executable on Linux without a
 * C library: it applies the executable's own relocations (nobody else does, since
 * there is no interpreter), sets up thread-local storage for the main thread and
 * goes on to rt_start. Until the relocations are applied no pointer in the data
 * section may be used; everything here is reached relative to the program counter. */
#include "elf.h"
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"
#include "rt.h"

#include <stdalign.h>

typedef struct Dynamic {
    int64_t tag;
    uint64_t value;
} Dynamic;

typedef struct Rela {
    uint64_t offset, info;
    int64_t addend;
} Rela;

enum {
    DT_NULL = 0, DT_RELA = 7, DT_RELASZ = 8, DT_RELRSZ = 35, DT_RELR = 36, DT_MAX = 37,
#if defined(__x86_64__)
    R_RELATIVE = 8, ARCH_SET_FS = 0x1002,
#elif defined(__aarch64__)
    R_RELATIVE = 1027,
#endif
};

extern const Dynamic _DYNAMIC[] __attribute__((visibility("hidden")));

/* Applies the compact table: an even entry is the address of a word, an odd one a
 * bit map of the 63 words that follow the last. Values are stored in place. */
static void apply_relr(uint64_t base, const uint64_t *table, uint64_t bytes)
{
    uint64_t *next = NULL;
    for (uint64_t i = 0; i < bytes / sizeof *table; i++) {
        uint64_t entry = table[i];
        if (!(entry & 1)) {
            next = (uint64_t *)(base + entry);
            *next++ += base;
            continue;
        }
        for (uint64_t bits = entry >> 1, *at = next; bits; bits >>= 1, at++)
            if (bits & 1)
                *at += base;
        next += 63;
    }
}

static void apply_rela(uint64_t base, const Rela *table, uint64_t bytes)
{
    for (uint64_t i = 0; i < bytes / sizeof *table; i++)
        if ((uint32_t)table[i].info == R_RELATIVE)
            *(uint64_t *)(base + table[i].offset) = base + (uint64_t)table[i].addend;
}

/* The linker made the executable for address 0, so the address of its header is
 * the distance by which it was moved. */
static void relocate(void)
{
    uint64_t base = (uint64_t)&__ehdr_start;
    uint64_t found[DT_MAX];
    for (int32_t i = 0; i < DT_MAX; i++)
        *(volatile uint64_t *)&found[i] = 0; /* volatile: this must not become a call */
    for (const Dynamic *d = _DYNAMIC; d->tag != DT_NULL; d++)
        if (d->tag > 0 && d->tag < DT_MAX)
            found[d->tag] = d->value;
    apply_rela(base, (const Rela *)(base + found[DT_RELA]), found[DT_RELASZ]);
    apply_relr(base, (const uint64_t *)(base + found[DT_RELR]), found[DT_RELRSZ]);
}

/* Gives the main thread its thread-local storage and points the thread register at it. */
static void start_tls(void)
{
    static alignas(64) uint8_t small[1024];
    TLSLayout layout = os_tls_layout();
    uint8_t *block = small;
    if (layout.bytes > sizeof small || layout.align > 64)
        block = os_map((layout.bytes + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1), OS_PAGE);
    if (!block || layout.align > OS_PAGE)
        rt_fatal("no memory for thread-local storage");
    void *pointer = os_tls_place(&layout, block);
#if defined(__x86_64__)
    syscall2(SYS_arch_prctl, ARCH_SET_FS, (int64_t)pointer);
#elif defined(__aarch64__)
    __asm__ volatile("msr tpidr_el0, %0" : : "r"(pointer) : "memory");
#endif
}

/* The functions that come from musl's libc.a may have been compiled with stack
 * protection: they compare a word of the thread's block (x64) or this variable
 * (arm64), which stays zero, before and after. */
uintptr_t __stack_chk_guard;
_Noreturn void __stack_chk_fail(void);
void __stack_chk_fail(void)
{
    rt_fatal("a stack buffer overflowed");
}

/* Called by _start with the initial stack: argc, argv, NULL, environment, NULL. */
__attribute__((used)) _Noreturn void rt_start_linux(int64_t *stack)
{
    relocate();
    int32_t argc = (int32_t)stack[0];
    char **argv = (char **)(stack + 1);
    os_environment = argv + argc + 1;
    start_tls();
    if (os_start_libc)
        os_start_libc(1);
    rt_start(argc, argv);
}
