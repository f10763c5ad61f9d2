/* This file tests the division of 128-bit integers. */
#include "app.h"

typedef unsigned __int128 U128;
typedef __int128 I128;

void test_division(void);
void test_division(void)
{
    volatile uint64_t h = 0x123456789abcdef0, l = 0xfedcba9876543210, d = 0x1000000001;
    U128 n = (U128)h << 64 | l;
    U128 divisors[] = {1, 3, d, (U128)d << 40 | 5, n, n - 1, (U128)1 << 127};
    for (int32_t i = 0; i < 7; i++) {
        U128 q = n / divisors[i], r = n % divisors[i];
        check(r < divisors[i] && q * divisors[i] + r == n, "unsigned division");
        I128 sq = -(I128)n / (I128)divisors[i], sr = -(I128)n % (I128)divisors[i];
        check(sq * (I128)divisors[i] + sr == -(I128)n && sr <= 0, "signed division");
    }
}
