/* This file counts the processors that a process may use on Linux: those of its
 * affinity mask, and no more than the processor time that its control groups (version 2)
 * allow, rounded up, as .NET counts. A group and all above it may have a limit. */
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"

#include <stddef.h>

enum { AT_FDCWD = -100, PATH = 4096 };

/* Reads up to size - 1 bytes of a small file and ends them by a zero. Returns the number, 0 if
 * the file cannot be read. */
static int64_t read_file(const char *path, char *data, int64_t size)
{
    int64_t fd = syscall4(SYS_openat, AT_FDCWD, word(path), 0, 0);
    int64_t n = fd < 0 ? 0 : os_read((int32_t)fd, data, size - 1);
    if (fd >= 0)
        syscall2(SYS_close, fd, 0);
    n = n < 0 ? 0 : n;
    data[n] = 0;
    return n;
}

static int64_t number(const char **p)
{
    int64_t n = 0;
    while (**p == ' ')
        ++*p;
    while (**p >= '0' && **p <= '9')
        n = n * 10 + (*(*p)++ - '0');
    return n;
}

/* The limit of one group: "quota period" in microseconds, or "max period" for none. */
static int32_t group_limit(const char *file, int32_t processors)
{
    char text[64];
    const char *p = text;
    if (!read_file(file, text, sizeof text))
        return processors;
    int64_t quota = number(&p), period = number(&p);
    if (quota <= 0 || period <= 0)
        return processors;
    int64_t limit = (quota + period - 1) / period;
    return limit < processors ? (int32_t)limit : processors;
}

static int64_t append(char *to, int64_t at, const char *text)
{
    while ((to[at] = *text++))
        at++;
    return at;
}

/* Returns the path in the line "0::/path" of a list of groups, which it ends by a zero;
 * NULL if there is no such line: version 2 is not in use. */
static const char *path_of(char *list)
{
    char *line = list;
    while (*line && !(line[0] == '0' && line[1] == ':' && line[2] == ':')) {
        while (*line && *line != '\n')
            line++;
        line += *line == '\n';
    }
    if (!*line)
        return NULL;
    char *end = line + 3;
    while (*end && *end != '\n')
        end++;
    *end = 0;
    return line + 3;
}

int32_t os_group_limits(const char *list, const char *root, int32_t processors)
{
    static const char file[] = "/cpu.max";
    char text[PATH], path[2 * PATH];
    const char *group = read_file(list, text, sizeof text) ? path_of(text) : NULL;
    if (!group)
        return processors;
    int64_t top = append(path, 0, root), length = append(path, top, group);
    for (;;) {
        while (length > top && path[length - 1] == '/')
            length--;
        append(path, length, file);
        processors = group_limit(path, processors);
        if (length <= top)
            return processors;
        while (length > top && path[length - 1] != '/')
            length--;
    }
}

int32_t os_processors(void)
{
    uint64_t mask[128]; /* 8192 processors */
    int64_t bytes = syscall3(SYS_sched_getaffinity, 0, sizeof mask, word(mask));
    int32_t count = 0;
    for (int64_t i = 0; i < bytes / 8; i++)
        for (uint64_t left = mask[i]; left; left &= left - 1)
            count++;
    return os_group_limits("/proc/self/cgroup", "/sys/fs/cgroup", count ? count : 1);
}

int32_t os_processor(void)
{
    uint32_t processor = 0;
    syscall3(SYS_getcpu, word(&processor), 0, 0);
    return (int32_t)processor;
}
