/* fs_calls.c -- the system calls behind fs: what runs on a pool thread, or at once.
 *
 * HOW   each fs_perform_x() does one operation with blocking calls, and leaves in the request what it found, or which
 *       call failed. It never touches the engine.
 * READ  after fs.h, before fs.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define READ_MAX ((size_t)1 << 31) /* what readFile takes, as in Node */
#define IO_MAX ((size_t)1 << 30)   /* what one read or write takes */

/* ---- files ---- */

/* Notes which call failed. */
static int failed(struct fs_request *r, const char *syscall, int error)
{
	r->syscall = syscall;
	return error;
}

static int failed_on_fd(struct fs_request *r, const char *syscall, int error)
{
	r->nameless = true;
	return failed(r, syscall, error);
}

/* Ends a blocking request and gives its result. */
static int finish(uv_fs_t *req, int result)
{
	uv_fs_req_cleanup(req);
	return result;
}

static int open_file(struct fs_request *r, int flags)
{
	uv_fs_t req;
	if (!r->path)
		return r->fd;
	int fd = finish(&req, uv_fs_open(NULL, &req, r->path, flags, r->mode, NULL));
	return fd < 0 ? failed(r, "open", fd) : fd;
}

static void close_file(struct fs_request *r, int fd)
{
	uv_fs_t req;
	if (r->path) /* otherwise it is the caller's own */
		finish(&req, uv_fs_close(NULL, &req, fd, NULL));
}

/* Makes room for one more chunk behind what was read. */
static void grow(struct fs_request *r, size_t *capacity)
{
	if (r->length < *capacity)
		return;
	*capacity = *capacity ? *capacity * 2 : 8192;
	r->data = realloc(r->data, *capacity);
	CHECK(r->data != NULL);
}

static int read_open_file(struct fs_request *r, int fd)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_fstat(NULL, &req, fd, NULL));
	if (error)
		return failed_on_fd(r, "fstat", error);

	size_t capacity = 0; /* a pipe, or a file in /proc, does not tell its size */
	if (req.statbuf.st_size > 0 && (size_t)req.statbuf.st_size < READ_MAX) {
		capacity = (size_t)req.statbuf.st_size + 1; /* one more, to see the end */
		r->data = malloc(capacity);
		CHECK(r->data != NULL);
	}
	for (;;) {
		if (r->length >= READ_MAX)
			return failed_on_fd(r, "read", UV_EFBIG);
		grow(r, &capacity);
		size_t room = capacity - r->length;
		uv_buf_t chunk = uv_buf_init((char *)r->data + r->length, (unsigned)(room < IO_MAX ? room : IO_MAX));
		int n = finish(&req, uv_fs_read(NULL, &req, fd, &chunk, 1, -1, NULL));
		if (n < 0)
			return failed_on_fd(r, "read", n);
		if (n == 0)
			return 0;
		r->length += (size_t)n;
	}
}

int fs_perform_read_file(struct fs_request *r)
{
	int fd = open_file(r, r->flags);
	if (fd < 0)
		return fd;
	int error = read_open_file(r, fd);
	close_file(r, fd);
	return error;
}

int fs_perform_write_file(struct fs_request *r)
{
	int fd = open_file(r, r->flags), n = 0;
	if (fd < 0)
		return fd;
	for (size_t done = 0; done < r->length; done += (size_t)n) {
		uv_fs_t req;
		size_t rest = r->length - done;
		uv_buf_t chunk = uv_buf_init((char *)r->data + done, (unsigned)(rest < IO_MAX ? rest : IO_MAX));
		n = finish(&req, uv_fs_write(NULL, &req, fd, &chunk, 1, -1, NULL));
		if (n < 0)
			break;
	}
	close_file(r, fd);
	return n < 0 ? failed_on_fd(r, "write", n) : 0;
}

int fs_perform_stat(struct fs_request *r)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_stat(NULL, &req, r->path, NULL));
	r->stat = req.statbuf;
	return failed(r, "stat", error);
}

int fs_perform_lstat(struct fs_request *r)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_lstat(NULL, &req, r->path, NULL));
	r->stat = req.statbuf;
	return failed(r, "lstat", error);
}

int fs_perform_access(struct fs_request *r)
{
	uv_fs_t req;
	return failed(r, "access", finish(&req, uv_fs_access(NULL, &req, r->path, r->mode, NULL)));
}

/* A file that is not there is an answer, not an error. */
int fs_perform_exists(struct fs_request *r)
{
	r->count = fs_perform_access(r) == 0;
	return 0;
}

int fs_perform_rename(struct fs_request *r)
{
	uv_fs_t req;
	return failed(r, "rename", finish(&req, uv_fs_rename(NULL, &req, r->path, r->dest, NULL)));
}

int fs_perform_copy_file(struct fs_request *r)
{
	uv_fs_t req;
	return failed(r, "copyfile", finish(&req, uv_fs_copyfile(NULL, &req, r->path, r->dest, r->flags, NULL)));
}

int fs_perform_realpath(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_realpath(NULL, &req, r->path, NULL);
	if (error == 0) {
		r->text = strdup(req.ptr);
		CHECK(r->text != NULL);
	}
	uv_fs_req_cleanup(&req);
	return failed(r, "realpath", error);
}

static int unlink_path(const char *path)
{
	uv_fs_t req;
	return finish(&req, uv_fs_unlink(NULL, &req, path, NULL));
}

int fs_perform_unlink(struct fs_request *r)
{
	return failed(r, "unlink", unlink_path(r->path));
}

static int rmdir_path(const char *path)
{
	uv_fs_t req;
	return finish(&req, uv_fs_rmdir(NULL, &req, path, NULL));
}

int fs_perform_rmdir(struct fs_request *r)
{
	return failed(r, "rmdir", rmdir_path(r->path));
}

/* ---- folders ---- */

/* Calls each(r, path, entry) for what the folder holds, sorted by name, until one fails. */
static int each_entry(struct fs_request *r, const char *path,
	int (*each)(struct fs_request *r, const char *path, const uv_dirent_t *entry))
{
	uv_fs_t req;
	uv_dirent_t entry;
	int error = uv_fs_scandir(NULL, &req, path, 0, NULL);
	error = error < 0 ? failed(r, "scandir", error) : 0;
	while (error == 0 && uv_fs_scandir_next(&req, &entry) != UV_EOF)
		error = each(r, path, &entry);
	uv_fs_req_cleanup(&req);
	return error;
}

static int note_entry(struct fs_request *r, const char *path, const uv_dirent_t *entry)
{
	(void)path;
	if ((r->count & (r->count + 1)) == 0) { /* 0, 1, 3, 7, ...: it is full */
		r->entries = realloc(r->entries, 2 * (r->count + 1) * sizeof *r->entries);
		CHECK(r->entries != NULL);
	}
	r->entries[r->count] = (struct fs_entry){ strdup(entry->name), entry->type };
	CHECK(r->entries[r->count].name != NULL);
	++r->count;
	return 0;
}

int fs_perform_readdir(struct fs_request *r)
{
	return each_entry(r, r->path, note_entry);
}

static int make_folder(struct fs_request *r, const char *path)
{
	uv_fs_t req;
	return finish(&req, uv_fs_mkdir(NULL, &req, path, r->mode, NULL));
}

static bool is_folder(const char *path)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_stat(NULL, &req, path, NULL));
	return error == 0 && (req.statbuf.st_mode & S_IFMT) == S_IFDIR;
}

/* Makes each folder on the way; r->text becomes the first that was not there. */
static int make_folders(struct fs_request *r)
{
	char *path = strdup(r->path);
	CHECK(path != NULL);
	int error = 0;
	for (size_t i = 1; error == 0 && path[i - 1]; ++i) {
		char c = path[i];
		if (c != '/' && c != 0)
			continue;
		path[i] = 0;
		error = make_folder(r, path);
		if (error == 0 && !r->text) {
			r->text = strdup(path);
			CHECK(r->text != NULL);
		} else if (error == UV_EEXIST) {
			error = is_folder(path) ? 0 : c ? UV_ENOTDIR : UV_EEXIST;
		}
		path[i] = c;
	}
	free(path);
	return error;
}

int fs_perform_mkdir(struct fs_request *r)
{
	return failed(r, "mkdir", r->flags & FS_RECURSIVE ? make_folders(r) : make_folder(r, r->path));
}

static int remove_tree(struct fs_request *r, const char *path);

static int remove_entry(struct fs_request *r, const char *folder, const uv_dirent_t *entry)
{
	char *path = malloc(strlen(folder) + strlen(entry->name) + 2);
	CHECK(path != NULL);
	sprintf(path, "%s/%s", folder, entry->name);
	int error = remove_tree(r, path);
	free(path);
	return error;
}

/* Links are removed, not followed. */
static int remove_tree(struct fs_request *r, const char *path)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_lstat(NULL, &req, path, NULL));
	if (error)
		return failed(r, "lstat", error);
	if ((req.statbuf.st_mode & S_IFMT) != S_IFDIR)
		return failed(r, "unlink", unlink_path(path));
	error = each_entry(r, path, remove_entry);
	return error ? error : failed(r, "rmdir", rmdir_path(path));
}

int fs_perform_rm(struct fs_request *r)
{
	int error = fs_perform_lstat(r);
	if (error == 0 && (r->stat.st_mode & S_IFMT) == S_IFDIR && !(r->flags & FS_RECURSIVE))
		return failed(r, "rm", UV_EISDIR);
	if (error == 0)
		error = remove_tree(r, r->path);
	return error == UV_ENOENT && (r->flags & FS_FORCE) ? 0 : error;
}
