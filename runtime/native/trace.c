/* This file names the methods on a stack. A named function is preceded by four
 * bytes, which name no symbol and need no relocation and go away with the function:
 * in the low 24 bits the offset of its record in the constant ilaot_names, in the high
 * 8 the mark of a name. The record is the same mark, u16 length, UTF-8 text. C functions have
 * neither, so both marks must be there before an offset is believed. */
#include "eh.h"
#include "rt.h"

/* Given by compiled code: all records, and their length in bytes. A program without
 * names has neither. */
#if defined(_WIN32)
extern const uint8_t ilaot_names[];
extern const uint32_t ilaot_names_size;
#else
extern const uint8_t ilaot_names[] __attribute__((weak));
extern const uint32_t ilaot_names_size __attribute__((weak));
#endif

static const uint8_t *record_of(uint64_t function)
{
#if !defined(_WIN32)
    if (!ilaot_names)
        return NULL;
#endif
    uint32_t prefix = *(const uint32_t *)(function - 4);
    uint32_t offset = prefix & 0xffffff;
    if (prefix >> 24 != RTABI_NAME_MARK || offset + 3 > ilaot_names_size)
        return NULL;
    const uint8_t *record = ilaot_names + offset;
    return *record == RTABI_NAME_MARK ? record : NULL;
}

int64_t rt_trace_name(int64_t pc, void *data, int64_t size)
{
    uint64_t function = eh_function((uint64_t)pc);
    const uint8_t *record = function ? record_of(function) : NULL;
    if (!record)
        return -1;
    int64_t length = record[1] | record[2] << 8;
    for (int64_t i = 0; i < length && i < size; i++)
        ((uint8_t *)data)[i] = record[3 + i];
    return length;
}
