/* Loaded before the C library (LD_PRELOAD): logs every change of some files, so that a power cut can be played later.
 *
 *   log_disk(name, file)   logs changes of files whose path contains name
 *   log_note(text)         puts a remark into the log
 *
 * One record: kind, length of path, offset, length, then path and bytes. Kinds: W write, T truncate, S sync, U unlink, N note.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static char part[256];
static int out = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void put(const void *bytes, size_t length) {
    if (syscall(SYS_write, out, bytes, length) < 0) out = -1;
}

static void record(char kind, const char *path, int64_t offset, const void *bytes, int64_t length) {
    int64_t head[3] = {(int64_t)strlen(path), offset, bytes ? length : 0};
    pthread_mutex_lock(&one_at_a_time);
    put(&kind, 1);
    put(head, sizeof head);
    put(path, (size_t)head[0]);
    if (bytes) put(bytes, (size_t)length);
    pthread_mutex_unlock(&one_at_a_time);
}

void log_disk(const char *name, const char *file) {
    strncpy(part, name, sizeof part - 1);
    out = open(file, O_CREAT | O_TRUNC | O_WRONLY, 0600);
}
void log_note(const char *text) { record('N', "", 0, text, (int64_t)strlen(text)); }

static int ours(const char *path) { return out >= 0 && strstr(path, part) && !strstr(path, "-shm"); }

static int path_of(int file, char *path, size_t size) {
    char link[64];
    if (out < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, size - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path);
}

#define REAL(answer, name, given)                                       \
    static answer(*real) given;                                         \
    if (!real) real = (answer(*) given)dlsym(RTLD_NEXT, #name);         \
    char path[4096]

#define WRITE(name, offset_type)                                                        \
    ssize_t name(int f, const void *b, size_t n, offset_type o) {                       \
        REAL(ssize_t, name, (int, const void *, size_t, offset_type));                  \
        ssize_t done = real(f, b, n, o);                                                \
        if (done > 0 && path_of(f, path, sizeof path)) record('W', path, o, b, done);   \
        return done;                                                                    \
    }
#define SYNC(name)                                                                      \
    int name(int f) {                                                                   \
        REAL(int, name, (int));                                                         \
        int failed = real(f);                                                           \
        if (!failed && path_of(f, path, sizeof path)) record('S', path, 0, 0, 0);       \
        return failed;                                                                  \
    }
#define TRUNCATE(name, offset_type)                                                     \
    int name(int f, offset_type n) {                                                    \
        REAL(int, name, (int, offset_type));                                            \
        int failed = real(f, n);                                                        \
        if (!failed && path_of(f, path, sizeof path)) record('T', path, n, 0, 0);       \
        return failed;                                                                  \
    }

WRITE(pwrite, off_t)
WRITE(pwrite64, off64_t)
SYNC(fsync)
SYNC(fdatasync)
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *name) {
    REAL(int, unlink, (const char *));
    (void)path;
    int failed = real(name);
    if (!failed && ours(name)) record('U', name, 0, 0, 0);
    return failed;
}
