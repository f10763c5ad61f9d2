/* This file is the runtime's own lock, a word that is 0 free, 1 held, 2 held and
 * perhaps waited for (the third mutex of Drepper, "Futexes Are Tricky", 2011). Nothing that may
 * throw or allocate runs while one is held. */
#include "os.h"
#include "rt.h"

enum { SPINS = 64 };

static bool take(int32_t *lock, int32_t from, int32_t to)
{
    return __atomic_compare_exchange_n(lock, &from, to, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

void rt_lock(int32_t *lock)
{
    for (int32_t i = 0; i < SPINS; i++) {
        if (take(lock, 0, 1))
            return;
        rt_pause();
    }
    while (__atomic_exchange_n(lock, 2, __ATOMIC_ACQUIRE))
        os_wait(lock, 2, -1);
}

void rt_unlock(int32_t *lock)
{
    if (__atomic_exchange_n(lock, 0, __ATOMIC_RELEASE) == 2)
        os_wake(lock, 1);
}
