/* streams.h -- what the kinds of streams share: pipes and terminals (native/pipes.c), children's ends (native/spawn.c),
 * connections and servers (native/net.c).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_STREAMS_H
#define ORRERY_STREAMS_H

#include "runtime.h"

struct stream;

/* A write, a shutdown, a connect, or a datagram (native/udp.c) under way; freed by stream_request_end(). */
struct stream_request {
	struct task task;
	struct stream *stream;
	union {
		uv_write_t write;
		uv_shutdown_t shutdown;
		uv_connect_t connect;
		uv_udp_send_t send;
	} uv;
	struct stream_request *next, *previous; /* of the same stream */
	char bytes[];
};

struct stream {
	struct handle handle; /* first: the handle is known by it */
	struct stream_request *requests; /* under way */
	uint64_t bytes_read, bytes_written;
};

extern const struct handle_kind pipe_kind, tty_kind;

/* The methods and the mark of a kind of streams, see struct handle_kind. What has this mark is a stream. */
void stream_methods(js_State *J);
void stream_mark(js_State *J, const struct handle *h);
/* The open stream that is `this` of a native function. Throws if it is none. */
struct stream *stream_this(js_State *J);
/* Pushes a new pipe, open for libuv, connected to nothing; ipc: messages of children travel on it. */
struct stream *stream_push_pipe(js_State *J, bool ipc, enum task_type type, const char *name);

/* A request of the stream, with the callback at that index and room for that many bytes; provider: what async_hooks call
 * it. Give it to libuv; then
 * stream_request_begin() if libuv has taken it, free() if it has not. */
struct stream_request *stream_request_new(js_State *J, struct stream *s, int callback, size_t room,
	const char *provider);
void stream_request_begin(struct stream_request *r);
/* libuv has answered: calls the callback with the status, drains, and frees the request. */
void stream_request_end(struct stream_request *r, int status);

static inline uv_stream_t *stream_uv(struct stream *s)
{
	return &s->handle.uv.stream;
}

#endif
