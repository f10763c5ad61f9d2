/* This file makes unwind rows on Linux from .eh_frame: the linker's sorted table
 * (.eh_frame_hdr) leads to the frame description of a function, whose program of
 * call-frame instructions says where the caller's registers are (DWARF 5, 6.4;
 * Linux Standard Base Core, 10.6). Only our own compilers' output is read, so the
 * instructions are those that LLVM writes; any other ends the stack. */
#include "eh.h"
#include "elf.h"

enum {
    INDIRECT_HEADER_ENCODING = 0x3b, /* of .eh_frame_hdr's table: sdata4 from its start */
    REMEMBERED = 4,                  /* nesting of remember_state that is followed */
    NONE = INT32_MIN,                /* a register that is still in place */
};

/* DWARF register numbers (System V x86-64 psABI, figure 3.36; DWARF for AArch64). */
static int32_t index_of(uint64_t number)
{
#if defined(__x86_64__)
    static const int8_t table[17] = {
        -1, -1, -1, EH_RBX, -1, -1, EH_RBP, EH_SP, -1, -1, -1, -1, EH_R12, EH_R13, EH_R14, EH_R15, EH_RA,
    };
    return number < sizeof table ? table[number] : -1;
#elif defined(__aarch64__)
    if (number >= 19 && number <= 30)
        return EH_X19 + (int32_t)number - 19;
    if (number >= 72 && number <= 79)
        return EH_D8 + (int32_t)number - 72;
    return number == 31 ? EH_SP : -1;
#endif
}

/* Description is a function's frame description with what it needs of its common
 * part (CIE). */
typedef struct Description {
    uint64_t start, end;      /* of the function */
    const uint8_t *lsda;      /* NULL: none */
    const uint8_t *program, *program_end;
    const uint8_t *common, *common_end; /* instructions that come first */
    uint64_t code_align;
    int64_t data_align;
    uint8_t pointer_encoding, lsda_encoding;
    bool augmented;
} Description;

static uint32_t read32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void read_common(Description *d, const uint8_t *cie)
{
    d->common_end = cie + 4 + read32(cie);
    uint8_t version = cie[8];
    const uint8_t *letters = cie + 9;
    const uint8_t *p = letters;
    while (*p++)
        ;
    d->code_align = eh_uleb(&p);
    d->data_align = eh_sleb(&p);
    if (version == 1)
        p++; /* return address register: the architecture's usual one */
    else
        eh_uleb(&p);
    d->pointer_encoding = 0;
    d->lsda_encoding = EH_OMIT;
    d->augmented = letters[0] == 'z';
    if (d->augmented) {
        uint64_t length = eh_uleb(&p);
        const uint8_t *data = p;
        p += length;
        for (const uint8_t *l = letters + 1; *l; l++)
            switch (*l) {
            case 'R': d->pointer_encoding = *data++; break;
            case 'L': d->lsda_encoding = *data++; break;
            case 'P': {
                uint8_t encoding = *data++;
                eh_pointer(&data, encoding & 0x7f);
                break;
            }
            default: break; /* S and B carry no data */
            }
    }
    d->common = p;
}

static void read_description(Description *d, const uint8_t *fde)
{
    d->program_end = fde + 4 + read32(fde);
    read_common(d, fde + 4 - read32(fde + 4));
    const uint8_t *p = fde + 8;
    d->start = eh_pointer(&p, d->pointer_encoding);
    d->end = d->start + eh_pointer(&p, d->pointer_encoding & 0x0f);
    d->lsda = NULL;
    if (d->augmented) {
        uint64_t length = eh_uleb(&p);
        const uint8_t *data = p;
        if (d->lsda_encoding != EH_OMIT && length)
            d->lsda = (const uint8_t *)eh_pointer(&data, d->lsda_encoding);
        p += length;
    }
    d->program = p;
}

/* Finds the description of the function that a return address belongs to: pc - 1,
 * because a call that does not return may be a function's last instruction. */
static bool find(Description *d, uint64_t pc)
{
    const Segment *segment = elf_segment(PT_GNU_EH_FRAME);
    if (!segment)
        return false;
    const uint8_t *header = (const uint8_t *)&__ehdr_start + segment->vaddr;
    if (header[0] != 1 || header[3] != INDIRECT_HEADER_ENCODING)
        return false;
    const uint8_t *p = header + 4;
    eh_pointer(&p, header[1]);
    uint64_t count = eh_pointer(&p, header[2]);
    const int32_t(*table)[2] = (const int32_t(*)[2])p;
    int64_t key = (int64_t)(pc - 1 - (uint64_t)header);
    uint64_t low = 0, high = count; /* table[low - 1] <= key < table[high] */
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (table[middle][0] <= key)
            low = middle + 1;
        else
            high = middle;
    }
    if (!low)
        return false;
    read_description(d, header + table[low - 1][1]);
    return pc - 1 < d->end;
}

uint64_t eh_function(uint64_t pc)
{
    Description d;
    return find(&d, pc) ? d.start : 0;
}

/* --- call-frame instructions --- */

typedef struct State {
    int64_t cfa_offset;
    int32_t cfa_register; /* index, -1: one that calls do not preserve */
    int32_t at[EH_WORDS]; /* bytes from the CFA, NONE: not saved */
} State;

typedef struct Machine {
    State now, initial, remembered[REMEMBERED];
    int32_t depth;
    uint64_t pushed;
    uint64_t location; /* where the row that is being built begins */
} Machine;

static void save(Machine *m, uint64_t number, int64_t offset)
{
    int32_t i = index_of(number);
    if (i >= 0)
        m->now.at[i] = (int32_t)offset;
}

static void restore(Machine *m, uint64_t number)
{
    int32_t i = index_of(number);
    if (i >= 0)
        m->now.at[i] = m->initial.at[i];
}

/* Executes an instruction of the extended set. False: one that cannot be followed. */
static bool execute_extended(Machine *m, const Description *d, uint8_t op, const uint8_t **p)
{
    uint64_t number;
    switch (op) {
    case 0x00: return true; /* nop */
    case 0x02: m->location += *(*p)++ * d->code_align; return true; /* advance_loc1 */
    case 0x03: m->location += eh_pointer(p, 0x02) * d->code_align; return true;
    case 0x04: m->location += eh_pointer(p, 0x03) * d->code_align; return true;
    case 0x05: /* offset_extended */
        number = eh_uleb(p);
        save(m, number, (int64_t)eh_uleb(p) * d->data_align);
        return true;
    case 0x06: restore(m, eh_uleb(p)); return true;         /* restore_extended */
    case 0x07: save(m, eh_uleb(p), NONE); return true;      /* undefined */
    case 0x08: save(m, eh_uleb(p), NONE); return true;      /* same_value */
    case 0x0a:                                              /* remember_state */
        if (m->depth == REMEMBERED)
            return false;
        m->remembered[m->depth++] = m->now;
        return true;
    case 0x0b: /* restore_state */
        if (!m->depth)
            return false;
        m->now = m->remembered[--m->depth];
        return true;
    case 0x0c: /* def_cfa */
        m->now.cfa_register = index_of(eh_uleb(p));
        m->now.cfa_offset = (int64_t)eh_uleb(p);
        return true;
    case 0x0d: m->now.cfa_register = index_of(eh_uleb(p)); return true; /* def_cfa_register */
    case 0x0e: m->now.cfa_offset = (int64_t)eh_uleb(p); return true;    /* def_cfa_offset */
    case 0x11: /* offset_extended_sf */
        number = eh_uleb(p);
        save(m, number, eh_sleb(p) * d->data_align);
        return true;
    case 0x12: /* def_cfa_sf */
        m->now.cfa_register = index_of(eh_uleb(p));
        m->now.cfa_offset = eh_sleb(p) * d->data_align;
        return true;
    case 0x13: m->now.cfa_offset = eh_sleb(p) * d->data_align; return true;
    case 0x2e: m->pushed = eh_uleb(p); return true; /* GNU_args_size */
    default: return false;
    }
}

/* Runs a program up to the row that holds target. */
static bool execute(Machine *m, const Description *d, const uint8_t *p, const uint8_t *end, uint64_t target)
{
    while (p < end) {
        uint8_t op = *p++;
        uint64_t operand = op & 0x3f;
        switch (op >> 6) {
        case 1: m->location += operand * d->code_align; break;
        case 2: save(m, operand, (int64_t)eh_uleb(&p) * d->data_align); break;
        case 3: restore(m, operand); break;
        default:
            if (!execute_extended(m, d, op, &p))
                return false;
        }
        if (m->location > target)
            return true;
    }
    return true;
}

/* Packs the state into a row. False if something does not fit or the return
 * address is not in memory, so that the walk would not get on. */
static bool pack(Row *row, const Machine *m)
{
    const State *s = &m->now;
    if (s->cfa_register < 0 || s->cfa_offset != (int32_t)s->cfa_offset || m->pushed > UINT16_MAX)
        return false;
    row->cfa_register = (uint8_t)s->cfa_register;
    row->cfa_offset = (int32_t)s->cfa_offset;
    row->pushed = (uint16_t)m->pushed;
    row->saved = 0;
    for (int32_t i = 0; i < EH_SAVED; i++) {
        if (s->at[i] == NONE)
            continue;
        int32_t words = s->at[i] / 8;
        if (s->at[i] % 8 || words != (int16_t)words)
            return false;
        row->at[i] = (int16_t)words;
        row->saved |= UINT32_C(1) << i;
    }
    return row->saved >> EH_RA & 1;
}

bool eh_fill_row(Row *row, uint64_t pc)
{
    Description d;
    if (!find(&d, pc))
        return false;
    Machine m;
    m.now.cfa_offset = 0;
    m.now.cfa_register = -1;
    for (int32_t i = 0; i < EH_WORDS; i++)
        m.now.at[i] = NONE;
    m.depth = 0;
    m.pushed = 0;
    m.location = d.start;
    m.initial = m.now;
    if (!execute(&m, &d, d.common, d.common_end, UINT64_MAX))
        return false;
    m.initial = m.now;
    if (!execute(&m, &d, d.program, d.program_end, pc - 1))
        return false;
    return pack(row, &m) && eh_read_lsda(row, d.lsda, d.start, pc);
}
