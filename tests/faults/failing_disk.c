/* Loaded before the C library (LD_PRELOAD): lets the nth disk operation on some files fail.
 *
 *   disk_fails(name, nth, error, lasting)   name is part of their path; nth from 1; lasting: all later ones as well
 *   disk_heals()                            from now on all is well
 *   disk_failed()                           how many have failed since the last disk_fails
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char part[256];
static long left, failed;
static int error_number, stays;

void disk_fails(const char *name, long nth, int error, int lasting) {
    strncpy(part, name, sizeof part - 1);
    left = nth;
    failed = 0;
    error_number = error;
    stays = lasting;
}
void disk_heals(void) { left = 0; }
long disk_failed(void) { return failed; }

static int fails_for(const char *path) {
    if (left <= 0 || !strstr(path, part) || strstr(path, "-shm")) return 0;
    if (left > 1) {
        left--;
        return 0;
    }
    if (!stays) left = 0;
    failed++;
    errno = error_number;
    return 1;
}

static int fails(int file) {
    char link[64], path[4096];
    if (left <= 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return fails_for(path);
}

#define OPERATION(answer, name, given, words, failing)                  \
    answer name given {                                                 \
        static answer(*real) given;                                     \
        if (!real) real = (answer(*) given)dlsym(RTLD_NEXT, #name);     \
        return failing ? -1 : real words;                               \
    }

OPERATION(ssize_t, write, (int f, const void *b, size_t n), (f, b, n), fails(f))
OPERATION(ssize_t, pwrite, (int f, const void *b, size_t n, off_t o), (f, b, n, o), fails(f))
OPERATION(ssize_t, pwrite64, (int f, const void *b, size_t n, off64_t o), (f, b, n, o), fails(f))
OPERATION(int, fsync, (int f), (f), fails(f))
OPERATION(int, fdatasync, (int f), (f), fails(f))
OPERATION(int, ftruncate, (int f, off_t n), (f, n), fails(f))
OPERATION(int, ftruncate64, (int f, off64_t n), (f, n), fails(f))
OPERATION(int, unlink, (const char *p), (p), fails_for(p))
OPERATION(int, rename, (const char *a, const char *b), (a, b), fails_for(b))
OPERATION(int, link, (const char *a, const char *b), (a, b), fails_for(b))
