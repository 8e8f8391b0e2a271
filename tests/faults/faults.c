/* Counts the calls that change files below FAULT_DIR and, at call FAULT_AT, kills the process (FAULT_KIND=kill) or
   fails that call and all after it with ENOSPC or EIO (FAULT_KIND=full, io). FAULT_AT=0 only counts; faults_calls
   tells how many there were. Loaded by LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

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

/* Returns 0 to go on, else the errno to fail with. */
static int fault(void) {
    const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
    long n = __sync_add_and_fetch(&calls, 1);
    long limit = at ? atol(at) : 0;
    if (limit == 0 || n < limit) return 0;
    if (kind && strcmp(kind, "full") == 0) return ENOSPC;
    if (kind && strcmp(kind, "io") == 0) return EIO;
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

#define GUARD(condition) if (condition) { int e = fault(); if (e) { errno = e; return -1; } }

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    GUARD(ours(fd));
    return ((ssize_t (*)(int, const void *, size_t, off64_t))real("pwrite64"))(fd, data, size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    GUARD(ours(fd));
    return ((ssize_t (*)(int, const void *, size_t, off_t))real("pwrite"))(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
    GUARD(ours(fd));
    return ((ssize_t (*)(int, const void *, size_t))real("write"))(fd, data, size);
}

int fsync(int fd) {
    GUARD(ours(fd));
    return ((int (*)(int))real("fsync"))(fd);
}

int fdatasync(int fd) {
    GUARD(ours(fd));
    return ((int (*)(int))real("fdatasync"))(fd);
}

int ftruncate64(int fd, off64_t size) {
    GUARD(ours(fd));
    return ((int (*)(int, off64_t))real("ftruncate64"))(fd, size);
}

int ftruncate(int fd, off_t size) {
    GUARD(ours(fd));
    return ((int (*)(int, off_t))real("ftruncate"))(fd, size);
}

int rename(const char *from, const char *to) {
    GUARD(ours_path(to));
    return ((int (*)(const char *, const char *))real("rename"))(from, to);
}

int link(const char *from, const char *to) {
    GUARD(ours_path(to));
    return ((int (*)(const char *, const char *))real("link"))(from, to);
}

int unlink(const char *path) {
    GUARD(ours_path(path));
    return ((int (*)(const char *))real("unlink"))(path);
}

void faults_reset(void) { calls = 0; }

long faults_calls(void) { return calls; }
