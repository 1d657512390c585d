/* streams.c -- bytes in and out of what libuv calls a stream: a pipe, a terminal, a TCP connection.
 *
 * HOW   reading: while it is on, each chunk that arrives is an event, onread(buffer); the end is onread(null), an error
 *       onread(undefined, code). Writing: what the system takes at once is written at once; only the rest is copied and
 *       waits in libuv's queue, and when it is written the callback of that write is a task.
 *
 *            write(bytes) --> the system takes all of it: 0, no callback
 *                        `--> it takes a part: the rest is queued, writeQueueSize() grows    ("stream push")
 *                                               ... the reader reads ... callback, queue empty ("stream drain")
 *
 * WHY   the queue's length is the pressure: the JavaScript half (modules/internal/stream_handle.js) calls back late, so
 *       that a Writable on top says that writers should wait.
 * OWNS  struct stream_request, freed when libuv has answered.
 * READ  after handle.c. Book: chapter 12.
 *
 * SPDX-License-Identifier: ISC
 */
#include "streams.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct stream *stream_this(js_State *J)
{
	struct handle *h = handle_this(J, NULL);
	if (h->kind->mark != stream_mark)
		js_typeerror(J, "Illegal invocation");
	return (struct stream *)h;
}

/* ---- reading ---- */

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
	(void)handle;
	buf->base = malloc(suggested);
	buf->len = buf->base ? suggested : 0; /* 0: libuv gives UV_ENOBUFS */
}

/* region on_read */
static void on_read(uv_stream_t *uv, ssize_t n, const uv_buf_t *buf)
{
	struct stream *s = uv->data;
	js_State *J = s->handle.rt->J;
	if (n <= 0)
		free(buf->base);
	if (n == 0 || s->handle.rt->closing)
		return; /* nothing after all */
	if (n > 0) {
		char *bytes = realloc(buf->base, (size_t)n);
		s->bytes_read += (uint64_t)n;
		buffer_push_taken(J, bytes ? bytes : buf->base, (size_t)n);
		handle_call(&s->handle, "onread", 1);
		return;
	}
	uv_read_stop(uv);
	if (n == UV_EOF) {
		js_pushnull(J);
		handle_call(&s->handle, "onread", 1);
	} else {
		js_pushundefined(J);
		js_pushnumber(J, (double)n);
		handle_call(&s->handle, "onread", 2);
	}
}
/* endregion */

/* readStart(), readStop(): 0 or a libuv code. Twice is as good as once. */
static void native_readStart(js_State *J)
{
	int code = uv_read_start(stream_uv(stream_this(J)), on_alloc, on_read);
	js_pushnumber(J, code == UV_EALREADY ? 0 : code);
}

static void native_readStop(js_State *J)
{
	js_pushnumber(J, uv_read_stop(stream_uv(stream_this(J))));
}

/* ---- writing ---- */

static void report(struct stream *s, const char *what, size_t bytes)
{
	if (trace_on(s->handle.rt))
		trace_emit(s->handle.rt, &(struct event){ .kind = "stream", .what = what, .id = s->handle.task.id,
			.number = (int64_t)bytes });
}

struct stream_request *stream_request_new(js_State *J, struct stream *s, int callback, size_t room,
	const char *provider)
{
	struct stream_request *r = calloc(1, sizeof *r + room);
	CHECK(r != NULL);
	r->stream = s;
	r->task.label = s->handle.kind->type;
	r->task.provider = provider;
	engine_copy(J, callback, &r->task.fn);
	r->task.self = s->handle.task.self;
	return r;
}

/* The system has taken the request: it has an id, and keeps the handle. */
void stream_request_begin(struct stream_request *r)
{
	struct stream *s = r->stream;
	r->next = s->requests;
	if (s->requests)
		s->requests->previous = r;
	s->requests = r;
	handle_hold(&s->handle);
	task_init(s->handle.rt, &r->task, s->handle.task.type);
}

void stream_request_end(struct stream_request *r, int status)
{
	struct stream *s = r->stream;
	struct runtime *rt = s->handle.rt;
	bool returned = true;
	if (!rt->closing) {
		if (rt->loop.polling)
			loop_woke(rt);
		r->task.argv = calloc(1, sizeof *r->task.argv);
		CHECK(r->task.argv != NULL);
		js_pushnumber(rt->J, status);
		engine_take(rt->J, &r->task.argv[0]);
		r->task.argc = 1;
		task_ready(rt, &r->task, "poll", 0, "system");
		returned = call_task(rt, &r->task);
	}
	*(r->previous ? &r->previous->next : &s->requests) = r->next;
	if (r->next)
		r->next->previous = r->previous;
	handle_drop(&s->handle);
	task_end(rt, &r->task, returned ? "done" : "error");
	free(r);
	if (returned && !rt->closing)
		queue_drain(rt);
}

static void on_written(uv_write_t *uv, int status)
{
	struct stream_request *r = uv->data;
	if (uv_stream_get_write_queue_size(uv->handle) == 0)
		report(r->stream, "drain", 0);
	stream_request_end(r, status);
}

/* Queues the bytes, with the callback at that index. */
static int write_later(js_State *J, struct stream *s, const unsigned char *bytes, size_t length, int callback)
{
	struct stream_request *r = stream_request_new(J, s, callback, length, "WRITEWRAP");
	memcpy(r->bytes, bytes, length);
	uv_buf_t buf = uv_buf_init(r->bytes, (unsigned)length);
	r->uv.write.data = r;
	int code = uv_write(&r->uv.write, stream_uv(s), &buf, 1, on_written);
	if (code != 0) {
		free(r);
		return code;
	}
	report(s, "push", length);
	stream_request_begin(r);
	return (int)(length < INT_MAX ? length : INT_MAX);
}

/* region native_write */
/* write(bytes, callback): how many bytes wait, of which callback(code) will be told; 0: none, it is not called; below
 * 0: a libuv code */
static void native_write(js_State *J)
{
	struct stream *s = stream_this(J);
	size_t length;
	const unsigned char *bytes = typedarray_bytes(J, 1, &length);
	if (!bytes)
		js_typeerror(J, "not an array of bytes");
	uv_buf_t buf = uv_buf_init((char *)(uintptr_t)bytes, (unsigned)length);
	int written = length > 0 ? uv_try_write(stream_uv(s), &buf, 1) : 0;
	if (written < 0 && written != UV_EAGAIN && written != UV_ENOSYS) {
		js_pushnumber(J, written);
		return;
	}
	if (written < 0)
		written = 0;
	s->bytes_written += length;
	if ((size_t)written == length)
		js_pushnumber(J, 0);
	else
		js_pushnumber(J, write_later(J, s, bytes + written, length - (size_t)written, 2));
}
/* endregion */

static void on_shutdown(uv_shutdown_t *uv, int status)
{
	stream_request_end(uv->data, status);
}

/* shutdown(callback): no more will be written; callback(code) when all is. 0 or a libuv code */
static void native_shutdown(js_State *J)
{
	struct stream *s = stream_this(J);
	struct stream_request *r = stream_request_new(J, s, 1, 0, "SHUTDOWNWRAP");
	r->uv.shutdown.data = r;
	int code = uv_shutdown(&r->uv.shutdown, stream_uv(s), on_shutdown);
	if (code == 0)
		stream_request_begin(r);
	else
		free(r);
	js_pushnumber(J, code);
}

static void native_writeQueueSize(js_State *J)
{
	js_pushnumber(J, (double)uv_stream_get_write_queue_size(stream_uv(stream_this(J))));
}

/* counts(): [bytes read, bytes written] */
static void native_counts(js_State *J)
{
	struct stream *s = stream_this(J);
	js_newarray(J);
	js_pushnumber(J, (double)s->bytes_read);
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)s->bytes_written);
	js_setindex(J, -2, 1);
}

static void native_setBlocking(js_State *J)
{
	js_pushnumber(J, uv_stream_set_blocking(stream_uv(stream_this(J)), js_toboolean(J, 1)));
}

/* fd(): the descriptor, or -1 */
static void native_fd(js_State *J)
{
	uv_os_fd_t fd = -1;
	uv_fileno(&stream_this(J)->handle.uv.handle, &fd);
	js_pushnumber(J, fd);
}

void stream_methods(js_State *J)
{
	native_method(J, "readStart", native_readStart, 0);
	native_method(J, "readStop", native_readStop, 0);
	native_method(J, "write", native_write, 2);
	native_method(J, "shutdown", native_shutdown, 1);
	native_method(J, "writeQueueSize", native_writeQueueSize, 0);
	native_method(J, "counts", native_counts, 0);
	native_method(J, "setBlocking", native_setBlocking, 1);
	native_method(J, "fd", native_fd, 0);
}

void stream_mark(js_State *J, const struct handle *h)
{
	for (const struct stream_request *r = ((const struct stream *)h)->requests; r; r = r->next)
		task_mark(J, &r->task);
}
