/* This file reads the language-specific data of a function, the call-site, action
 * and type tables that LLVM writes in the Itanium format on every target. */
#include "eh.h"

static bool has_cleanup(const uint8_t *action)
{
    int64_t filter;
    while (action) {
        action = eh_next_action(action, &filter);
        if (filter == 0)
            return true;
    }
    return false;
}

/* Looks up the call that returns to pc. A call outside all sites has no pad; in
 * C++ it would end the program, but compiled code lists only the calls with pads. */
bool eh_read_lsda(Row *row, const uint8_t *lsda, uint64_t function, uint64_t pc)
{
    row->pad = 0;
    row->actions = NULL;
    row->cleanup = false;
    if (!lsda)
        return true;
    const uint8_t *p = lsda;
    uint8_t start_encoding = *p++;
    uint64_t pads = start_encoding == EH_OMIT ? function : eh_pointer(&p, start_encoding);
    row->encoding = *p++;
    if (row->encoding != EH_OMIT) {
        uint64_t distance = eh_uleb(&p);
        row->types = p + distance;
    }
    uint8_t site_encoding = *p++;
    uint64_t bytes = eh_uleb(&p);
    const uint8_t *actions = p + bytes;
    uint64_t offset = pc - 1 - function; /* inside the call instruction */
    while (p < actions) {
        uint64_t start = eh_pointer(&p, site_encoding);
        uint64_t length = eh_pointer(&p, site_encoding);
        uint64_t pad = eh_pointer(&p, site_encoding);
        uint64_t action = eh_uleb(&p);
        if (offset < start)
            break; /* sites are sorted */
        if (offset - start >= length)
            continue;
        if (pad) {
            row->pad = pads + pad;
            row->actions = action ? actions + action - 1 : NULL;
            row->cleanup = !action || has_cleanup(row->actions);
        }
        break;
    }
    return true;
}

const uint8_t *eh_next_action(const uint8_t *action, int64_t *filter)
{
    *filter = eh_sleb(&action);
    const uint8_t *link = action;
    int64_t distance = eh_sleb(&action);
    return distance ? link + distance : NULL;
}

/* Returns clause index (from 1), or NULL if it takes everything. The table is
 * indexed downwards from its end; entries are as wide as their encoding says. */
const CatchClause *eh_clause(const Row *row, int64_t index)
{
    int64_t width = (row->encoding & 0x0f) == 0x0b || (row->encoding & 0x0f) == 0x03 ? 4 : 8;
    const uint8_t *entry = row->types - index * width;
    return (const CatchClause *)eh_pointer(&entry, row->encoding);
}
