/* fs.h -- what fs.c and fs_calls.c share: the request that an operation works on.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_FS_H
#define ORRERY_FS_H

#include "runtime.h"

enum {
	FS_RECURSIVE = 1 << 0, /* for mkdir and rm, in flags */
	FS_FORCE = 1 << 1,     /* for rm */
};

struct fs_entry {
	char *name;
	int type; /* uv_dirent_type_t */
};

struct fs_request;

struct fs_operation {
	const char *name;
	int (*perform)(struct fs_request *r); /* on any thread: 0 or a libuv error */
	void (*push)(js_State *J, const struct fs_request *r); /* the result; NULL: there is none */
};

struct fs_request {
	struct work work; /* first: the pool knows the request by it */
	const struct fs_operation *op;
	char *path, *dest;
	int fd; /* used if path is NULL */
	int flags, mode;

	int error;
	const char *syscall; /* the one that failed ... */
	bool nameless;       /* ... on an open file, so that the error has no path */

	unsigned char *data; /* what to write; what was read */
	size_t length;
	char *text; /* a path */
	uv_stat_t stat;
	struct fs_entry *entries;
	size_t count;
};

/* fs_calls.c: what each operation does, on any thread: 0 or a libuv error. */
int fs_perform_read_file(struct fs_request *r);
int fs_perform_write_file(struct fs_request *r);
int fs_perform_stat(struct fs_request *r);
int fs_perform_lstat(struct fs_request *r);
int fs_perform_access(struct fs_request *r);
int fs_perform_exists(struct fs_request *r);
int fs_perform_rename(struct fs_request *r);
int fs_perform_copy_file(struct fs_request *r);
int fs_perform_realpath(struct fs_request *r);
int fs_perform_unlink(struct fs_request *r);
int fs_perform_rmdir(struct fs_request *r);
int fs_perform_readdir(struct fs_request *r);
int fs_perform_mkdir(struct fs_request *r);
int fs_perform_rm(struct fs_request *r);

#endif
