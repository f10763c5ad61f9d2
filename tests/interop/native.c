/* This file is the native side of the programs beside it. It needs no C library: the same
 * source is compiled for every target. Functions are named by what they take. */
#include <stdint.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
typedef uint16_t Wide;
#else
#define EXPORT __attribute__((visibility("default")))
typedef uint16_t Wide;
#endif

#ifdef DLL
int _fltused = 1; /* what a DLL without a C library lacks */
#endif

/* Scalars. */
EXPORT int32_t add_i4(int32_t a, int32_t b) { return a + b; }
EXPORT int64_t add_i8(int64_t a, int64_t b) { return a + b; }
EXPORT float add_r4(float a, float b) { return a + b; }
EXPORT double add_r8(double a, double b) { return a + b; }
EXPORT int8_t neg_i1(int8_t a) { return (int8_t)-a; }
EXPORT uint8_t inc_u1(uint8_t a) { return (uint8_t)(a + 1); }
EXPORT int16_t neg_i2(int16_t a) { return (int16_t)-a; }
EXPORT uint16_t inc_u2(uint16_t a) { return (uint16_t)(a + 1); }
EXPORT int32_t not_bool4(int32_t b) { return !b; }
EXPORT uint8_t not_bool1(uint8_t b) { return !b; }
EXPORT int16_t not_bool2(int16_t b) { return b ? 0 : -1; }
EXPORT int32_t raw_bool2(int16_t b) { return b; }
EXPORT double many(int32_t a, double b, int64_t c, float d, int8_t e, double f, uint16_t g, float h, int64_t i, double j, int32_t k, float l, double m, double n, int32_t o)
{
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l + 13 * m + 14 * n + 15 * o;
}

/* Structs by value. */
typedef struct { int32_t x, y; } I2;
typedef struct { int64_t x, y; } L2;
typedef struct { int64_t x, y, z; } L3;
typedef struct { float x, y; } F2;
typedef struct { float x, y, z; } F3;
typedef struct { float x, y, z, w; } F4;
typedef struct { double x, y; } D2;
typedef struct { double x, y, z; } D3;
typedef struct { double x, y, z, w; } D4;
typedef struct { int32_t x; float y; } IF;
typedef struct { double x; int32_t y; } DI;
typedef struct { float x; double y; } FD;
typedef struct { int8_t x; } B1;
typedef struct { int8_t x, y, z; } B3;
typedef struct { int8_t x; int16_t y; int32_t z; int64_t w; } Mixed;
typedef struct { F2 a; I2 b; } Nested;
typedef struct { float x, y, z, w, v; } F5;
typedef union { int32_t i; float f; } U4;
typedef union { double d; int64_t l; } U8;
typedef struct { int32_t tag; U8 value; } Tagged;
#pragma pack(push, 1)
typedef struct { int8_t x; int32_t y; } Packed;
#pragma pack(pop)

EXPORT I2 swap_I2(I2 s) { I2 r = {s.y, s.x}; return r; }
EXPORT L2 swap_L2(L2 s) { L2 r = {s.y, s.x}; return r; }
EXPORT L3 swap_L3(L3 s) { L3 r = {s.z, s.y, s.x}; return r; }
EXPORT F2 swap_F2(F2 s) { F2 r = {s.y, s.x}; return r; }
EXPORT F3 swap_F3(F3 s) { F3 r = {s.z, s.y, s.x}; return r; }
EXPORT F4 swap_F4(F4 s) { F4 r = {s.w, s.z, s.y, s.x}; return r; }
EXPORT F5 swap_F5(F5 s) { F5 r = {s.v, s.w, s.z, s.y, s.x}; return r; }
EXPORT D2 swap_D2(D2 s) { D2 r = {s.y, s.x}; return r; }
EXPORT D3 swap_D3(D3 s) { D3 r = {s.z, s.y, s.x}; return r; }
EXPORT D4 swap_D4(D4 s) { D4 r = {s.w, s.z, s.y, s.x}; return r; }
EXPORT IF swap_IF(IF s) { IF r = {(int32_t)s.y, (float)s.x}; return r; }
EXPORT DI swap_DI(DI s) { DI r = {s.y, (int32_t)s.x}; return r; }
EXPORT FD swap_FD(FD s) { FD r = {(float)s.y, s.x}; return r; }
EXPORT B1 inc_B1(B1 s) { B1 r = {(int8_t)(s.x + 1)}; return r; }
EXPORT B3 swap_B3(B3 s) { B3 r = {s.z, s.y, s.x}; return r; }
EXPORT Mixed inc_Mixed(Mixed s) { Mixed r = {(int8_t)(s.x + 1), (int16_t)(s.y + 1), s.z + 1, s.w + 1}; return r; }
EXPORT Nested swap_Nested(Nested s) { Nested r = {{s.a.y, s.a.x}, {s.b.y, s.b.x}}; return r; }
EXPORT U4 inc_U4(U4 s) { U4 r; r.i = s.i + 1; return r; }
EXPORT U8 inc_U8(U8 s) { U8 r; r.d = s.d + 1; return r; }
EXPORT Tagged inc_Tagged(Tagged s) { if (s.tag) s.value.d += 1; else s.value.l += 1; return s; }
EXPORT Packed inc_Packed(Packed s) { s.x++; s.y++; return s; }

/* So many that registers run out. */
EXPORT double sum_structs(I2 a, F2 b, L2 c, D2 d, D3 e, L3 f, F4 g, IF h, L2 i, D2 j, L2 k, D2 l, int32_t m, B3 n)
{
    return a.x + a.y + b.x + b.y + c.x + c.y + d.x + d.y + e.x + e.y + e.z + f.x + f.y + f.z + g.x + g.y + g.z + g.w + h.x + h.y
        + i.x + i.y + j.x + j.y + k.x + k.y + l.x + l.y + m + n.x + n.y + n.z;
}

/* By reference. */
EXPORT void inc_ref(int32_t *p) { ++*p; }
EXPORT void set_out(int32_t *p, double *q) { *p = 7; *q = 1.5; }
EXPORT void scale_D3(D3 *p, double by) { p->x *= by; p->y *= by; p->z *= by; }
EXPORT void not_ref(int32_t *b) { *b = !*b; }

/* Text. */
EXPORT int32_t length_bytes(const char *s) { int32_t n = 0; while (s && s[n]) n++; return s ? n : -1; }
EXPORT int32_t length_units(const Wide *s) { int32_t n = 0; while (s && s[n]) n++; return s ? n : -1; }
EXPORT int32_t sum_bytes(const unsigned char *s) { int32_t n = 0; while (*s) n += *s++; return n; }
EXPORT int32_t sum_units(const Wide *s) { int32_t n = 0; while (*s) n += *s++; return n; }
EXPORT int32_t bstr_bytes(const Wide *s) { return s ? ((const int32_t *)s)[-1] : -1; }
EXPORT int32_t upper_bytes(char *s, int32_t room)
{
    int32_t n = 0;
    for (; s[n]; n++)
        if (s[n] >= 'a' && s[n] <= 'z')
            s[n] -= 32;
    if (n < room)
        s[n] = '!', s[n + 1] = 0;
    return n;
}
EXPORT int32_t fill_units(Wide *s, int32_t count) { for (int32_t i = 0; i < count; i++) s[i] = (Wide)('a' + i); s[count] = 0; return count; }
EXPORT const char *constant_text(void) { return "constant \xC3\xA9"; }

/* Arrays. */
EXPORT int32_t sum_array(const int32_t *a, int32_t n) { int32_t s = 0; for (int32_t i = 0; i < n; i++) s += a[i]; return s; }
EXPORT void double_array(double *a, int32_t n) { for (int32_t i = 0; i < n; i++) a[i] *= 2; }
EXPORT int32_t count_true(const int32_t *a, int32_t n) { int32_t s = 0; for (int32_t i = 0; i < n; i++) s += a[i] != 0; return s; }
EXPORT void not_array(int32_t *a, int32_t n) { for (int32_t i = 0; i < n; i++) a[i] = !a[i]; }
EXPORT int32_t total_length(const char **a, int32_t n) { int32_t s = 0; for (int32_t i = 0; i < n; i++) s += length_bytes(a[i]); return s; }
EXPORT void swap_structs(I2 *a, int32_t n) { for (int32_t i = 0; i < n; i++) a[i] = swap_I2(a[i]); }

/* Structs that are converted. */
typedef struct { int32_t id; const char *name; int32_t flag; uint8_t small; char fixed[8]; int32_t values[3]; } Record;
EXPORT int32_t check_record(Record r)
{
    return r.id + length_bytes(r.name) * 10 + r.flag * 100 + r.small * 1000 + length_bytes(r.fixed) * 10000 + (r.values[0] + r.values[1] + r.values[2]) * 100000;
}
EXPORT void change_record(Record *r)
{
    r->id++;
    r->flag = !r->flag;
    r->small = !r->small;
    r->fixed[0] = 'X';
    r->values[1] = 42;
}
EXPORT int32_t record_size(void) { return (int32_t)sizeof(Record); }
typedef struct { int16_t a; Wide text[4]; double b; } WideRecord;
EXPORT WideRecord make_wide(int16_t a) { WideRecord r = {a, {'h', 'i', 0, 0}, a * 0.5}; return r; }

/* Functions that are called back. */
typedef int32_t (*Binary)(int32_t, int32_t);
EXPORT int32_t call_binary(Binary f, int32_t a, int32_t b) { return f ? f(a, b) : -1; }
typedef double (*OnStructs)(D2, I2, float);
EXPORT double call_structs(OnStructs f) { D2 d = {1.5, 2.5}; I2 i = {3, 4}; return f(d, i, 0.25f); }
typedef L3 (*MakesL3)(int64_t);
EXPORT int64_t call_makes(MakesL3 f, int64_t x) { L3 r = f(x); return r.x + r.y * 10 + r.z * 100; }
typedef int32_t (*OnText)(const char *);
EXPORT int32_t call_text(OnText f) { return f("from native"); }
typedef int32_t (*OnBool)(int32_t);
EXPORT int32_t call_bool(OnBool f, int32_t b) { return f(b); }
typedef void (*OnRef)(int32_t *);
EXPORT int32_t call_ref(OnRef f, int32_t x) { f(&x); return x; }
static Binary kept;
EXPORT void keep_binary(Binary f) { kept = f; }
EXPORT int32_t call_kept(int32_t a, int32_t b) { return kept(a, b); }
static int32_t multiply(int32_t a, int32_t b) { return a * b; }
EXPORT Binary get_multiply(void) { return multiply; }
EXPORT int32_t nested_calls(Binary f, int32_t depth) { return depth == 0 ? 0 : f(depth, nested_calls(f, depth - 1)); }
EXPORT void sort_i4(int32_t *a, int32_t n, int32_t (*compare)(const int32_t *, const int32_t *))
{
    for (int32_t i = 1; i < n; i++)
        for (int32_t j = i; j > 0 && compare(&a[j - 1], &a[j]) > 0; j--) {
            int32_t t = a[j];
            a[j] = a[j - 1];
            a[j - 1] = t;
        }
}

/* Handles. */
static int32_t open_handles;
EXPORT void *open_handle(int32_t x) { open_handles++; return (void *)(intptr_t)(x + 1000); }
EXPORT int32_t use_handle(void *h) { return (int32_t)(intptr_t)h - 1000; }
EXPORT int32_t close_handle(void *h) { open_handles--; return h != 0; }
EXPORT int32_t count_handles(void) { return open_handles; }
EXPORT int32_t open_out(void **h) { open_handles++; *h = (void *)(intptr_t)1077; return 0; }

/* Results that are HRESULTs. */
EXPORT int32_t half(int32_t x, int32_t *result) { if (x % 2) return (int32_t)0x80070057; *result = x / 2; return 0; }
EXPORT int32_t fail_with(int32_t code) { return code; }
EXPORT double date_plus_one(double d) { return d + 1; }
EXPORT int32_t enum_twice(int32_t e) { return e * 2; }
EXPORT int32_t sum_pointers(int32_t *a, int32_t *b) { return (a ? *a : 0) + (b ? *b : 0); }
EXPORT uint32_t guid_first(struct { uint32_t a; uint16_t b, c; uint8_t d[8]; } g) { return g.a; }
EXPORT int32_t char_code(uint8_t c) { return c; }
EXPORT int32_t wchar_code(Wide c) { return c; }
EXPORT Wide next_wchar(Wide c) { return (Wide)(c + 1); }
EXPORT void fill_wide_array(Wide *a, int32_t n) { for (int32_t i = 0; i < n; i++) a[i] = (Wide)('A' + i); }
EXPORT int32_t variantA(void) { return 1; }
EXPORT int32_t variantW(void) { return 2; }
EXPORT int32_t variant(void) { return 3; }
EXPORT int32_t first_of_union_array(U4 *a) { return a[0].i; }
EXPORT void move_point(struct { int32_t x; int32_t y; } *p) { if (p) { p->x += 10; p->y += 20; } }
EXPORT void rename_person(struct { int32_t age; const char *name; } *p) { if (p) p->age++; }
EXPORT int32_t *static_array(int32_t *count) { static int32_t a[] = {3, 1, 4, 1, 5}; *count = 5; return a; }
EXPORT void allocate_nothing(int32_t **p, int32_t *count) { *p = 0; *count = 0; }
