/* This file lays out a thread's static thread-local storage on Linux. x64 puts the
 * variables below the thread pointer, which points to itself; arm64 above it, behind
 * two reserved words (ELF handling for TLS, variants II and I). */
#include "elf.h"
#include "os_linux.h"
#include "rt.h"

enum { CONTROL = 64 }; /* behind the thread pointer; musl's functions read a word of it */

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
    layout.bytes = layout.size + layout.align + CONTROL;
    return layout;
}

void *os_tls_place(const TLSLayout *layout, uint8_t *block)
{
#if defined(__x86_64__)
    uint8_t *variables = block;
    uint8_t *pointer = block + layout->size;
    *(uint8_t **)pointer = pointer;
#elif defined(__aarch64__)
    uint8_t *variables = block + layout->align; /* 16 bytes rounded up to the alignment */
    uint8_t *pointer = block;
#endif
    for (uint64_t i = 0; i < layout->image_size; i++)
        variables[i] = layout->image[i];
    return pointer;
}
