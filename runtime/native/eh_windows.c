/* This file makes unwind rows on Windows from .pdata and .xdata: the sorted table of
 * functions leads to a function's unwind codes, which describe its prologue. Calls
 * that can be unwound through lie behind the prologue, so all codes apply. The formats
 * are those of Microsoft's documents "x64 exception handling" and "ARM64 exception
 * handling"; codes that LLVM does not write end the stack. Behind the codes of a
 * function with handlers stands its language-specific data, in the Itanium format. */
#include "eh.h"

extern const uint8_t __ImageBase[];

/* Codes is what the codes of a function came to, in bytes from the stack pointer
 * behind its prologue. */
typedef struct Codes {
    int64_t base;         /* add to the base register for the stack pointer behind the prologue */
    int32_t base_register; /* EH_SP or that of the frame pointer */
    int64_t size;         /* of the frame so far: moves up from 0 to the caller's stack pointer */
    int64_t at[EH_SAVED]; /* where registers are saved, NONE: not */
} Codes;

enum { NONE = -1 };

static void save(Codes *c, int32_t index, int64_t offset)
{
    if (index >= 0)
        c->at[index] = offset;
}

/* Packs the result into a row. False if the return address is not in memory. */
static bool pack(Row *row, const Codes *c)
{
    int64_t offset = c->base + c->size;
    row->cfa_register = (uint8_t)c->base_register;
    row->cfa_offset = (int32_t)offset;
    row->pushed = 0;
    row->saved = 0;
    for (int32_t i = 0; i < EH_SAVED; i++) {
        if (c->at[i] == NONE)
            continue;
        int64_t words = (c->at[i] - c->size) / 8;
        if (words != (int16_t)words)
            return false;
        row->at[i] = (int16_t)words;
        row->saved |= UINT32_C(1) << i;
    }
    return offset == (int32_t)offset && row->saved >> EH_RA & 1;
}

static uint32_t read32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Finds the entry of .pdata for the function that holds pc - 1: the last that does not
 * begin behind it. Entries are ENTRY_WORDS words, the first the function's address. */
#if defined(__x86_64__)
enum { ENTRY_WORDS = 3 };
#else
enum { ENTRY_WORDS = 2 };
#endif

static const uint32_t *find(uint64_t pc)
{
    enum { PE_OFFSET = 0x3c, EXCEPTION_DIRECTORY = 24 + 112 + 3 * 8 };
    const uint8_t *directory = __ImageBase + read32(__ImageBase + PE_OFFSET) + EXCEPTION_DIRECTORY;
    const uint32_t *table = (const uint32_t *)(__ImageBase + read32(directory));
    uint32_t low = 0, high = read32(directory + 4) / (4 * ENTRY_WORDS);
    uint64_t address = pc - 1 - (uint64_t)__ImageBase;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (table[middle * ENTRY_WORDS] <= address)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? table + (low - 1) * ENTRY_WORDS : NULL;
}

#if defined(__x86_64__)

enum { UNW_HANDLERS = 3, UNW_CHAINED = 4 };

/* x64 register numbers. */
static int32_t index_of(uint32_t number)
{
    static const int8_t table[16] = {
        -1, -1, -1, EH_RBX, -1, EH_RBP, EH_RSI, EH_RDI, -1, -1, -1, -1, EH_R12, EH_R13, EH_R14, EH_R15,
    };
    return table[number];
}

static void save_xmm(Codes *c, uint32_t number, int64_t offset)
{
    if (number < 6)
        return;
    c->at[EH_XMM6 + 2 * (number - 6)] = offset;
    c->at[EH_XMM6 + 2 * (number - 6) + 1] = offset + 8;
}

/* Executes the code at code and returns its length in slots of two bytes, 0 if it
 * cannot be followed. frame is the byte of UNWIND_INFO that names the frame pointer. */
static uint32_t execute(Codes *c, const uint8_t *code, uint8_t frame)
{
    uint32_t op = code[1] & 15, info = code[1] >> 4;
    uint32_t near = code[2] | (uint32_t)code[3] << 8;
    switch (op) {
    case 0: /* UWOP_PUSH_NONVOL */
        save(c, index_of(info), c->size);
        c->size += 8;
        return 1;
    case 1: /* UWOP_ALLOC_LARGE */
        c->size += info ? read32(code + 2) : near * 8;
        return info ? 3 : 2;
    case 2: c->size += info * 8 + 8; return 1; /* UWOP_ALLOC_SMALL */
    case 3: /* UWOP_SET_FPREG */
        c->base_register = index_of(frame & 15);
        c->base = -(int64_t)(frame >> 4) * 16;
        return c->base_register >= 0 && !c->size;
    case 4: save(c, index_of(info), near * 8); return 2;            /* UWOP_SAVE_NONVOL */
    case 5: save(c, index_of(info), read32(code + 2)); return 3;    /* UWOP_SAVE_NONVOL_FAR */
    case 8: save_xmm(c, info, near * 16); return 2;                 /* UWOP_SAVE_XMM128 */
    case 9: save_xmm(c, info, read32(code + 2)); return 3;          /* UWOP_SAVE_XMM128_FAR */
    default: return 0;
    }
}

uint64_t eh_function(uint64_t pc)
{
    const uint32_t *entry = find(pc);
    if (!entry || pc - 1 - (uint64_t)__ImageBase >= entry[1])
        return 0;
    for (;;) {
        const uint8_t *info = __ImageBase + entry[2];
        if (!(info[0] >> 3 & UNW_CHAINED))
            return (uint64_t)__ImageBase + entry[0];
        entry = (const uint32_t *)(info + 4 + (info[2] + 1) / 2 * 4);
    }
}

bool eh_fill_row(Row *row, uint64_t pc)
{
    const uint32_t *entry = find(pc);
    if (!entry || pc - 1 - (uint64_t)__ImageBase >= entry[1])
        return false;
    Codes c = {.base_register = EH_SP};
    for (int32_t i = 0; i < EH_SAVED; i++)
        c.at[i] = NONE;
    const uint8_t *lsda = NULL;
    uint64_t function = (uint64_t)__ImageBase + entry[0];
    for (;;) {
        const uint8_t *info = __ImageBase + entry[2];
        uint32_t flags = info[0] >> 3, count = info[2];
        for (uint32_t i = 0, n; i < count; i += n)
            if (!(n = execute(&c, info + 4 + 2 * i, info[3])))
                return false;
        const uint8_t *behind = info + 4 + (count + 1) / 2 * 4;
        if (flags & UNW_HANDLERS)
            lsda = behind + 4;
        if (!(flags & UNW_CHAINED))
            break;
        entry = (const uint32_t *)behind;
    }
    save(&c, EH_RA, c.size);
    c.size += 8;
    return pack(row, &c) && eh_read_lsda(row, lsda, function, pc);
}

#else

/* Unwinder is the state of reading a function's codes. */
typedef struct Unwinder {
    Codes c;
    int32_t next_pairs; /* save_next codes that wait for the pair they follow */
} Unwinder;

static int32_t integer(uint32_t number)
{
    return EH_X19 + (int32_t)number;
}

/* A pair of registers, and behind it the pairs of the save_next codes. */
static void save_pair(Unwinder *u, int32_t index, int64_t offset)
{
    for (int32_t i = 0; i < 2 * (u->next_pairs + 1) && index + i < EH_SAVED; i++)
        save(&u->c, index + i, offset + 8 * i);
    u->next_pairs = 0;
}

/* The three shapes of codes whose first operand is a register and second a distance z:
 * a store at [sp + 8z], and one that first moves the stack pointer by 8(z + 1). */
static void store(Unwinder *u, int32_t index, bool pair, int64_t z, bool moves)
{
    int64_t offset = u->c.size + (moves ? 0 : z * 8);
    if (pair)
        save_pair(u, index, offset);
    else
        save(&u->c, index, offset);
    if (moves)
        u->c.size += (z + 1) * 8;
}

/* set_fp and add_fp: from here on the frame pointer says where the stack pointer is. */
static bool frame_pointer(Unwinder *u, int64_t distance)
{
    u->c.base_register = EH_X29;
    u->c.base = -distance;
    for (int32_t i = 0; i < EH_SAVED; i++) /* what was counted from sp is counted anew */
        if (u->c.at[i] != NONE)
            u->c.at[i] -= u->c.size;
    u->c.size = 0;
    return true;
}

/* Executes a code of two bytes, 0xc8 to 0xde. */
static void execute_store(Unwinder *u, uint32_t code)
{
    uint32_t x4 = code >> 6 & 15, z6 = code & 63, x3 = code >> 6 & 7, z5 = code & 31;
    switch (code >> 8) {
    case 0xc8: case 0xc9: case 0xca: case 0xcb: store(u, integer(x4), true, z6, false); break; /* save_regp */
    case 0xcc: case 0xcd: case 0xce: case 0xcf: store(u, integer(x4), true, z6, true); break;  /* save_regp_x */
    case 0xd0: case 0xd1: case 0xd2: case 0xd3: store(u, integer(x4), false, z6, false); break; /* save_reg */
    case 0xd4: case 0xd5: store(u, integer(code >> 5 & 15), false, z5, true); break;            /* save_reg_x */
    case 0xd6: case 0xd7: /* save_lrpair */
        store(u, integer(2 * x3), false, z6, false);
        save(&u->c, EH_RA, u->c.size + z6 * 8 + 8);
        break;
    case 0xd8: case 0xd9: store(u, EH_D8 + (int32_t)x3, true, z6, false); break;           /* save_fregp */
    case 0xda: case 0xdb: store(u, EH_D8 + (int32_t)x3, true, z6, true); break;            /* save_fregp_x */
    case 0xdc: case 0xdd: store(u, EH_D8 + (int32_t)x3, false, z6, false); break;          /* save_freg */
    default: store(u, EH_D8 + (int32_t)(code >> 5 & 7), false, z5, true); break;           /* save_freg_x */
    }
}

/* Runs codes up to the end code. False: one that cannot be followed. */
static bool execute(Unwinder *u, const uint8_t *p, const uint8_t *end)
{
    while (p < end) {
        uint32_t code = *p++;
        if (code < 0x20) {
            u->c.size += code * 16; /* alloc_s */
        } else if (code < 0x40) {   /* save_r19r20_x */
            save_pair(u, EH_X19, u->c.size);
            u->c.size += (code & 31) * 8;
        } else if (code < 0x80) {
            store(u, EH_X29, true, code & 63, false); /* save_fplr */
        } else if (code < 0xc0) {
            store(u, EH_X29, true, code & 63, true); /* save_fplr_x */
        } else if (code < 0xc8) {
            u->c.size += ((code & 7) << 8 | *p++) * 16; /* alloc_m */
        } else if (code < 0xdf) {
            execute_store(u, code << 8 | *p++);
        } else if (code == 0xe0) { /* alloc_l, big-endian */
            u->c.size += ((uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2]) * 16;
            p += 3;
        } else if (code == 0xe1) {
            frame_pointer(u, 0);
        } else if (code == 0xe2) {
            frame_pointer(u, *p++ * 8);
        } else if (code == 0xe6) {
            u->next_pairs++;
        } else if (code == 0xe4 || code == 0xe5) {
            return true;
        } else if (code != 0xe3) {
            return false;
        }
    }
    return true;
}

/* Reads the packed form, which describes a canonical prologue: from the top of the
 * frame down the saved registers, then the locals, with x29 and x30 at the bottom of a
 * chained frame. */
static bool unpack(Codes *c, uint32_t data)
{
    int64_t floats = data >> 13 & 7, integers = data >> 16 & 15, homes = data >> 20 & 1, frame = data >> 21 & 3;
    int64_t total = (data >> 23 & 511) * 16;
    int64_t float_bytes = floats ? (floats + 1) * 8 : 0;
    int64_t bytes = (integers * 8 + (frame == 1) * 8 + float_bytes + homes * 64 + 15) & ~INT64_C(15);
    int64_t at = total - bytes;
    for (int32_t i = 0; i < integers; i++, at += 8)
        save(c, integer((uint32_t)i), at);
    if (frame == 1) {
        save(c, EH_RA, at);
        at += 8;
    }
    for (int32_t i = 0; i < float_bytes / 8; i++, at += 8)
        save(c, EH_D8 + i, at);
    if (frame >= 2) {
        save(c, EH_X29, 0);
        save(c, EH_RA, 8);
        c->base_register = EH_X29;
    }
    c->size = total;
    return true;
}

/* The function's length in bytes, from either form. */
static uint32_t length_of(const uint32_t *entry)
{
    return entry[1] & 3 ? (entry[1] >> 2 & 0x7ff) * 4 : (read32(__ImageBase + entry[1]) & 0x3ffff) * 4;
}

static const uint32_t *find_whole(uint64_t pc)
{
    const uint32_t *entry = find(pc);
    return entry && pc - 1 - (uint64_t)__ImageBase - entry[0] < length_of(entry) ? entry : NULL;
}

uint64_t eh_function(uint64_t pc)
{
    const uint32_t *entry = find_whole(pc);
    return entry ? (uint64_t)__ImageBase + entry[0] : 0;
}

/* Reads the long form: a header of one or two words, the epilogues' scopes, the codes,
 * and the handler with its data. */
static bool read_codes(Unwinder *u, const uint8_t *xdata, const uint8_t **lsda)
{
    uint32_t header = read32(xdata);
    uint32_t epilogues = header >> 22 & 31, words = header >> 27;
    const uint8_t *p = xdata + 4;
    if (!epilogues && !words) {
        epilogues = read32(p) & 0xffff;
        words = read32(p) >> 16 & 0xff;
        p += 4;
    }
    if (!(header >> 21 & 1)) /* else the count is an index and there are no scopes */
        p += epilogues * 4;
    const uint8_t *end = p + words * 4;
    if (header >> 20 & 1)
        *lsda = end + 4;
    return execute(u, p, end);
}

bool eh_fill_row(Row *row, uint64_t pc)
{
    const uint32_t *entry = find_whole(pc);
    if (!entry)
        return false;
    Unwinder u = {.c = {.base_register = EH_SP}};
    for (int32_t i = 0; i < EH_SAVED; i++)
        u.c.at[i] = NONE;
    const uint8_t *lsda = NULL;
    bool ok = entry[1] & 3 ? unpack(&u.c, entry[1]) : read_codes(&u, __ImageBase + entry[1], &lsda);
    return ok && pack(row, &u.c) && eh_read_lsda(row, lsda, (uint64_t)__ImageBase + entry[0], pc);
}

#endif
