/* This file holds the unwinder's types. A frame is described by a row: how to find
 * the caller's registers, and where the frame's landing pad is. Rows are made from
 * the unwind tables of the executable format (eh_dwarf.c, eh_windows.c) and cached
 * by return address, because making one costs a hundred times what using it does. */
#ifndef EH_H
#define EH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rt.h"

/* The registers that a callee preserves, as indices into Regs.w, and the return
 * address as one of them (on arm64 it is x30). The stack pointer follows. The
 * order is known to eh_asm_*.S. */
#if defined(__x86_64__) && defined(_WIN32)
enum { EH_RBX, EH_RBP, EH_RDI, EH_RSI, EH_R12, EH_R13, EH_R14, EH_R15, EH_RA, EH_PADDING, EH_XMM6, EH_SAVED = EH_XMM6 + 20 };
#elif defined(__x86_64__)
enum { EH_RBX, EH_RBP, EH_R12, EH_R13, EH_R14, EH_R15, EH_RA, EH_SAVED };
#elif defined(__aarch64__)
enum { EH_X19, EH_X29 = 10, EH_RA, EH_D8, EH_SAVED = 20 };
#endif
enum { EH_SP = EH_SAVED, EH_WORDS };

/* Regs is the state of one frame: the registers its caller expects back, as they
 * are in this frame, the address where it will go on, and its stack pointer there. */
typedef struct Regs {
    uint64_t w[EH_WORDS];
} Regs;

/* Row describes the frames whose return address is pc. */
typedef struct Row {
    uint64_t pc;            /* 0: empty */
    uint64_t pad;           /* landing pad, 0: none */
    const uint8_t *actions; /* first action record of the call site, NULL: none */
    const uint8_t *types;   /* end of the type table, which is indexed downwards */
    int32_t cfa_offset;     /* the frame ends at Regs.w[cfa_register] + cfa_offset: */
                            /* its canonical frame address, the caller's stack pointer */
    uint32_t saved;         /* bit i: register i is in memory at the CFA plus 8 * at[i] */
    int16_t at[EH_SAVED];
    uint16_t pushed;        /* bytes of arguments pushed at the call, to drop at the pad */
    uint8_t cfa_register;   /* index into Regs.w */
    uint8_t encoding;       /* of the type table's entries (DWARF pointer encoding) */
    bool cleanup;           /* the pad wants to run for any exception */
} Row;
_Static_assert(EH_SAVED <= 32, "Row.saved has a bit for each register");

enum { EH_SETS_LOG2 = 9, EH_SETS = 1 << EH_SETS_LOG2, EH_WAYS = 2 };

/* RowCache is 2-way set associative; the first way is the younger. */
typedef struct RowCache {
    Row rows[EH_SETS][EH_WAYS];
} RowCache;

/* Flight is an exception on its way: its handler is known, and a cleanup of the
 * frame cfa runs. _Unwind_Resume finds it again by exception and frame. */
typedef struct Flight {
    Object *exception;
    uint64_t cfa;     /* of the frame whose cleanup runs */
    uint64_t pad;     /* of that cleanup */
    uint64_t handler; /* CFA of the handler's frame, EH_UNHANDLED if there is none */
    int64_t selector; /* that the handler's landing pad gets */
} Flight;

enum { EH_FLIGHTS = 32 }; /* a thread's initial room */
#define EH_UNHANDLED UINT64_MAX

/* eh.c; called by the stubs in eh_asm_*.S with the state of the stub's caller */
_Noreturn void eh_throw(const Regs *regs, Object *exception);
_Noreturn void eh_rethrow(const Regs *regs, Object *exception);
_Noreturn void eh_resume(const Regs *regs, Object *exception);

/* eh_asm_*.S: loads the registers, drops pushed bytes of arguments and jumps to a
 * landing pad with the exception and selector in its two registers. */
_Noreturn void eh_enter(const Regs *regs, uint64_t pad, Object *exception, int64_t selector);

/* eh_guard.ll: calls f(a, b) and returns its result, or -1 if it throws. */
int32_t eh_guard(int32_t (*f)(void *a, void *b), void *a, void *b);

/* eh_dwarf.c, eh_windows.c: fills everything but pc and, through eh_read_lsda, the
 * landing pad. False if pc has no unwind information or information that cannot be
 * followed: the stack ends there. eh_function returns the start of the function
 * that holds a return address, or 0. */
bool eh_fill_row(Row *row, uint64_t pc);
uint64_t eh_function(uint64_t pc);

/* eh_lsda.c: reads the call-site table of a function that starts at function. */
bool eh_read_lsda(Row *row, const uint8_t *lsda, uint64_t function, uint64_t pc);

/* eh_lsda.c: returns the next action record of a chain, or NULL, and its filter:
 * 0 cleanup, else the index of a clause. */
const uint8_t *eh_next_action(const uint8_t *action, int64_t *filter);
const CatchClause *eh_clause(const Row *row, int64_t index);

/* eh_pointer.c: DWARF's variable-length numbers and encoded pointers. They
 * advance *p. */
uint64_t eh_uleb(const uint8_t **p);
int64_t eh_sleb(const uint8_t **p);
uint64_t eh_pointer(const uint8_t **p, uint8_t encoding);
enum { EH_OMIT = 0xff };

#endif
