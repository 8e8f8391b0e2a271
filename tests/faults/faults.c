/* Counts the calls that change files below FAULT_DIR and, at call FAULT_AT, kills the process (FAULT_KIND=kill) or
   fails that call and all after it with ENOSPC or EIO (FAULT_KIND=full, io) or that one only (once). FAULT_AT=0 only
   counts; faults_calls tells how many there were. With FAULT_LOG every such call is written there, with what it wrote,
   so that a power cut can be played back: "op inode other offset length name\n" and then the bytes; such calls are
   made one at a time, so that the log of several threads has their order. Loaded by LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;
static int record = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, ...) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))(__VA_ARGS__)

static int ours_path(const char *path) {
    const char *folder = getenv("FAULT_DIR");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int ours(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ours_path(path);
}

static void put(const void *data, size_t size) {
    for (size_t done = 0; done < size;) {
        long n = syscall(SYS_write, record, (const char *)data + done, size - done);
        if (n < 0) abort();
        done += n;
    }
}

static void note(char op, unsigned long inode, long at, const char *name, const void *data, size_t size) {
    if (record < 0) return;
    int kept = errno;
    char line[4400];
    const char *base = strrchr(name, '/');
    int n = snprintf(line, sizeof line, "%c %lu %ld %zu %s\n", op, inode, at, size, base ? base + 1 : name);
    put(line, n);
    put(data, size);
    errno = kept;
}

static unsigned long inode(int fd) {
    struct stat state;
    return fstat(fd, &state) ? 0 : state.st_ino;
}

/* Returns 0 to go on, else the errno to fail with. */
static int fault(void) {
    const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
    long n = __sync_add_and_fetch(&calls, 1);
    long limit = at ? atol(at) : 0;
    if (limit == 0 || n < limit) return 0;
    if (kind && strcmp(kind, "full") == 0) return ENOSPC;
    if (kind && strcmp(kind, "io") == 0) return EIO;
    if (kind && strcmp(kind, "once") == 0) return n == limit ? EIO : 0;
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int take(int wanted) { return wanted && record >= 0 && !pthread_mutex_lock(&turn); }

static void leave(const int *taken) {
    if (*taken) pthread_mutex_unlock(&turn);
}

#define IN_TURN(wanted) int taken __attribute__((cleanup(leave), unused)) = take(wanted)
#define GUARD(condition) \
    int mine = (condition); \
    IN_TURN(mine); \
    if (mine) { int e = fault(); if (e) { errno = e; return -1; } }

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    GUARD(ours(fd));
    ssize_t n = REAL(pwrite64, fd, data, size, at);
    if (mine && n > 0) note('w', inode(fd), at, "", data, n);
    return n;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

ssize_t write(int fd, const void *data, size_t size) {
    GUARD(ours(fd));
    off_t at = mine ? lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t n = REAL(write, fd, data, size);
    if (mine && n > 0) note('w', inode(fd), at, "", data, n);
    return n;
}

/* Who copies falls back on read and write, which are seen. */
ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    if (ours(to)) { errno = ENOTSOCK; return -1; }
    return REAL(sendfile, to, from, at, size);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) { return sendfile(to, from, at, size); }

int fsync(int fd) {
    GUARD(ours(fd));
    int done = REAL(fsync, fd);
    if (mine && !done) note('s', inode(fd), 0, "", "", 0);
    return done;
}

int fdatasync(int fd) {
    GUARD(ours(fd));
    int done = REAL(fdatasync, fd);
    if (mine && !done) note('s', inode(fd), 0, "", "", 0);
    return done;
}

int ftruncate64(int fd, off64_t size) {
    GUARD(ours(fd));
    int done = REAL(ftruncate64, fd, size);
    if (mine && !done) note('t', inode(fd), size, "", "", 0);
    return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static unsigned long named(const char *path) {
    struct stat state;
    return lstat(path, &state) ? 0 : state.st_ino;
}

int rename(const char *from, const char *to) {
    GUARD(ours_path(to));
    int done = REAL(rename, from, to);
    if (mine && !done) note('r', named(to), 0, to, from, strlen(from));
    return done;
}

int link(const char *from, const char *to) {
    GUARD(ours_path(to));
    int done = REAL(link, from, to);
    if (mine && !done) note('l', named(to), 0, to, "", 0);
    return done;
}

int unlink(const char *path) {
    GUARD(ours_path(path));
    int done = REAL(unlink, path);
    if (mine && !done) note('u', 0, 0, path, "", 0);
    return done;
}

static int opened(int fd, const char *path, int flags, int there) {
    if (fd < 0 || record < 0) return fd;
    if (!there) note('n', inode(fd), 0, path, "", 0);
    else if (flags & O_TRUNC) note('t', inode(fd), 0, "", "", 0);
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        int watched = record >= 0 && (flags & (O_CREAT | O_TRUNC)) && ours_path(path); \
        IN_TURN(watched); \
        int there = watched && named(path); \
        int fd = REAL(name, path, flags, mode); \
        return watched ? opened(fd, path, flags, there) : fd; \
    }

OPEN(open)
OPEN(open64)

/* Begins anew, in the process that forked for one run. */
void faults_reset(void) {
    const char *file = getenv("FAULT_LOG");
    calls = 0;
    if (file && *file) record = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

long faults_calls(void) { return calls; }

/* Notes in the log that something was acknowledged. */
void faults_said(const char *word) {
    IN_TURN(1);
    note('a', 0, 0, word, "", 0);
}
