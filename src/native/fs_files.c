/* fs_files.c -- readFile, writeFile and appendFile: a whole file in several trips to the pool.
 *
 * HOW   each trip is one system call: open; fstat and reads, or writes; close. perform() makes the one whose turn it
 *       is (r->step) and names the next. Called at once (the Sync forms), the trips follow each other directly.
 * WHY   Node makes these trips, too, so the order in which many files are done is the same; but there each one is a
 *       callback of Node's own, and here they are one task whose callback is the program's.
 *       Between two trips the loop thread looks whether an AbortSignal has asked to stop.
 * OWNS  the open file: closed in the last trip, or with the request if the runtime ends before that.
 * READ  after fs_calls.c. Book: chapter 11.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

#define READ_MAX ((size_t)1 << 31)     /* what readFile takes, as in Node */
#define READ_CHUNK ((size_t)512 << 10) /* one trip's share of a file whose size is known ... */
#define READ_BLIND ((size_t)64 << 10)  /* ... and of one whose size is not: a pipe, a file in /proc */
#define WRITE_MAX ((size_t)1 << 30)

enum step { OPEN, MEASURE, TRANSFER, FLUSH, CLOSE };

/* Goes on with another trip. The name tells both what it belongs to and which call it is. */
static int go_on(struct fs_request *r, enum step step, const char *trip)
{
	r->step = step;
	r->work.next = trip;
	return 0;
}

static int open_file(struct fs_request *r)
{
	uv_fs_t req;
	int fd = fs_finish(&req, uv_fs_open(NULL, &req, r->path, r->flags & ~FS_FLUSH, r->mode, NULL));
	if (fd < 0)
		return fs_failed(r, "open", fd);
	r->fd = fd;
	r->opened = true;
	return 0;
}

/* The transfer is over, well or not: closes what was opened. The first error counts. */
static int leave(struct fs_request *r, int error, const char *trip)
{
	r->failure = error;
	return r->opened ? go_on(r, CLOSE, trip) : error;
}

static int close_file(struct fs_request *r)
{
	uv_fs_t req;
	r->opened = false;
	int error = fs_finish(&req, uv_fs_close(NULL, &req, r->fd, NULL));
	return r->failure ? r->failure : error ? fs_failed_on_fd(r, "close", error) : 0;
}

/* ---- readFile ---- */

static int measure(struct fs_request *r)
{
	uv_fs_t req;
	int error = fs_finish(&req, uv_fs_fstat(NULL, &req, r->fd, NULL));
	if (error)
		return leave(r, fs_failed_on_fd(r, "fstat", error), "readFile: close");
	if ((req.statbuf.st_mode & S_IFMT) == S_IFREG)
		r->size = (size_t)req.statbuf.st_size;
	if (r->size >= READ_MAX)
		return leave(r, fs_failed_on_fd(r, "read", UV_EFBIG), "readFile: close");
	return go_on(r, TRANSFER, "readFile: read");
}

/* Makes room for one more chunk behind what was read. Returns how much is to be read. */
static size_t room(struct fs_request *r)
{
	if (r->size == 0 && r->capacity - r->length < READ_BLIND)
		r->capacity = r->capacity * 2 + READ_BLIND;
	else if (r->capacity == 0)
		r->capacity = r->size;
	r->data = realloc(r->data, r->capacity);
	CHECK(r->data != NULL);
	size_t rest = r->size ? r->size - r->length : READ_BLIND;
	return rest < READ_CHUNK ? rest : READ_CHUNK;
}

static int read_chunk(struct fs_request *r)
{
	uv_fs_t req;
	size_t want = room(r);
	uv_buf_t chunk = uv_buf_init((char *)r->data + r->length, (unsigned)want);
	int n = fs_finish(&req, uv_fs_read(NULL, &req, r->fd, &chunk, 1, -1, NULL));
	if (n < 0)
		return leave(r, fs_failed_on_fd(r, "read", n), "readFile: close");
	r->length += (size_t)n;
	if (n == 0 || r->length == r->size)
		return leave(r, 0, "readFile: close");
	if (r->length >= READ_MAX)
		return leave(r, fs_failed_on_fd(r, "read", UV_EFBIG), "readFile: close");
	return go_on(r, TRANSFER, "readFile: read");
}

int fs_perform_read_file(struct fs_request *r)
{
	if (r->aborted && r->step < CLOSE)
		return leave(r, UV_ECANCELED, "readFile: close");
	if (r->step == OPEN && r->path) {
		int error = open_file(r);
		return error ? error : go_on(r, MEASURE, "readFile: fstat");
	}
	return r->step <= MEASURE ? measure(r) : r->step == TRANSFER ? read_chunk(r) : close_file(r);
}

/* ---- writeFile and appendFile ---- */

static int write_chunk(struct fs_request *r)
{
	uv_fs_t req;
	const uv_buf_t *all = r->bufs;
	size_t rest = all->len - r->length;
	uv_buf_t chunk = uv_buf_init(all->base + r->length, (unsigned)(rest < WRITE_MAX ? rest : WRITE_MAX));
	limits_count_output(r->fd, chunk.len);
	int n = fs_finish(&req, uv_fs_write(NULL, &req, r->fd, &chunk, 1, -1, NULL));
	if (n < 0)
		return leave(r, fs_failed_on_fd(r, "write", n), "writeFile: close");
	r->length += (size_t)n;
	if (r->length < all->len)
		return go_on(r, TRANSFER, "writeFile: write");
	return r->flags & FS_FLUSH ? go_on(r, FLUSH, "writeFile: fsync") : leave(r, 0, "writeFile: close");
}

static int flush(struct fs_request *r)
{
	int error = fs_perform_fsync(r);
	return leave(r, error ? fs_failed_on_fd(r, "fsync", error) : 0, "writeFile: close");
}

int fs_perform_write_file(struct fs_request *r)
{
	if (r->aborted && r->step < FLUSH)
		return leave(r, UV_ECANCELED, "writeFile: close");
	if (r->step == OPEN && r->path) {
		int error = open_file(r);
		return error ? error : go_on(r, TRANSFER, "writeFile: write");
	}
	return r->step <= TRANSFER ? write_chunk(r) : r->step == FLUSH ? flush(r) : close_file(r);
}
