/* streams.h -- what the kinds of streams share: pipes and terminals (native/pipes.c), children's ends (native/spawn.c).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_STREAMS_H
#define ORRERY_STREAMS_H

#include "runtime.h"

struct stream_request;

struct stream {
	struct handle handle; /* first: the handle is known by it */
	struct stream_request *requests; /* under way */
	uint64_t bytes_read, bytes_written;
};

extern const struct handle_kind pipe_kind, tty_kind;

/* The methods and the mark of a kind of streams, see struct handle_kind. */
void stream_methods(js_State *J);
void stream_mark(js_State *J, const struct handle *h);
/* Pushes a new pipe, open for libuv, connected to nothing; ipc: messages of children travel on it. */
struct stream *stream_push_pipe(js_State *J, bool ipc, enum task_type type, const char *name);

static inline uv_stream_t *stream_uv(struct stream *s)
{
	return &s->handle.uv.stream;
}

#endif
