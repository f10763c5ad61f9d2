/* This file reads DWARF's variable-length numbers and encoded pointers (DWARF 5,
 * 7.6; the encodings of Linux Standard Base Core, 10.5). The tables lie in our own
 * executable, so they are trusted. */
#include "eh.h"

uint64_t eh_uleb(const uint8_t **p)
{
    uint64_t value = 0;
    uint32_t shift = 0;
    uint8_t byte;
    do {
        byte = *(*p)++;
        value |= (uint64_t)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80);
    return value;
}

int64_t eh_sleb(const uint8_t **p)
{
    uint64_t value = 0;
    uint32_t shift = 0;
    uint8_t byte;
    do {
        byte = *(*p)++;
        value |= (uint64_t)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80);
    if (byte & 0x40 && shift < 64)
        value |= ~UINT64_C(0) << shift;
    return (int64_t)value;
}

/* Reads a little-endian number of 2, 4 or 8 bytes that need not be aligned. */
static uint64_t fixed(const uint8_t **p, uint32_t bytes, bool is_signed)
{
    uint64_t value = 0;
    for (uint32_t i = 0; i < bytes; i++)
        value |= (uint64_t)*(*p)++ << (8 * i);
    uint32_t unused = 64 - 8 * bytes;
    return is_signed ? (uint64_t)((int64_t)(value << unused) >> unused) : value;
}

uint64_t eh_pointer(const uint8_t **p, uint8_t encoding)
{
    uint64_t base = (encoding & 0x70) == 0x10 ? (uint64_t)*p : 0; /* relative to itself */
    uint64_t value;
    switch (encoding & 0x0f) {
    case 0x01: value = eh_uleb(p); break;
    case 0x02: value = fixed(p, 2, false); break;
    case 0x03: value = fixed(p, 4, false); break;
    case 0x09: value = (uint64_t)eh_sleb(p); break;
    case 0x0a: value = fixed(p, 2, true); break;
    case 0x0b: value = fixed(p, 4, true); break;
    default: value = fixed(p, 8, false); break; /* absptr, udata8, sdata8 */
    }
    if (!value)
        return 0;
    value += base;
    return encoding & 0x80 ? *(uint64_t *)value : value;
}
