/* fs_calls.c -- the system calls behind fs that are one call: what runs on a pool thread, or at once.
 *
 * HOW   each fs_perform_x() makes one blocking call of libuv's, and leaves in the request what it found. It never
 *       touches the engine.
 * READ  after fs.h, before fs_files.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

int fs_failed(struct fs_request *r, const char *syscall, int error)
{
	r->syscall = syscall;
	return error;
}

int fs_failed_on_fd(struct fs_request *r, const char *syscall, int error)
{
	r->nameless = true;
	return fs_failed(r, syscall, error);
}

int fs_finish(uv_fs_t *req, int result)
{
	uv_fs_req_cleanup(req);
	return result;
}

/* For calls whose result is a number that the program wants. */
static int count(struct fs_request *r, uv_fs_t *req, int result)
{
	r->done = result;
	return fs_finish(req, result < 0 ? result : 0);
}

/* For calls that answer with a text. */
static int take_name(struct fs_request *r, uv_fs_t *req, int error, const char *text)
{
	if (error == 0) {
		r->name = strdup(text);
		CHECK(r->name != NULL);
	}
	return fs_finish(req, error);
}

static int take_stat(struct fs_request *r, uv_fs_t *req, int error)
{
	r->stat = req->statbuf;
	return fs_finish(req, error);
}

/* ---- open files ---- */

int fs_perform_open(struct fs_request *r)
{
	uv_fs_t req;
	return count(r, &req, uv_fs_open(NULL, &req, r->path, r->flags, r->mode, NULL));
}

int fs_perform_close(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_close(NULL, &req, r->fd, NULL));
}

int fs_perform_read(struct fs_request *r)
{
	uv_fs_t req;
	return count(r, &req, uv_fs_read(NULL, &req, r->fd, r->bufs, r->buf_count, r->position, NULL));
}

int fs_perform_write(struct fs_request *r)
{
	uv_fs_t req;
	for (unsigned i = 0; i < r->buf_count; ++i)
		limits_count_output(r->fd, r->bufs[i].len);
	return count(r, &req, uv_fs_write(NULL, &req, r->fd, r->bufs, r->buf_count, r->position, NULL));
}

int fs_perform_fstat(struct fs_request *r)
{
	uv_fs_t req;
	return take_stat(r, &req, uv_fs_fstat(NULL, &req, r->fd, NULL));
}

int fs_perform_fsync(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_fsync(NULL, &req, r->fd, NULL));
}

int fs_perform_fdatasync(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_fdatasync(NULL, &req, r->fd, NULL));
}

int fs_perform_ftruncate(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_ftruncate(NULL, &req, r->fd, (int64_t)r->first, NULL));
}

int fs_perform_fchmod(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_fchmod(NULL, &req, r->fd, r->mode, NULL));
}

int fs_perform_fchown(struct fs_request *r)
{
	uv_fs_t req;
	uv_uid_t uid = (uv_uid_t)(int64_t)r->first;
	return fs_finish(&req, uv_fs_fchown(NULL, &req, r->fd, uid, (uv_gid_t)(int64_t)r->second, NULL));
}

int fs_perform_futimes(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_futime(NULL, &req, r->fd, r->first, r->second, NULL));
}

/* ---- paths ---- */

int fs_perform_stat(struct fs_request *r)
{
	uv_fs_t req;
	return take_stat(r, &req, uv_fs_stat(NULL, &req, r->path, NULL));
}

int fs_perform_lstat(struct fs_request *r)
{
	uv_fs_t req;
	return take_stat(r, &req, uv_fs_lstat(NULL, &req, r->path, NULL));
}

int fs_perform_statfs(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_statfs(NULL, &req, r->path, NULL);
	if (error == 0)
		r->statfs = *(uv_statfs_t *)req.ptr;
	return fs_finish(&req, error);
}

int fs_perform_access(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_access(NULL, &req, r->path, r->mode, NULL));
}

/* A file that is not there is an answer, not an error. */
int fs_perform_exists(struct fs_request *r)
{
	r->done = fs_perform_access(r) == 0;
	return 0;
}

int fs_perform_rename(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_rename(NULL, &req, r->path, r->dest, NULL));
}

int fs_perform_copy_file(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_copyfile(NULL, &req, r->path, r->dest, r->flags, NULL));
}

int fs_perform_link(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_link(NULL, &req, r->path, r->dest, NULL));
}

int fs_perform_symlink(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_symlink(NULL, &req, r->path, r->dest, r->flags, NULL));
}

int fs_perform_readlink(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_readlink(NULL, &req, r->path, NULL);
	return take_name(r, &req, error, req.ptr);
}

int fs_perform_realpath(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_realpath(NULL, &req, r->path, NULL);
	return take_name(r, &req, error, req.ptr);
}

int fs_perform_unlink(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_unlink(NULL, &req, r->path, NULL));
}

int fs_perform_chmod(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_chmod(NULL, &req, r->path, r->mode, NULL));
}

int fs_perform_chown(struct fs_request *r)
{
	uv_fs_t req;
	uv_uid_t uid = (uv_uid_t)(int64_t)r->first;
	return fs_finish(&req, uv_fs_chown(NULL, &req, r->path, uid, (uv_gid_t)(int64_t)r->second, NULL));
}

int fs_perform_lchown(struct fs_request *r)
{
	uv_fs_t req;
	uv_uid_t uid = (uv_uid_t)(int64_t)r->first;
	return fs_finish(&req, uv_fs_lchown(NULL, &req, r->path, uid, (uv_gid_t)(int64_t)r->second, NULL));
}

int fs_perform_utimes(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_utime(NULL, &req, r->path, r->first, r->second, NULL));
}

int fs_perform_lutimes(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_lutime(NULL, &req, r->path, r->first, r->second, NULL));
}

int fs_perform_rmdir(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_rmdir(NULL, &req, r->path, NULL));
}

int fs_perform_mkdtemp(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_mkdtemp(NULL, &req, r->path, NULL);
	return take_name(r, &req, error, req.path);
}
