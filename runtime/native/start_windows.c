/* This file starts a program on Windows without a C library: it defines what the
 * linker and the loader expect of one (the TLS directory, _fltused), and turns the
 * command line into UTF-8 arguments. */
#include "os.h"
#include "os_windows.h"
#include "rt.h"

/* The loader copies the bytes between the two .tls symbols for each thread, the rest
 * of the section .tls coming from _Thread_local variables, and stores the module's
 * number in _tls_index (PE format, the .tls section). */
uint32_t _tls_index;
__attribute__((section(".tls"))) uint8_t _tls_start[8];
__attribute__((section(".tls$ZZZ"))) uint8_t _tls_end[8];
__attribute__((section(".CRT$XLA"), used)) static void *callbacks_start;
__attribute__((section(".CRT$XLZ"), used)) static void *callbacks_end;

typedef struct TLSDirectory {
    uint8_t *start, *end;
    uint32_t *index;
    void **callbacks;
    uint32_t zeroes, flags;
} TLSDirectory;
__attribute__((section(".rdata$T"))) const TLSDirectory _tls_used = {
    _tls_start, _tls_end, &_tls_index, &callbacks_start + 1, 0, 0,
};

/* Code that uses floating point refers to this symbol. */
const int32_t _fltused = 1;

/* Parser is the state of splitting a command line. Arguments are written over
 * each other's rest in a buffer that is as long as the line. */
typedef struct Parser {
    const uint16_t *from;
    uint16_t *to;
} Parser;

static int32_t is_blank(uint16_t c)
{
    return c == ' ' || c == '\t';
}

/* Copies a run of backslashes: before a quote each pair stands for one, and an odd
 * one makes the quote an ordinary character. */
static void copy_backslashes(Parser *p)
{
    int32_t count = 0;
    while (*p->from == '\\')
        count++, p->from++;
    int32_t written = *p->from == '"' ? count / 2 : count;
    for (int32_t i = 0; i < written; i++)
        *p->to++ = '\\';
    if (*p->from == '"' && count % 2)
        *p->to++ = *p->from++;
}

/* Copies one argument by the rules that Microsoft documents for C programs: quotes
 * group, and a doubled quote inside quotes is a quote. The program's name has no
 * escapes. */
static void copy_argument(Parser *p, int32_t is_name)
{
    int32_t quoted = 0;
    while (*p->from && (quoted || !is_blank(*p->from))) {
        if (*p->from == '\\' && !is_name) {
            copy_backslashes(p);
        } else if (*p->from != '"') {
            *p->to++ = *p->from++;
        } else if (quoted && p->from[1] == '"' && !is_name) {
            *p->to++ = '"';
            p->from += 2;
        } else {
            quoted = !quoted;
            p->from++;
        }
    }
    *p->to++ = 0;
}

/* Splits the line into zero-terminated arguments in buffer and returns their number. */
static int32_t split(const uint16_t *line, uint16_t *buffer)
{
    Parser p = {line, buffer};
    int32_t count = 0;
    do {
        copy_argument(&p, count++ == 0);
        while (is_blank(*p.from))
            p.from++;
    } while (*p.from);
    return count;
}

static uint64_t length_of(const uint16_t *text)
{
    uint64_t n = 0;
    while (text[n])
        n++;
    return n;
}

/* The entry point. One mapping holds the pointers, the split line and the UTF-8
 * text, whose sizes the length of the line bounds. */
_Noreturn void ilaot_start(void);
void ilaot_start(void)
{
    const uint16_t *line = GetCommandLineW();
    uint64_t length = length_of(line) + 2;
    uint64_t bytes = length * (sizeof(char *) + sizeof(uint16_t) + 3);
    char **argv = os_map((bytes + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1), OS_PAGE);
    if (!argv)
        rt_fatal("no memory for the command line");
    uint16_t *wide = (uint16_t *)(argv + length);
    char *text = (char *)(wide + length);
    int32_t argc = split(line, wide);
    for (int32_t i = 0; i < argc; i++) {
        argv[i] = text;
        text += WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, (int32_t)length * 3, NULL, NULL);
        wide += length_of(wide) + 1;
    }
    rt_start(argc, argv);
}
