/* This file describes what the runtime reads of its own executable's headers. */
#ifndef ELF_H
#define ELF_H

#include <stddef.h>
#include <stdint.h>

/* ELF-64 structures (System V ABI, chapters 4 and 5). */
typedef struct Header {
    uint8_t ident[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum;
} Header;

typedef struct Segment {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
} Segment;

enum { PT_TLS = 7, PT_GNU_EH_FRAME = 0x6474e550 };

/* The linker places this symbol at the executable's first byte. */
extern const Header __ehdr_start __attribute__((visibility("hidden")));

/* Returns the first segment of a type, or NULL. */
static inline const Segment *elf_segment(uint32_t type)
{
    const Header *h = &__ehdr_start;
    const uint8_t *at = (const uint8_t *)h + h->phoff;
    for (int32_t i = 0; i < h->phnum; i++, at += h->phentsize)
        if (((const Segment *)at)->type == type)
            return (const Segment *)at;
    return NULL;
}

#endif
