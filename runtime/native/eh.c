/* This file is the two-pass unwinder (ECMA-335 I.12.4.2.5). Pass one walks from
 * the throw to the frame with a clause that wants the exception, running filters
 * and recording the trace on the way; nothing is unwound yet. Pass two walks again
 * and enters the landing pad of each frame that has a cleanup, and last the
 * handler's. A cleanup ends in _Unwind_Resume, which goes on from its frame: what
 * it must know meanwhile is a Flight. Flights form a stack in the thread, since a
 * cleanup may throw and catch on its own before it resumes; one whose frame is gone,
 * because an exception escaped from its cleanup, is dropped when the next one is
 * thrown above it. Nothing is allocated while throwing, except that the stack of
 * flights doubles when cleanups nest deeper than it is high. */
#include "eh.h"
#include "os.h"

/* Returns the row of a return address, or NULL at the end of the stack. The
 * pointer is good until the next call. */
static inline const Row *row_of(uint64_t pc)
{
    uint64_t set = pc * UINT64_C(0x9E3779B97F4A7C15) >> (64 - EH_SETS_LOG2);
    Row *rows = rt_thread.rows->rows[set];
    for (int32_t way = 0; way < EH_WAYS; way++)
        if (RT_LIKELY(rows[way].pc == pc))
            return &rows[way];
    Row fresh;
    if (!eh_fill_row(&fresh, pc))
        return NULL;
    fresh.pc = pc;
    rows[1] = rows[0];
    rows[0] = fresh;
    return rows;
}

static inline uint64_t cfa_of(const Row *row, const Regs *regs)
{
    return regs->w[row->cfa_register] + (uint64_t)(int64_t)row->cfa_offset;
}

/* Replaces the state of a frame by that of its caller. False if the frame's end
 * does not lie above its stack pointer, which only a damaged stack shows. */
static inline bool step(const Row *row, Regs *regs)
{
    uint64_t cfa = cfa_of(row, regs);
    if (cfa <= regs->w[EH_SP])
        return false;
    for (uint32_t left = row->saved; left; left &= left - 1) {
        int32_t i = __builtin_ctz(left);
        regs->w[i] = *(uint64_t *)(cfa + (uint64_t)((int64_t)row->at[i] * 8));
    }
    regs->w[EH_SP] = cfa;
    return true;
}

/* --- the trace --- */

enum { BATCH = 64 };

/* Trace collects return addresses for the class library, which keeps them in the
 * exception. */
typedef struct Trace {
    Object *exception;
    int32_t count;
    int32_t first; /* 1: the next batch starts a new trace */
    bool skip;     /* the next frame is in the trace already */
    void *frames[BATCH];
} Trace;

static int32_t push_frames(void *trace, void *unused)
{
    (void)unused;
    Trace *t = trace;
    ilaot_trace_push(t->exception, t->frames, t->count, t->first);
    return 0;
}

/* Hands the batch over. That the class library throws (it has no memory) costs the
 * frames and nothing else. */
static void flush(Trace *trace)
{
    if (!trace->count)
        return;
    eh_guard(push_frames, trace, NULL);
    trace->count = 0;
    trace->first = 0;
}

static inline void add_frame(Trace *trace, uint64_t pc)
{
    if (RT_UNLIKELY(trace->skip)) {
        trace->skip = false;
        return;
    }
    if (RT_UNLIKELY(trace->count == BATCH))
        flush(trace);
    trace->frames[trace->count++] = (void *)pc;
}

/* --- pass one --- */

typedef struct Handler {
    uint64_t cfa;
    int64_t selector;
} Handler;

static int32_t call_filter(void *record, void *exception)
{
    return ((FilterRecord *)record)->clause->filter(record, exception);
}

/* Runs the filter of a clause for the frame whose stack pointer is sp. A filter
 * that throws counts as one that declines (ECMA-335 I.12.4.2.5). */
static RT_NOINLINE bool run_filter(const CatchClause *clause, uint64_t sp, Trace *trace)
{
    FilterRecord *record = rt_thread.filters;
    while (record && ((uint64_t)record < sp || record->clause != clause))
        record = record->prev;
    if (!record)
        return false;
    flush(trace);
    return eh_guard(call_filter, record, trace->exception) == 1;
}

/* Tests one clause; a clause that is NULL takes everything. */
static inline bool matches(const CatchClause *clause, uint64_t sp, Trace *trace)
{
    if (!clause)
        return true;
    if (clause->kind == RTABI_CLAUSE_BY_TYPE)
        return trace->exception->type - clause->type <= clause->span;
    return run_filter(clause, sp, trace);
}

/* Returns the selector of the first clause of a frame that takes the exception,
 * or 0. A copy of the row is used because a filter may throw and so replace rows. */
static int64_t select_clause(const Row *cached, uint64_t sp, Trace *trace)
{
    Row row = {.types = cached->types, .encoding = cached->encoding};
    int64_t index;
    for (const uint8_t *action = cached->actions; action;) {
        action = eh_next_action(action, &index);
        if (index > 0 && matches(eh_clause(&row, index), sp, trace))
            return index;
    }
    return 0;
}

static Handler search(Regs regs, Trace *trace)
{
    Handler handler = {EH_UNHANDLED, 0};
    for (;;) {
        uint64_t pc = regs.w[EH_RA];
        const Row *row = row_of(pc);
        if (!row)
            break;
        add_frame(trace, pc);
        if (row->actions) {
            uint64_t cfa = cfa_of(row, &regs);
            int64_t selector = select_clause(row, regs.w[EH_SP], trace);
            if (selector) {
                handler = (Handler){cfa, selector};
                break;
            }
            row = row_of(pc);
        }
        if (!row || !step(row, &regs))
            break;
    }
    flush(trace);
    return handler;
}

/* --- flights --- */

/* Doubles the room. The old memory stays mapped: it is small, and a thread does
 * this a few times at most. */
static void grow_flights(Thread *t)
{
    uint64_t bytes = (uint64_t)t->flight_capacity * 2 * sizeof(Flight);
    Flight *more = os_map((bytes + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1), OS_PAGE);
    if (!more)
        rt_fatal("no memory for nested exceptions");
    for (uint32_t i = 0; i < t->flight_count; i++)
        more[i] = t->flights[i];
    t->flights = more;
    t->flight_capacity *= 2;
}

/* Remembers a flight while its cleanup runs. An older one of the same frame and
 * pad is dead, with all above it: a cleanup cannot be entered again from within,
 * so the program left it by throwing. */
static void push_flight(Flight flight)
{
    Thread *t = &rt_thread;
    for (uint32_t i = t->flight_count; i-- > 0 && t->flights[i].cfa <= flight.cfa;)
        if (t->flights[i].cfa == flight.cfa && t->flights[i].pad == flight.pad)
            t->flight_count = i;
    if (t->flight_count == t->flight_capacity)
        grow_flights(t);
    t->flights[t->flight_count++] = flight;
}

/* Takes back the flight whose cleanup in the frame cfa is over, and drops those
 * above it, which that cleanup abandoned. */
static Flight pop_flight(Object *exception, uint64_t cfa)
{
    Thread *t = &rt_thread;
    for (uint32_t i = t->flight_count; i-- > 0;)
        if (t->flights[i].cfa == cfa && t->flights[i].exception == exception) {
            t->flight_count = i;
            return t->flights[i];
        }
    rt_fatal("_Unwind_Resume without an exception in flight");
}

/* Drops the flights whose frames ended: those of cleanups that an exception left. */
static void drop_flights(uint64_t sp)
{
    Thread *t = &rt_thread;
    while (t->flight_count && t->flights[t->flight_count - 1].cfa <= sp)
        t->flight_count--;
}

/* --- pass two --- */

/* Enters the landing pad of a frame; the filtered regions of the frames below are
 * over. */
static _Noreturn void enter(const Row *row, Regs *regs, Object *exception, int64_t selector)
{
    Thread *t = &rt_thread;
    while (t->filters && (uint64_t)t->filters < regs->w[EH_SP])
        t->filters = t->filters->prev;
    regs->w[EH_SP] += row->pushed;
    eh_enter(regs, row->pad, exception, selector);
}

/* Walks up to the next landing pad that has to run. After an unhandled exception
 * the end of the stack is reached, and the process ends. */
static _Noreturn void unwind(Regs regs, Object *exception, Handler handler)
{
    for (;;) {
        const Row *row = row_of(regs.w[EH_RA]);
        if (!row)
            break;
        uint64_t cfa = cfa_of(row, &regs);
        if (cfa == handler.cfa)
            enter(row, &regs, exception, handler.selector);
        if (row->cleanup) {
            push_flight((Flight){exception, cfa, row->pad, handler.cfa, handler.selector});
            enter(row, &regs, exception, 0);
        }
        if (!step(row, &regs))
            break;
    }
    if (handler.cfa != EH_UNHANDLED)
        rt_fatal("the handler of an exception is gone");
    os_abort();
}

static int32_t report_unhandled(void *exception, void *unused)
{
    (void)unused;
    ilaot_unhandled(exception);
    return 0;
}

static _Noreturn void start(const Regs *regs, Trace *trace)
{
    drop_flights(regs->w[EH_SP]);
    Handler handler = search(*regs, trace);
    if (handler.cfa == EH_UNHANDLED)
        eh_guard(report_unhandled, trace->exception, NULL);
    unwind(*regs, trace->exception, handler);
}

void eh_throw(const Regs *regs, Object *exception)
{
    Trace trace;
    trace.exception = exception;
    trace.count = 0;
    trace.first = 1;
    trace.skip = false;
    start(regs, &trace);
}

/* The frame that throws again is in the trace from the first time. */
void eh_rethrow(const Regs *regs, Object *exception)
{
    Trace trace;
    trace.exception = exception;
    trace.count = 0;
    trace.first = 0;
    trace.skip = true;
    start(regs, &trace);
}

void eh_resume(const Regs *regs, Object *exception)
{
    const Row *row = row_of(regs->w[EH_RA]);
    if (!row)
        rt_fatal("_Unwind_Resume from code without unwind information");
    Flight flight = pop_flight(exception, cfa_of(row, regs));
    unwind(*regs, exception, (Handler){flight.handler, flight.selector});
}

/* Compiled functions name this symbol as their personality routine, which makes
 * LLVM emit tables in the Itanium format. Nobody calls it. */
void ilaot_personality(void);
void ilaot_personality(void)
{
    rt_fatal("the personality routine was called");
}
