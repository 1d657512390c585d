/* fs.h -- what the files of fs share: the request that an operation works on.
 *
 * READ  before fs_calls.c, fs_files.c, fs_folders.c, fs_results.c and fs.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_FS_H
#define ORRERY_FS_H

#include "../runtime.h"

enum {
	FS_RECURSIVE = 1 << 0, /* flags of mkdir */
	FS_FLUSH = 1 << 30,    /* flags of writeFile: fsync before the file is closed */
};

struct fs_entry {
	char *name;
	int type; /* uv_dirent_type_t */
};

/* A folder that opendir() has opened; it belongs to an object, and to one request at a time (internal/fs/dir.js). */
struct fs_dir {
	uv_dir_t *dir; /* NULL: closed */
};

struct fs_request;

struct fs_operation {
	const char *name;
	const char *arguments; /* a letter each, see fs.c */
	const char *syscall;   /* what errors say that failed */
	/* One trip, on any thread: 0 or a libuv error. If it is not all, it names the next one in work.next. */
	int (*perform)(struct fs_request *r);
	void (*push)(js_State *J, struct fs_request *r); /* the result; NULL: there is none */
};

struct fs_request {
	struct work work; /* first: the pool knows the request by it */
	const struct fs_operation *op;

	char *path, *dest;
	int fd; /* used if path is NULL */
	int flags, mode;
	double first, second; /* times in seconds; uid and gid; a length */
	int64_t position;     /* -1: where the file stands */
	struct value held;    /* the program's bytes that bufs points into, or the folder */
	uv_buf_t *bufs;
	unsigned buf_count;
	struct fs_dir *dir;
	bool raw; /* names and texts become Buffers */
	bool text; /* what was read becomes a string */

	int error;
	const char *syscall; /* the one that failed ... */
	bool nameless;       /* ... on an open file, so that the error has no path */

	int step;       /* of an operation of several trips */
	int failure;    /* ... what went wrong before its last one */
	bool opened;    /* fd was opened by the operation, which must close it */
	struct value signal;        /* a byte of the program's: not 0 means stop */
	bool aborted;               /* what it said before this trip */
	unsigned char *data; /* what to write; what was read */
	size_t length, capacity, size;
	ssize_t done; /* bytes read or written; a descriptor */
	char *name;   /* a path that was found or made */
	uv_stat_t stat;
	uv_statfs_t statfs;
	struct fs_entry *entries;
	size_t count;
};

/* Notes that another call failed than the operation's name says. Returns the error. */
int fs_failed(struct fs_request *r, const char *syscall, int error);
/* The same for a call on an open file. */
int fs_failed_on_fd(struct fs_request *r, const char *syscall, int error);
/* Ends a blocking request and gives its result. */
int fs_finish(uv_fs_t *req, int result);
void fs_note_entry(struct fs_request *r, const uv_dirent_t *entry);

/* What each operation does, on any thread: 0 or a libuv error. */
int fs_perform_read_file(struct fs_request *r);
int fs_perform_write_file(struct fs_request *r);
int fs_perform_open(struct fs_request *r);
int fs_perform_close(struct fs_request *r);
int fs_perform_read(struct fs_request *r);
int fs_perform_write(struct fs_request *r);
int fs_perform_fstat(struct fs_request *r);
int fs_perform_fsync(struct fs_request *r);
int fs_perform_fdatasync(struct fs_request *r);
int fs_perform_ftruncate(struct fs_request *r);
int fs_perform_fchmod(struct fs_request *r);
int fs_perform_fchown(struct fs_request *r);
int fs_perform_futimes(struct fs_request *r);
int fs_perform_stat(struct fs_request *r);
int fs_perform_lstat(struct fs_request *r);
int fs_perform_statfs(struct fs_request *r);
int fs_perform_access(struct fs_request *r);
int fs_perform_exists(struct fs_request *r);
int fs_perform_rename(struct fs_request *r);
int fs_perform_copy_file(struct fs_request *r);
int fs_perform_link(struct fs_request *r);
int fs_perform_symlink(struct fs_request *r);
int fs_perform_readlink(struct fs_request *r);
int fs_perform_realpath(struct fs_request *r);
int fs_perform_unlink(struct fs_request *r);
int fs_perform_chmod(struct fs_request *r);
int fs_perform_chown(struct fs_request *r);
int fs_perform_lchown(struct fs_request *r);
int fs_perform_utimes(struct fs_request *r);
int fs_perform_lutimes(struct fs_request *r);
int fs_perform_rmdir(struct fs_request *r);
int fs_perform_readdir(struct fs_request *r);
int fs_perform_mkdir(struct fs_request *r);
int fs_perform_mkdtemp(struct fs_request *r);
int fs_perform_opendir(struct fs_request *r);
int fs_perform_read_dir(struct fs_request *r);
int fs_perform_close_dir(struct fs_request *r);

/* A name as the system wants it, malloc'ed: of the string at idx its UTF-8, of a Buffer its bytes. */
char *fs_take_path(js_State *J, int idx);
void fs_native_watch(js_State *J); /* fs_watch.c */
/* Throws if the program may not touch the paths among the arguments, which have the letters of an operation (fs.c). */
void fs_check_access(js_State *J, const char *arguments);

/* fs_results.c: what the results look like in JavaScript. */
void fs_push_bytes(js_State *J, struct fs_request *r);
void fs_push_name(js_State *J, struct fs_request *r);
void fs_push_done(js_State *J, struct fs_request *r);
void fs_push_found(js_State *J, struct fs_request *r);
void fs_push_entries(js_State *J, struct fs_request *r);
void fs_push_stat(js_State *J, struct fs_request *r);
void fs_push_statfs(js_State *J, struct fs_request *r);
void fs_push_dir(js_State *J, struct fs_request *r);
void fs_push_error(js_State *J, struct fs_request *r);
void fs_push_constants(js_State *J);
/* The folder at idx, NULL if it is none. */
struct fs_dir *fs_dir_at(js_State *J, int idx);

#endif
