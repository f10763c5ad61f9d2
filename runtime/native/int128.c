/* This file divides 128-bit integers, which LLVM leaves to functions of these names.
 * 64-bit operands take one machine division; others the schoolbook method, bit by
 * bit on what is left after aligning the divisor. */
#include <stdint.h>

typedef unsigned __int128 U128;
typedef __int128 I128;

U128 __udivti3(U128 a, U128 b);
U128 __umodti3(U128 a, U128 b);
I128 __divti3(I128 a, I128 b);
I128 __modti3(I128 a, I128 b);

static int32_t leading_zeros(U128 x)
{
    uint64_t high = (uint64_t)(x >> 64);
    return high ? __builtin_clzll(high) : 64 + __builtin_clzll((uint64_t)x);
}

/* Returns a / b and stores a % b. b is not 0: compiled code has checked that. */
static U128 divide(U128 a, U128 b, U128 *rest)
{
    if (a < b) {
        *rest = a;
        return 0;
    }
    if (!(a >> 64)) { /* then b fits 64 bits too */
        *rest = (uint64_t)a % (uint64_t)b;
        return (uint64_t)a / (uint64_t)b;
    }
    int32_t shift = leading_zeros(b) - leading_zeros(a);
    U128 quotient = 0;
    for (b <<= shift; shift >= 0; shift--, b >>= 1) {
        quotient <<= 1;
        if (a >= b) {
            a -= b;
            quotient |= 1;
        }
    }
    *rest = a;
    return quotient;
}

static U128 magnitude(I128 x)
{
    return x < 0 ? -(U128)x : (U128)x;
}

U128 __udivti3(U128 a, U128 b)
{
    U128 rest;
    return divide(a, b, &rest);
}

U128 __umodti3(U128 a, U128 b)
{
    U128 rest;
    divide(a, b, &rest);
    return rest;
}

I128 __divti3(I128 a, I128 b)
{
    U128 rest, quotient = divide(magnitude(a), magnitude(b), &rest);
    return (I128)((a < 0) != (b < 0) ? -quotient : quotient);
}

I128 __modti3(I128 a, I128 b)
{
    U128 rest;
    divide(magnitude(a), magnitude(b), &rest);
    return (I128)(a < 0 ? -rest : rest);
}
