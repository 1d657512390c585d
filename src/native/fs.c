/* fs.c -- the native half of fs: from JavaScript to an operation, on the pool or at once, and back.
 *
 * HOW   an operation is a row of a table: its name, a letter for each argument, and perform(), which is made of blocking
 *       system calls (fs_calls.c, fs_files.c, fs_folders.c). From modules/internal/fs/ each is
 *           native.op(arguments...[, callback[, convert]])
 *       without a callback it runs here and now and gives its result or throws; with one it is work for the
 *       pool, and the loop goes on meanwhile.
 * WHY   both forms share one body, so they cannot differ.
 * OWNS  struct fs_request, with copies of names and texts; freed in request_free() only. A program's bytes are not
 *       copied: the request keeps them from the collector.
 * NODE  errors are the same: code, errno, syscall, path, dest.
 * READ  after threadpool.c and fs_results.c, with modules/internal/fs/forms.js. Book: chapter 11.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

/* ---- requests ---- */

static void free_dir(struct fs_dir *dir)
{
	uv_fs_t req;
	if (dir && dir->dir)
		fs_finish(&req, uv_fs_closedir(NULL, &req, dir->dir, NULL));
	free(dir);
}

static void request_free(struct work *work)
{
	struct fs_request *r = (struct fs_request *)work;
	uv_fs_t req;
	if (r->opened) /* the runtime ended between two trips */
		fs_finish(&req, uv_fs_close(NULL, &req, r->fd, NULL));
	if (r->op->perform == fs_perform_opendir) /* otherwise it is an object's */
		free_dir(r->dir);
	for (size_t i = 0; r->entries && i < r->count; ++i)
		free(r->entries[i].name);
	free(r->entries);
	free(r->bufs);
	free(r->data);
	free(r->name);
	free(r->path);
	free(r->dest);
	free(r);
}

static void mark_request(js_State *J, const struct task *task)
{
	const struct fs_request *r = (const struct fs_request *)task;
	engine_mark(J, &r->held);
	engine_mark(J, &r->signal);
}

char *fs_take_path(js_State *J, int idx)
{
	size_t length = 0;
	const unsigned char *bytes = js_isobject(J, idx) ? buffer_bytes(J, idx, &length) : NULL;
	unsigned char *own = bytes ? malloc(length + 1) : buffer_from_utf8(js_tostring(J, idx), &length);
	char *path = realloc(own, length + 1);
	CHECK(path != NULL);
	if (bytes)
		memcpy(path, bytes, length);
	path[length] = 0;
	return path;
}

static uv_buf_t bytes_at(js_State *J, int idx)
{
	size_t length = 0;
	unsigned char *bytes = buffer_bytes(J, idx, &length);
	return uv_buf_init((char *)bytes, bytes ? (unsigned)length : 0);
}

static void reserve_bufs(struct fs_request *r, unsigned n)
{
	r->bufs = calloc(n ? n : 1, sizeof *r->bufs);
	CHECK(r->bufs != NULL);
	r->buf_count = n;
}

/* One view of the program's. */
static void hold_bytes(js_State *J, int idx, struct fs_request *r)
{
	reserve_bufs(r, 1);
	r->bufs[0] = bytes_at(J, idx);
	engine_copy(J, idx, &r->held);
}

/* An array of views, which fs.js has made. */
static void hold_list(js_State *J, int idx, struct fs_request *r)
{
	reserve_bufs(r, (unsigned)js_getlength(J, idx));
	engine_copy(J, idx, &r->held);
	for (unsigned i = 0; i < r->buf_count; ++i) {
		js_getindex(J, idx, (int)i);
		r->bufs[i] = bytes_at(J, -1);
		js_pop(J, 1);
	}
}

/* What is to be written: a view, or a string, as UTF-8. */
static void hold_data(js_State *J, int idx, struct fs_request *r)
{
	if (!js_isstring(J, idx)) {
		hold_bytes(J, idx, r);
		return;
	}
	size_t length;
	r->data = buffer_from_utf8(js_tostring(J, idx), &length);
	reserve_bufs(r, 1);
	r->bufs[0] = uv_buf_init((char *)r->data, (unsigned)length);
}

/* Only a part of the one view: never beyond it, whatever it is said to be. */
static void set_offset(struct fs_request *r, double offset)
{
	size_t most = r->bufs[0].len, skip = offset > 0 ? (size_t)offset : 0;
	if (skip > most)
		skip = most;
	r->bufs[0] = uv_buf_init(r->bufs[0].base + skip, (unsigned)(most - skip));
}

static void set_length(struct fs_request *r, double length)
{
	if (length >= 0 && length < (double)r->bufs[0].len)
		r->bufs[0].len = (size_t)length;
}

static void hold_dir(js_State *J, int idx, struct fs_request *r)
{
	r->dir = fs_dir_at(J, idx);
	engine_copy(J, idx, &r->held);
}

/* Takes one argument. fs.js has checked and converted all of them, so nothing throws here.
 *     p path   d second path   f descriptor   P path or descriptor   i flags   m mode   1 2 numbers   o position
 *     B view   x offset in it   l length of it   V array of views   D view or string   h open folder
 *     r names as Buffers?   t contents as text?   s a signal's byte, or undefined */
static void take_argument(js_State *J, int idx, char letter, struct fs_request *r)
{
	switch (letter) {
	case 'P':
		if (js_isnumber(J, idx))
			r->fd = js_toint32(J, idx);
		else
			r->path = fs_take_path(J, idx);
		break;
	case 'p': r->path = fs_take_path(J, idx); break;
	case 'd': r->dest = fs_take_path(J, idx); break;
	case 'f': r->fd = js_toint32(J, idx); break;
	case 'i': r->flags = js_toint32(J, idx); break;
	case 'm': r->mode = (int)js_touint32(J, idx); break;
	case '1': r->first = js_tonumber(J, idx); break;
	case '2': r->second = js_tonumber(J, idx); break;
	case 'o': r->position = js_isnumber(J, idx) ? (int64_t)js_tonumber(J, idx) : -1; break;
	case 'B': hold_bytes(J, idx, r); break;
	case 'x': set_offset(r, js_tonumber(J, idx)); break;
	case 'l': set_length(r, js_tonumber(J, idx)); break;
	case 'V': hold_list(J, idx, r); break;
	case 'D': hold_data(J, idx, r); break;
	case 'h': hold_dir(J, idx, r); break;
	case 'r': r->raw = js_toboolean(J, idx); break;
	case 't': r->text = js_toboolean(J, idx); break;
	case 's': engine_copy(J, idx, &r->signal); break;
	default: CHECK(!"an argument's letter");
	}
}

static struct fs_request *request_new(js_State *J, const struct fs_operation *op)
{
	struct fs_request *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	*r = (struct fs_request){ .op = op, .fd = -1, .position = -1 };
	engine_clear(&r->held);
	engine_clear(&r->signal);
	for (int i = 0; op->arguments[i]; ++i)
		take_argument(J, i + 1, op->arguments[i], r);
	return r;
}

/* ---- the two forms ---- */

/* Here and now: leaves the result, or throws. */
static void run_now(js_State *J, struct fs_request *r)
{
	do {
		r->work.next = NULL;
		r->error = r->op->perform(r);
	} while (r->work.next);

	if (js_try(J)) {
		request_free(&r->work);
		js_throw(J);
	}
	if (r->error) {
		fs_push_error(J, r);
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

/* Before another trip: has the signal's byte been set? */
static void look_at_signal(struct work *work)
{
	struct fs_request *r = (struct fs_request *)work;
	js_State *J = work->rt->J;
	if (engine_is_undefined(&r->signal))
		return;
	engine_push(J, &r->signal);
	uv_buf_t byte = bytes_at(J, -1);
	r->aborted = byte.len > 0 && byte.base[0] != 0;
	js_pop(J, 1);
}

/* Only a recursive mkdir says what it made. */
static bool has_result(const struct fs_request *r)
{
	return r->op->push && (r->op->perform != fs_perform_mkdir || r->flags & FS_RECURSIVE);
}

/* (error), (null), (null, result), or for exists (result). task.argv[0], if any, is `convert`: it makes of the
 * raw result what the callback gets. */
static int push_arguments(js_State *J, struct work *work)
{
	struct fs_request *r = (struct fs_request *)work;
	if (r->error) {
		fs_push_error(J, r);
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

/* What the first trip is called in the trace. */
static const char *first_trip(const struct fs_request *r)
{
	if (r->op->perform == fs_perform_read_file)
		return r->path ? "readFile: open" : "readFile: fstat";
	if (r->op->perform == fs_perform_write_file)
		return r->path ? "writeFile: open" : "writeFile: write";
	return r->op->name;
}

/* On the pool; the callback is at `idx`, convert behind it. */
static void run_on_pool(js_State *J, struct fs_request *r, int idx)
{
	struct work *work = &r->work;
	work->op = first_trip(r);
	work->execute = work_perform;
	work->between = look_at_signal;
	work->arguments = push_arguments;
	work->release = request_free;
	work->task.mark = mark_request;
	engine_copy(J, idx, &work->task.fn);
	if (js_iscallable(J, idx + 1)) {
		work->task.argv = malloc(sizeof *work->task.argv);
		CHECK(work->task.argv != NULL);
		engine_copy(J, idx + 1, &work->task.argv[0]);
		work->task.argc = 1;
	}
	threadpool_submit(runtime_of(J), work, TASK_FS);
	js_pushundefined(J);
}

void fs_check_access(js_State *J, const char *arguments)
{
	if (runtime_of(J)->options->allow_fs.count == 0)
		return;
	for (int i = 0; arguments[i]; ++i) {
		if (!strchr("pPd", arguments[i]) || js_isnumber(J, i + 1))
			continue;
		char *path = fs_take_path(J, i + 1);
		if (js_try(J)) {
			free(path);
			js_throw(J);
		}
		access_check_file(J, path);
		js_endtry(J);
		free(path);
	}
}

static void native_operation(js_State *J)
{
	const struct fs_operation *op = js_currentfunctiondata(J);
	fs_check_access(J, op->arguments);
	int callback = (int)strlen(op->arguments) + 1;
	struct fs_request *r = request_new(J, op);
	if (js_iscallable(J, callback))
		run_on_pool(J, r, callback);
	else
		run_now(J, r);
}

/* ---- the object ---- */

static const struct fs_operation operations[] = {
	{ "open", "pim", "open", fs_perform_open, fs_push_done },
	{ "close", "f", "close", fs_perform_close, NULL },
	{ "read", "fBxlo", "read", fs_perform_read, fs_push_done },
	{ "readv", "fVo", "read", fs_perform_read, fs_push_done },
	{ "write", "fBxlo", "write", fs_perform_write, fs_push_done },
	{ "writeString", "fDo", "write", fs_perform_write, fs_push_done },
	{ "writev", "fVo", "write", fs_perform_write, fs_push_done },
	{ "fstat", "f", "fstat", fs_perform_fstat, fs_push_stat },
	{ "fsync", "f", "fsync", fs_perform_fsync, NULL },
	{ "fdatasync", "f", "fdatasync", fs_perform_fdatasync, NULL },
	{ "ftruncate", "f1", "ftruncate", fs_perform_ftruncate, NULL },
	{ "fchmod", "fm", "fchmod", fs_perform_fchmod, NULL },
	{ "fchown", "f12", "fchown", fs_perform_fchown, NULL },
	{ "futimes", "f12", "futime", fs_perform_futimes, NULL },
	{ "readFile", "Pimts", "open", fs_perform_read_file, fs_push_bytes },
	{ "writeFile", "PDims", "open", fs_perform_write_file, NULL },
	{ "stat", "p", "stat", fs_perform_stat, fs_push_stat },
	{ "lstat", "p", "lstat", fs_perform_lstat, fs_push_stat },
	{ "statfs", "p", "statfs", fs_perform_statfs, fs_push_statfs },
	{ "access", "pm", "access", fs_perform_access, NULL },
	{ "exists", "p", "access", fs_perform_exists, fs_push_found },
	{ "rename", "pd", "rename", fs_perform_rename, NULL },
	{ "copyFile", "pdi", "copyfile", fs_perform_copy_file, NULL },
	{ "link", "pd", "link", fs_perform_link, NULL },
	{ "symlink", "pdi", "symlink", fs_perform_symlink, NULL },
	{ "readlink", "pr", "readlink", fs_perform_readlink, fs_push_name },
	{ "realpath", "pr", "realpath", fs_perform_realpath, fs_push_name },
	{ "unlink", "p", "unlink", fs_perform_unlink, NULL },
	{ "chmod", "pm", "chmod", fs_perform_chmod, NULL },
	{ "chown", "p12", "chown", fs_perform_chown, NULL },
	{ "lchown", "p12", "lchown", fs_perform_lchown, NULL },
	{ "utimes", "p12", "utime", fs_perform_utimes, NULL },
	{ "lutimes", "p12", "lutime", fs_perform_lutimes, NULL },
	{ "rmdir", "p", "rmdir", fs_perform_rmdir, NULL },
	{ "readdir", "pr", "scandir", fs_perform_readdir, fs_push_entries },
	{ "mkdir", "pim", "mkdir", fs_perform_mkdir, fs_push_name },
	{ "mkdtemp", "pr", "mkdtemp", fs_perform_mkdtemp, fs_push_name },
	{ "opendir", "p", "opendir", fs_perform_opendir, fs_push_dir },
	{ "readOpenDir", "hir", "scandir", fs_perform_read_dir, fs_push_entries },
	{ "closeDir", "h", "closedir", fs_perform_close_dir, NULL },
};

/* sleep(ms): stands still. Between the attempts of a rmSync. */
static void native_sleep(js_State *J)
{
	uv_sleep(js_touint32(J, 1));
	js_pushundefined(J);
}

void native_fs_open(js_State *J)
{
	js_newobject(J);
	for (size_t i = 0; i < sizeof operations / sizeof *operations; ++i) {
		const struct fs_operation *op = &operations[i];
		js_newcfunctionx(J, native_operation, op->name, (int)strlen(op->arguments) + 2, (void *)op, NULL);
		js_defproperty(J, -2, op->name, JS_DONTENUM);
	}
	native_method(J, "sleep", native_sleep, 1);
	native_method(J, "watch", fs_native_watch, 2);
	fs_push_constants(J);
	js_setproperty(J, -2, "constants");
}
