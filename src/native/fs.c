/* fs.c -- the native half of fs: files and folders, on the pool or at once.
 *
 * HOW   an operation is one function, perform(), made of blocking system calls (fs_calls.c). From fs.js each is
 *           native.op(path, dest, data, flags, mode[, callback[, convert]])
 *       without a callback it runs here and now and gives its result or throws; with one it is one piece of
 *       work for the pool, and the loop goes on meanwhile.
 * WHY   both forms share one body, so they cannot differ. Node makes several trips to the pool for one readFile
 *       (open, fstat, read ..., close), so that many readers share the threads fairly; ours is one trip with one
 *       name, which can be seen and told apart.
 * OWNS  struct fs_request, with copies of all that it was given; freed in request_free() only.
 * NODE  errors are the same: code, errno, syscall, path, dest.
 * READ  after threadpool.c and fs_calls.c, with modules/fs.js. Book: chapter 10.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- results, on the loop thread ---- */

static void push_bytes(js_State *J, const struct fs_request *r)
{
	buffer_push(J, r->data ? r->data : (const unsigned char *)"", r->length);
}

static void push_text(js_State *J, const struct fs_request *r)
{
	if (r->text)
		buffer_push_utf8(J, r->text, strlen(r->text));
	else
		js_pushundefined(J);
}

static void push_found(js_State *J, const struct fs_request *r)
{
	js_pushboolean(J, r->count > 0);
}

/* [name, type, name, type, ...] */
static void push_entries(js_State *J, const struct fs_request *r)
{
	js_newarray(J);
	for (size_t i = 0; i < r->count; ++i) {
		buffer_push_utf8(J, r->entries[i].name, strlen(r->entries[i].name));
		js_setindex(J, -2, (int)i * 2);
		js_pushnumber(J, r->entries[i].type);
		js_setindex(J, -2, (int)i * 2 + 1);
	}
}

static double ms_of(uv_timespec_t t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* In the order of the fields of a Stats object. */
static void push_stat(js_State *J, const struct fs_request *r)
{
	const uv_stat_t *s = &r->stat;
	const double fields[] = {
		(double)s->st_dev, (double)s->st_mode, (double)s->st_nlink, (double)s->st_uid, (double)s->st_gid,
		(double)s->st_rdev, (double)s->st_blksize, (double)s->st_ino, (double)s->st_size, (double)s->st_blocks,
		ms_of(s->st_atim), ms_of(s->st_mtim), ms_of(s->st_ctim), ms_of(s->st_birthtim),
	};
	js_newarray(J);
	for (int i = 0; i < (int)(sizeof fields / sizeof *fields); ++i) {
		js_pushnumber(J, fields[i]);
		js_setindex(J, -2, i);
	}
}

/* What rm refuses was no failure of the system: Node has a sentence and a code of its own for it. */
static void push_refusal(js_State *J, const struct fs_request *r)
{
	char message[2048];
	snprintf(message, sizeof message, "Path is a directory: rm returned EISDIR (is a directory) %s", r->path);
	js_newerror(J, message);
	js_pushliteral(J, "ERR_FS_EISDIR");
	js_setproperty(J, -2, "code");
	js_pushnumber(J, -UV_EISDIR);
	js_setproperty(J, -2, "errno");
	js_pushstring(J, r->syscall);
	js_setproperty(J, -2, "syscall");
	js_pushstring(J, r->path);
	js_setproperty(J, -2, "path");
}

static void push_error(js_State *J, const struct fs_request *r)
{
	if (r->op->perform == fs_perform_rm && r->error == UV_EISDIR)
		push_refusal(J, r);
	else if (r->nameless)
		native_push_uv_error(J, r->error, r->syscall, NULL, NULL);
	else
		native_push_uv_error(J, r->error, r->syscall, r->path, r->dest);
}

/* ---- requests ---- */

static void request_free(struct work *work)
{
	struct fs_request *r = (struct fs_request *)work;
	for (size_t i = 0; r->entries && i < r->count; ++i)
		free(r->entries[i].name);
	free(r->entries);
	free(r->data);
	free(r->text);
	free(r->path);
	free(r->dest);
	free(r);
}

static char *copy_text(const char *s)
{
	char *copy = s ? strdup(s) : NULL;
	CHECK(copy != NULL || s == NULL);
	return copy;
}

/* Takes data, a string or a Buffer, as bytes. */
static void take_data(js_State *J, int idx, struct fs_request *r)
{
	size_t length = 0;
	const unsigned char *bytes = js_isobject(J, idx) ? buffer_bytes(J, idx, &length) : NULL;
	if (js_isstring(J, idx)) {
		r->data = buffer_from_utf8(js_tostring(J, idx), &r->length);
	} else if (bytes) {
		r->data = malloc(length + 1);
		CHECK(r->data != NULL);
		memcpy(r->data, bytes, length);
		r->length = length;
	}
}

/* From the arguments (path, dest, data, flags, mode), which fs.js has checked. */
static struct fs_request *request_new(js_State *J, const struct fs_operation *op)
{
	const char *path = js_isstring(J, 1) ? js_tostring(J, 1) : NULL;
	const char *dest = js_isstring(J, 2) ? js_tostring(J, 2) : NULL;
	int fd = path ? -1 : js_toint32(J, 1);
	int flags = js_toint32(J, 4), mode = js_toint32(J, 5);
	/* From here on nothing throws. */
	struct fs_request *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	*r = (struct fs_request){ .op = op, .fd = fd, .flags = flags, .mode = mode };
	r->path = copy_text(path);
	r->dest = copy_text(dest);
	take_data(J, 3, r);
	return r;
}

/* ---- the two forms ---- */

/* Here and now: leaves the result, or throws. */
static void run_now(js_State *J, struct fs_request *r)
{
	r->error = r->op->perform(r);
	if (js_try(J)) {
		request_free(&r->work);
		js_throw(J);
	}
	if (r->error) {
		push_error(J, r);
		js_throw(J);
	}
	if (r->op->push)
		r->op->push(J, r);
	else
		js_pushundefined(J);
	js_endtry(J);
	request_free(&r->work);
}

static void work_perform(struct work *work)
{
	struct fs_request *r = (struct fs_request *)work;
	r->error = r->op->perform(r);
}

/* Only a recursive mkdir says what it made. */
static bool has_result(const struct fs_request *r)
{
	return r->op->push && (r->op->perform != fs_perform_mkdir || r->flags & FS_RECURSIVE);
}

/* (error), (null), (null, result), or for exists (result). task.argv[0], if any, is `convert`: fs.js makes of
 * the raw result what the callback gets. */
static int push_arguments(js_State *J, struct work *work)
{
	const struct fs_request *r = (const struct fs_request *)work;
	if (r->error) {
		push_error(J, r);
		return 1;
	}
	bool bare = r->op->perform == fs_perform_exists;
	if (!bare)
		js_pushnull(J);
	if (!has_result(r))
		return 1;
	if (work->task.argc > 0) {
		engine_push(J, &work->task.argv[0]);
		js_pushundefined(J);
		r->op->push(J, r);
		js_call(J, 1);
	} else {
		r->op->push(J, r);
	}
	return bare ? 1 : 2;
}

/* On the pool; the callback is argument 6, convert 7. */
static void run_on_pool(js_State *J, struct fs_request *r)
{
	struct work *work = &r->work;
	work->op = r->op->name;
	work->execute = work_perform;
	work->arguments = push_arguments;
	work->release = request_free;
	engine_copy(J, 6, &work->task.fn);
	if (js_iscallable(J, 7)) {
		work->task.argv = malloc(sizeof *work->task.argv);
		CHECK(work->task.argv != NULL);
		engine_copy(J, 7, &work->task.argv[0]);
		work->task.argc = 1;
	}
	threadpool_submit(runtime_of(J), work, TASK_FS);
	js_pushundefined(J);
}

static void native_operation(js_State *J)
{
	const struct fs_operation *op = js_currentfunctiondata(J);
	bool later = js_iscallable(J, 6);
	struct fs_request *r = request_new(J, op);
	if (later)
		run_on_pool(J, r);
	else
		run_now(J, r);
}

/* ---- the object ---- */

static const struct fs_operation operations[] = {
	{ "readFile", fs_perform_read_file, push_bytes },
	{ "writeFile", fs_perform_write_file, NULL },
	{ "appendFile", fs_perform_write_file, NULL },
	{ "readdir", fs_perform_readdir, push_entries },
	{ "stat", fs_perform_stat, push_stat },
	{ "lstat", fs_perform_lstat, push_stat },
	{ "access", fs_perform_access, NULL },
	{ "exists", fs_perform_exists, push_found },
	{ "realpath", fs_perform_realpath, push_text },
	{ "rename", fs_perform_rename, NULL },
	{ "copyFile", fs_perform_copy_file, NULL },
	{ "unlink", fs_perform_unlink, NULL },
	{ "mkdir", fs_perform_mkdir, push_text },
	{ "rmdir", fs_perform_rmdir, NULL },
	{ "rm", fs_perform_rm, NULL },
};

/* fs.constants: the system's numbers */
static const struct {
	const char *name;
	int value;
} constants[] = {
	{ "O_RDONLY", O_RDONLY }, { "O_WRONLY", O_WRONLY },
	{ "O_RDWR", O_RDWR }, { "S_IFMT", S_IFMT }, { "S_IFREG", S_IFREG }, { "S_IFDIR", S_IFDIR },
	{ "S_IFCHR", S_IFCHR }, { "S_IFBLK", S_IFBLK }, { "S_IFIFO", S_IFIFO }, { "S_IFLNK", S_IFLNK },
	{ "S_IFSOCK", S_IFSOCK }, { "O_CREAT", O_CREAT }, { "O_EXCL", O_EXCL }, { "O_TRUNC", O_TRUNC },
	{ "O_APPEND", O_APPEND }, { "O_SYNC", O_SYNC }, { "F_OK", F_OK }, { "R_OK", R_OK }, { "W_OK", W_OK },
	{ "X_OK", X_OK }, { "COPYFILE_EXCL", UV_FS_COPYFILE_EXCL },
	{ "COPYFILE_FICLONE", UV_FS_COPYFILE_FICLONE }, { "COPYFILE_FICLONE_FORCE", UV_FS_COPYFILE_FICLONE_FORCE },
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

void native_fs_open(js_State *J)
{
	js_newobject(J);
	for (size_t i = 0; i < COUNT(operations); ++i) {
		js_newcfunctionx(J, native_operation, operations[i].name, 7, (void *)&operations[i], NULL);
		js_defproperty(J, -2, operations[i].name, JS_DONTENUM);
	}
	js_newobject(J);
	for (size_t i = 0; i < COUNT(constants); ++i) {
		js_pushnumber(J, constants[i].value);
		js_setproperty(J, -2, constants[i].name);
	}
	js_setproperty(J, -2, "constants");
}
