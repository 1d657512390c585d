/* fs_results.c -- what the operations of fs have found, as JavaScript sees it; and the system's constants.
 *
 * OWNS  struct fs_dir, once it is an object: closed at the latest when the collector frees it.
 * READ  after fs_folders.c, before fs.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

/* ---- bytes and names ---- */

void fs_push_bytes(js_State *J, struct fs_request *r)
{
	if (r->text) {
		buffer_push_utf8(J, r->data ? (const char *)r->data : "", r->length);
	} else if (!r->data) {
		buffer_push(J, "", 0);
	} else {
		unsigned char *bytes = r->data;
		r->data = NULL; /* the Buffer's, from here on */
		buffer_push_taken(J, bytes, r->length);
	}
}

static void push_text(js_State *J, struct fs_request *r, const char *text)
{
	if (r->raw)
		buffer_push(J, text, strlen(text));
	else
		buffer_push_utf8(J, text, strlen(text));
}

void fs_push_name(js_State *J, struct fs_request *r)
{
	if (r->name)
		push_text(J, r, r->name);
	else
		js_pushundefined(J);
}

void fs_push_done(js_State *J, struct fs_request *r)
{
	js_pushnumber(J, (double)r->done);
}

void fs_push_found(js_State *J, struct fs_request *r)
{
	js_pushboolean(J, r->done != 0);
}

/* [name, type, name, type, ...] */
void fs_push_entries(js_State *J, struct fs_request *r)
{
	js_newarray(J);
	for (size_t i = 0; i < r->count; ++i) {
		push_text(J, r, r->entries[i].name);
		js_setindex(J, -2, (int)i * 2);
		js_pushnumber(J, r->entries[i].type);
		js_setindex(J, -2, (int)i * 2 + 1);
	}
}

/* ---- numbers ---- */

static double ms_of(uv_timespec_t t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void push_numbers(js_State *J, const double *numbers, int n)
{
	js_newarray(J);
	for (int i = 0; i < n; ++i) {
		js_pushnumber(J, numbers[i]);
		js_setindex(J, -2, i);
	}
}

/* In the order of the fields of a Stats object; at last the nanoseconds of a second, for those who want them all. */
void fs_push_stat(js_State *J, struct fs_request *r)
{
	const uv_stat_t *s = &r->stat;
	const double fields[] = {
		(double)s->st_dev, (double)s->st_mode, (double)s->st_nlink, (double)s->st_uid, (double)s->st_gid,
		(double)s->st_rdev, (double)s->st_blksize, (double)s->st_ino, (double)s->st_size, (double)s->st_blocks,
		ms_of(s->st_atim), ms_of(s->st_mtim), ms_of(s->st_ctim), ms_of(s->st_birthtim),
		(double)s->st_atim.tv_nsec, (double)s->st_mtim.tv_nsec, (double)s->st_ctim.tv_nsec, (double)s->st_birthtim.tv_nsec,
	};
	push_numbers(J, fields, sizeof fields / sizeof *fields);
}

/* The same for StatFs. */
void fs_push_statfs(js_State *J, struct fs_request *r)
{
	const uv_statfs_t *s = &r->statfs;
	const double fields[] = { (double)s->f_type, (double)s->f_bsize, (double)s->f_blocks, (double)s->f_bfree,
		(double)s->f_bavail, (double)s->f_files, (double)s->f_ffree };
	push_numbers(J, fields, sizeof fields / sizeof *fields);
}

/* ---- open folders ---- */

static void finalize_dir(js_State *J, void *data)
{
	struct fs_dir *dir = data;
	uv_fs_t req;
	(void)J;
	if (dir->dir)
		fs_finish(&req, uv_fs_closedir(NULL, &req, dir->dir, NULL));
	free(dir);
}

static const struct host_class dir_class = { "DirHandle", NULL, finalize_dir };

void fs_push_dir(js_State *J, struct fs_request *r)
{
	js_newobject(J);
	engine_new_host(J, &dir_class, r->dir);
	r->dir = NULL; /* it belongs to the object now */
}

struct fs_dir *fs_dir_at(js_State *J, int idx)
{
	return engine_host(J, idx, &dir_class);
}

/* ---- errors and constants ---- */

void fs_push_error(js_State *J, struct fs_request *r)
{
	const char *syscall = r->syscall ? r->syscall : r->op->syscall;
	native_push_uv_error(J, r->error, syscall, r->nameless ? NULL : r->path, r->nameless ? NULL : r->dest);
}

static const struct {
	const char *name;
	int value;
} constants[] = {
	{ "UV_FS_SYMLINK_DIR", UV_FS_SYMLINK_DIR }, { "UV_FS_SYMLINK_JUNCTION", UV_FS_SYMLINK_JUNCTION },
	{ "O_RDONLY", O_RDONLY }, { "O_WRONLY", O_WRONLY }, { "O_RDWR", O_RDWR },
	{ "UV_DIRENT_UNKNOWN", UV_DIRENT_UNKNOWN }, { "UV_DIRENT_FILE", UV_DIRENT_FILE },
	{ "UV_DIRENT_DIR", UV_DIRENT_DIR }, { "UV_DIRENT_LINK", UV_DIRENT_LINK }, { "UV_DIRENT_FIFO", UV_DIRENT_FIFO },
	{ "UV_DIRENT_SOCKET", UV_DIRENT_SOCKET }, { "UV_DIRENT_CHAR", UV_DIRENT_CHAR },
	{ "UV_DIRENT_BLOCK", UV_DIRENT_BLOCK }, { "EXTENSIONLESS_FORMAT_JAVASCRIPT", 0 },
	{ "EXTENSIONLESS_FORMAT_WASM", 1 }, { "S_IFMT", S_IFMT }, { "S_IFREG", S_IFREG }, { "S_IFDIR", S_IFDIR },
	{ "S_IFCHR", S_IFCHR }, { "S_IFBLK", S_IFBLK }, { "S_IFIFO", S_IFIFO }, { "S_IFLNK", S_IFLNK },
	{ "S_IFSOCK", S_IFSOCK }, { "O_CREAT", O_CREAT }, { "O_EXCL", O_EXCL }, { "UV_FS_O_FILEMAP", UV_FS_O_FILEMAP },
	{ "O_NOCTTY", O_NOCTTY }, { "O_TRUNC", O_TRUNC }, { "O_APPEND", O_APPEND }, { "O_DIRECTORY", O_DIRECTORY },
#ifdef O_NOATIME
	{ "O_NOATIME", O_NOATIME },
#endif
	{ "O_NOFOLLOW", O_NOFOLLOW }, { "O_SYNC", O_SYNC }, { "O_DSYNC", O_DSYNC },
#ifdef O_DIRECT
	{ "O_DIRECT", O_DIRECT },
#endif
	{ "O_NONBLOCK", O_NONBLOCK }, { "S_IRWXU", S_IRWXU }, { "S_IRUSR", S_IRUSR }, { "S_IWUSR", S_IWUSR },
	{ "S_IXUSR", S_IXUSR }, { "S_IRWXG", S_IRWXG }, { "S_IRGRP", S_IRGRP }, { "S_IWGRP", S_IWGRP },
	{ "S_IXGRP", S_IXGRP }, { "S_IRWXO", S_IRWXO }, { "S_IROTH", S_IROTH }, { "S_IWOTH", S_IWOTH },
	{ "S_IXOTH", S_IXOTH }, { "F_OK", F_OK }, { "R_OK", R_OK }, { "W_OK", W_OK }, { "X_OK", X_OK },
	{ "UV_FS_COPYFILE_EXCL", UV_FS_COPYFILE_EXCL }, { "COPYFILE_EXCL", UV_FS_COPYFILE_EXCL },
	{ "UV_FS_COPYFILE_FICLONE", UV_FS_COPYFILE_FICLONE }, { "COPYFILE_FICLONE", UV_FS_COPYFILE_FICLONE },
	{ "UV_FS_COPYFILE_FICLONE_FORCE", UV_FS_COPYFILE_FICLONE_FORCE },
	{ "COPYFILE_FICLONE_FORCE", UV_FS_COPYFILE_FICLONE_FORCE },
};

void fs_push_constants(js_State *J)
{
	js_newobject(J);
	for (size_t i = 0; i < sizeof constants / sizeof *constants; ++i) {
		js_pushnumber(J, constants[i].value);
		js_setproperty(J, -2, constants[i].name);
	}
}
