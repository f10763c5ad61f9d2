/* This file lays out a thread's static thread-local storage on Linux. x64 puts the
 * variables below the thread pointer, which points to itself; arm64 above it, behind
 * two reserved words (ELF handling for TLS, variants II and I). musl keeps its own record of a
 * thread beside the pointer, above it on x64 and below it on arm64: a C library that is linked in finds
 * it there, zeroed, which is how a thread's record begins. */
#include "elf.h"
#include "os_linux.h"
#include "rt.h"

enum { CONTROL = 256 }; /* at least the size of musl's record */

TLSLayout os_tls_layout(void)
{
    const Segment *tls = elf_segment(PT_TLS);
    TLSLayout layout = {.align = 16};
    if (tls) {
        layout.align = tls->align > 16 ? tls->align : 16;
        layout.size = (tls->memsz + layout.align - 1) & ~(layout.align - 1);
        layout.image = (const uint8_t *)&__ehdr_start + tls->vaddr;
        layout.image_size = tls->filesz;
    }
#if defined(__x86_64__)
    layout.before = layout.size;
    layout.bytes = layout.size + CONTROL;
#elif defined(__aarch64__)
    layout.before = (CONTROL + layout.align - 1) & ~(layout.align - 1);
    layout.bytes = layout.before + layout.align + layout.size;
#endif
    return layout;
}

void *os_tls_place(const TLSLayout *layout, uint8_t *block)
{
#if defined(__x86_64__)
    uint8_t *variables = block;
    uint8_t *pointer = block + layout->before;
    *(uint8_t **)pointer = pointer;
#elif defined(__aarch64__)
    uint8_t *pointer = block + layout->before;
    uint8_t *variables = pointer + layout->align; /* 16 bytes rounded up to the alignment */
#endif
    for (uint64_t i = 0; i < layout->image_size; i++)
        variables[i] = layout->image[i];
    return pointer;
}
