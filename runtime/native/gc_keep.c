/* This file holds the function that keeps an object alive by being called with it. It is
 * no part of the bitcode, so nobody sees that it does nothing. */
#include "rt.h"

void rt_keep_alive(void *object)
{
    (void)object;
}
