/* This file makes threads on Linux by the clone system call. One mapping holds all that
 * a thread needs: from the bottom a guard, the stack, and then its furniture, the
 * thread-local storage, the block below, a stack for signals and the runtime's room.
 * The pages cost nothing until they are touched. The mappings of a few ended threads are
 * kept, because making one and touching its first pages costs more than all the rest;
 * the kernel says when such a mapping is free by clearing the thread's number in it.
 * Other threads unmap themselves, in assembly, since they lose their stack by it. */
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"
#include "rt.h"

#include <stdbool.h>

enum {
    STACK = 8 << 20,       /* the usual size, as with glibc */
    LEAST_STACK = 128 << 10,
    GUARD = 64 << 10,
    HOT_STACK = 64 << 10,  /* what an ended thread's stack keeps of its pages */
    KEPT = 8,              /* mappings of ended threads */

    ENOMEM = 12,
    PROT_NONE = 0, PROT_READ = 1, PROT_WRITE = 2,
    MAP_PRIVATE = 2, MAP_ANONYMOUS = 0x20, MAP_NORESERVE = 0x4000, MAP_STACK = 0x20000,
    MADV_DONTNEED = 4, MADV_NOHUGEPAGE = 15,
    SIG_BLOCK = 0,
    PR_SET_NAME = 15,
    CLONE_FLAGS = 0x100 | 0x200 | 0x400 | 0x800 | /* VM, FS, FILES, SIGHAND */
                  0x10000 | 0x40000 | 0x80000 |   /* THREAD, SYSVSEM, SETTLS */
                  0x100000 | 0x200000,            /* PARENT_SETTID, CHILD_CLEARTID */
};

/* Block describes a thread and its mapping. */
typedef struct Block {
    struct Block *next;  /* among the mappings that are kept */
    uint8_t *mapping;
    uint64_t bytes;      /* of the mapping */
    uint8_t *stack_end;
    int32_t number;      /* the kernel's, which clears it when the thread is gone */
    void (*body)(void *argument, void *room);
    void *argument, *room;
} Block;

static struct {
    int32_t lock;
    int32_t count;
    Block *first;
} kept;

/* thread_linux_*.S: makes a thread that calls os_thread_main(argument) on a stack;
 * returns its number or -errno. And: unmaps the caller's stack and ends it. */
int64_t os_clone(uint64_t flags, void *stack, int32_t *set, void *tls, int32_t *clear, void *argument);
_Noreturn void os_unmap_and_exit(void *mapping, uint64_t bytes);
void os_thread_main(Block *block);

static uint64_t round_up(uint64_t n, uint64_t to)
{
    return (n + to - 1) & ~(to - 1);
}

/* Takes a kept mapping of a length whose thread is gone; NULL if there is none. */
static Block *take_kept(uint64_t bytes)
{
    Block *block;
    rt_lock(&kept.lock);
    for (Block **at = &kept.first; (block = *at); at = &block->next)
        if (block->bytes == bytes && !__atomic_load_n(&block->number, __ATOMIC_ACQUIRE)) {
            *at = block->next;
            kept.count--;
            break;
        }
    rt_unlock(&kept.lock);
    return block;
}

/* Returns a mapping for a stack of so many bytes with furniture behind it, or NULL. */
static uint8_t *map(uint64_t bytes)
{
    int64_t got = syscall6(SYS_mmap, 0, (int64_t)bytes, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (got < 0 && got > -OS_PAGE)
        return NULL;
    syscall3(SYS_mprotect, got, GUARD, PROT_NONE);
    syscall3(SYS_madvise, got, (int64_t)bytes, MADV_NOHUGEPAGE); /* a stack uses little of one */
    return (uint8_t *)got;
}

int64_t os_thread_start(void (*body)(void *argument, void *room), void *argument, uint64_t stack, uint64_t room)
{
    TLSLayout layout = os_tls_layout();
    if (stack > (uint64_t)INT64_MAX / 2)
        return -ENOMEM;
    stack = round_up(!stack ? STACK : stack < LEAST_STACK ? LEAST_STACK : stack, OS_PAGE);
    uint64_t block_at = GUARD + stack + round_up(layout.bytes, 64);
    uint64_t signals_at = block_at + round_up(sizeof(Block), 64);
    uint64_t room_at = signals_at + OS_SIGNAL_STACK;
    uint64_t bytes = round_up(room_at + room, OS_PAGE);
    Block *block = take_kept(bytes);
    uint8_t *mapping = block ? block->mapping : map(bytes);
    if (!mapping)
        return -ENOMEM;
    uint8_t *tls = mapping + GUARD + stack;
    if (block)
        __builtin_memset(tls, 0, layout.bytes);
    block = (Block *)(mapping + block_at);
    *block = (Block){NULL, mapping, bytes, mapping + GUARD + stack, 0, body, argument, mapping + room_at};
    int64_t number = os_clone(CLONE_FLAGS, block->stack_end, &block->number, os_tls_place(&layout, tls), &block->number, block);
    if (number > 0)
        return 0;
    syscall2(SYS_munmap, word(mapping), (int64_t)bytes);
    return number;
}

/* Ends the calling thread: its mapping is kept, but for the pages deep in the stack, or
 * unmapped. No signal may come once the mapping is gone. */
static _Noreturn void leave(Block *block)
{
    uint8_t *deep = block->mapping + GUARD, *hot = block->stack_end - HOT_STACK;
    syscall3(SYS_madvise, word(deep), hot - deep, MADV_DONTNEED);
    rt_lock(&kept.lock);
    bool keep = kept.count < KEPT;
    if (keep) {
        kept.count++;
        block->next = kept.first;
        kept.first = block;
    }
    rt_unlock(&kept.lock);
    if (!keep) {
        uint64_t all = UINT64_MAX;
        syscall4(SYS_rt_sigprocmask, SIG_BLOCK, word(&all), 0, sizeof all);
        syscall2(SYS_set_tid_address, 0, 0);
        os_unmap_and_exit(block->mapping, block->bytes);
    }
    for (;;)
        syscall2(SYS_exit, 0, 0);
}

void os_thread_main(Block *block)
{
    os_set_signal_stack((uint8_t *)block + round_up(sizeof(Block), 64));
    if (os_start_libc)
        os_start_libc(0);
    block->body(block->argument, block->room);
    leave(block);
}

uint64_t os_thread_number(void)
{
    return (uint64_t)syscall0(SYS_gettid);
}

/* The block lies behind the thread-local storage, at a place that the layout gives. */
void os_thread_stack(uint8_t **low, uint8_t **high)
{
    TLSLayout layout = os_tls_layout();
#if defined(__x86_64__)
    uint8_t *tls;
    __asm__("movq %%fs:0, %0" : "=r"(tls));
#elif defined(__aarch64__)
    uint8_t *tls;
    __asm__("mrs %0, tpidr_el0" : "=r"(tls));
#endif
    tls -= layout.before;
    Block *block = (Block *)(tls + round_up(layout.bytes, 64));
    *low = block->mapping + GUARD;
    *high = block->stack_end;
}

void os_thread_name(const char *name)
{
    char cut[16];
    int32_t n = 0;
    while (n < 15 && name[n])
        n++;
    while (name[n] && n > 0 && ((uint8_t)name[n] & 0xc0) == 0x80)
        n--; /* not in the middle of a character */
    for (int32_t i = 0; i < n; i++)
        cut[i] = name[i];
    cut[n] = 0;
    syscall2(SYS_prctl, PR_SET_NAME, word(cut));
}
