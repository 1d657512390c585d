/* fs.c -- the native half of fs: files and folders, on the pool or at once.
 *
 * HOW   an operation is one function, perform(), made of blocking system calls. From fs.js each is
 *           native.op(path, dest, data, flags, mode[, callback[, convert]])
 *       without a callback it runs here and now and gives its result or throws; with one it is one piece of
 *       work for the pool, and the loop goes on meanwhile.
 * WHY   both forms share one body, so they cannot differ. Node makes several trips to the pool for one readFile
 *       (open, fstat, read ..., close), so that many readers share the threads fairly; ours is one trip with one
 *       name, which can be seen and told apart.
 * OWNS  struct request, with copies of all that it was given; freed in request_free() only.
 * NODE  errors are the same: code, errno, syscall, path, dest.
 * READ  after threadpool.c, with modules/fs.js. Book: chapter 10.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	RECURSIVE = 1 << 0, /* for mkdir and rm, in flags */
	FORCE = 1 << 1,     /* for rm */
};

#define READ_MAX ((size_t)1 << 31) /* what readFile takes, as in Node */
#define IO_MAX ((size_t)1 << 30)   /* what one read or write takes */

struct entry {
	char *name;
	int type; /* uv_dirent_type_t */
};

struct request;

struct operation {
	const char *name;
	int (*perform)(struct request *r); /* on any thread: 0 or a libuv error */
	void (*push)(js_State *J, const struct request *r); /* the result; NULL: there is none */
};

struct request {
	struct work work; /* first: the pool knows the request by it */
	const struct operation *op;
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
	struct entry *entries;
	size_t count;
};

/* ---- the system calls, on any thread ---- */

/* Notes which call failed. */
static int failed(struct request *r, const char *syscall, int error)
{
	r->syscall = syscall;
	return error;
}

static int failed_on_fd(struct request *r, const char *syscall, int error)
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

static int open_file(struct request *r, int flags)
{
	uv_fs_t req;
	if (!r->path)
		return r->fd;
	int fd = finish(&req, uv_fs_open(NULL, &req, r->path, flags, r->mode, NULL));
	return fd < 0 ? failed(r, "open", fd) : fd;
}

static void close_file(struct request *r, int fd)
{
	uv_fs_t req;
	if (r->path) /* otherwise it is the caller's own */
		finish(&req, uv_fs_close(NULL, &req, fd, NULL));
}

/* Makes room for one more chunk behind what was read. */
static void grow(struct request *r, size_t *capacity)
{
	if (r->length < *capacity)
		return;
	*capacity = *capacity ? *capacity * 2 : 8192;
	r->data = realloc(r->data, *capacity);
	CHECK(r->data != NULL);
}

static int read_open_file(struct request *r, int fd)
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

static int perform_read_file(struct request *r)
{
	int fd = open_file(r, r->flags);
	if (fd < 0)
		return fd;
	int error = read_open_file(r, fd);
	close_file(r, fd);
	return error;
}

static int perform_write_file(struct request *r)
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

static int perform_stat(struct request *r)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_stat(NULL, &req, r->path, NULL));
	r->stat = req.statbuf;
	return failed(r, "stat", error);
}

static int perform_lstat(struct request *r)
{
	uv_fs_t req;
	int error = finish(&req, uv_fs_lstat(NULL, &req, r->path, NULL));
	r->stat = req.statbuf;
	return failed(r, "lstat", error);
}

static int perform_access(struct request *r)
{
	uv_fs_t req;
	return failed(r, "access", finish(&req, uv_fs_access(NULL, &req, r->path, r->mode, NULL)));
}

/* A file that is not there is an answer, not an error. */
static int perform_exists(struct request *r)
{
	r->count = perform_access(r) == 0;
	return 0;
}

static int perform_rename(struct request *r)
{
	uv_fs_t req;
	return failed(r, "rename", finish(&req, uv_fs_rename(NULL, &req, r->path, r->dest, NULL)));
}

static int perform_copy_file(struct request *r)
{
	uv_fs_t req;
	return failed(r, "copyfile", finish(&req, uv_fs_copyfile(NULL, &req, r->path, r->dest, r->flags, NULL)));
}

static int perform_realpath(struct request *r)
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

static int perform_unlink(struct request *r)
{
	return failed(r, "unlink", unlink_path(r->path));
}

static int rmdir_path(const char *path)
{
	uv_fs_t req;
	return finish(&req, uv_fs_rmdir(NULL, &req, path, NULL));
}

static int perform_rmdir(struct request *r)
{
	return failed(r, "rmdir", rmdir_path(r->path));
}

/* ---- folders ---- */

/* Calls each(r, path, entry) for what the folder holds, sorted by name, until one fails. */
static int each_entry(struct request *r, const char *path,
	int (*each)(struct request *r, const char *path, const uv_dirent_t *entry))
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

static int note_entry(struct request *r, const char *path, const uv_dirent_t *entry)
{
	(void)path;
	if ((r->count & (r->count + 1)) == 0) { /* 0, 1, 3, 7, ...: it is full */
		r->entries = realloc(r->entries, 2 * (r->count + 1) * sizeof *r->entries);
		CHECK(r->entries != NULL);
	}
	r->entries[r->count] = (struct entry){ strdup(entry->name), entry->type };
	CHECK(r->entries[r->count].name != NULL);
	++r->count;
	return 0;
}

static int perform_readdir(struct request *r)
{
	return each_entry(r, r->path, note_entry);
}

static int make_folder(struct request *r, const char *path)
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
static int make_folders(struct request *r)
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

static int perform_mkdir(struct request *r)
{
	return failed(r, "mkdir", r->flags & RECURSIVE ? make_folders(r) : make_folder(r, r->path));
}

static int remove_tree(struct request *r, const char *path);

static int remove_entry(struct request *r, const char *folder, const uv_dirent_t *entry)
{
	char *path = malloc(strlen(folder) + strlen(entry->name) + 2);
	CHECK(path != NULL);
	sprintf(path, "%s/%s", folder, entry->name);
	int error = remove_tree(r, path);
	free(path);
	return error;
}

/* Links are removed, not followed. */
static int remove_tree(struct request *r, const char *path)
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

static int perform_rm(struct request *r)
{
	int error = perform_lstat(r);
	if (error == 0 && (r->stat.st_mode & S_IFMT) == S_IFDIR && !(r->flags & RECURSIVE))
		return failed(r, "rm", UV_EISDIR);
	if (error == 0)
		error = remove_tree(r, r->path);
	return error == UV_ENOENT && (r->flags & FORCE) ? 0 : error;
}

/* ---- results, on the loop thread ---- */

static void push_bytes(js_State *J, const struct request *r)
{
	buffer_push(J, r->data ? r->data : (const unsigned char *)"", r->length);
}

static void push_text(js_State *J, const struct request *r)
{
	if (r->text)
		buffer_push_utf8(J, r->text, strlen(r->text));
	else
		js_pushundefined(J);
}

static void push_found(js_State *J, const struct request *r)
{
	js_pushboolean(J, r->count > 0);
}

/* [name, type, name, type, ...] */
static void push_entries(js_State *J, const struct request *r)
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
static void push_stat(js_State *J, const struct request *r)
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
static void push_refusal(js_State *J, const struct request *r)
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

static void push_error(js_State *J, const struct request *r)
{
	if (r->op->perform == perform_rm && r->error == UV_EISDIR)
		push_refusal(J, r);
	else if (r->nameless)
		native_push_uv_error(J, r->error, r->syscall, NULL, NULL);
	else
		native_push_uv_error(J, r->error, r->syscall, r->path, r->dest);
}

/* ---- requests ---- */

static void request_free(struct work *work)
{
	struct request *r = (struct request *)work;
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
static void take_data(js_State *J, int idx, struct request *r)
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
static struct request *request_new(js_State *J, const struct operation *op)
{
	const char *path = js_isstring(J, 1) ? js_tostring(J, 1) : NULL;
	const char *dest = js_isstring(J, 2) ? js_tostring(J, 2) : NULL;
	int fd = path ? -1 : js_toint32(J, 1);
	int flags = js_toint32(J, 4), mode = js_toint32(J, 5);
	/* From here on nothing throws. */
	struct request *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	*r = (struct request){ .op = op, .fd = fd, .flags = flags, .mode = mode };
	r->path = copy_text(path);
	r->dest = copy_text(dest);
	take_data(J, 3, r);
	return r;
}

/* ---- the two forms ---- */

/* Here and now: leaves the result, or throws. */
static void run_now(js_State *J, struct request *r)
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
	struct request *r = (struct request *)work;
	r->error = r->op->perform(r);
}

/* Only a recursive mkdir says what it made. */
static bool has_result(const struct request *r)
{
	return r->op->push && (r->op->perform != perform_mkdir || r->flags & RECURSIVE);
}

/* (error), (null), (null, result), or for exists (result). task.argv[0], if any, is `convert`: fs.js makes of
 * the raw result what the callback gets. */
static int push_arguments(js_State *J, struct work *work)
{
	const struct request *r = (const struct request *)work;
	if (r->error) {
		push_error(J, r);
		return 1;
	}
	bool bare = r->op->perform == perform_exists;
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
static void run_on_pool(js_State *J, struct request *r)
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
	const struct operation *op = js_currentfunctiondata(J);
	bool later = js_iscallable(J, 6);
	struct request *r = request_new(J, op);
	if (later)
		run_on_pool(J, r);
	else
		run_now(J, r);
}

/* ---- the object ---- */

static const struct operation operations[] = {
	{ "readFile", perform_read_file, push_bytes },
	{ "writeFile", perform_write_file, NULL },
	{ "appendFile", perform_write_file, NULL },
	{ "readdir", perform_readdir, push_entries },
	{ "stat", perform_stat, push_stat },
	{ "lstat", perform_lstat, push_stat },
	{ "access", perform_access, NULL },
	{ "exists", perform_exists, push_found },
	{ "realpath", perform_realpath, push_text },
	{ "rename", perform_rename, NULL },
	{ "copyFile", perform_copy_file, NULL },
	{ "unlink", perform_unlink, NULL },
	{ "mkdir", perform_mkdir, push_text },
	{ "rmdir", perform_rmdir, NULL },
	{ "rm", perform_rm, NULL },
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
