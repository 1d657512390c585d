/* spawn_sync.c -- spawnSync: a child process that is waited for.
 *
 * HOW   the child and its pipes live in a loop of their own, which runs until the child has ended and its output has come
 *       to its end; the program's loop stands still meanwhile. A timer of that loop ends a child that takes too long, a
 *       count one that writes too much.
 * WHY   no JavaScript may run in between: so nothing of this goes through handles and tasks. The trace shows a pause.
 * OWNS  struct sync, on the C stack; what it holds is freed before anything is pushed that could throw.
 * READ  after spawn.c. Follows Node's child_process.html#synchronous-process-creation.
 *
 * SPDX-License-Identifier: ISC
 */
#include "spawn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One of the child's descriptors that is a pipe. */
struct sync_pipe {
	uv_pipe_t uv;
	struct sync *sync;
	bool used, closed;
	uv_write_t write;
	uv_shutdown_t shutdown;
	uv_buf_t input;      /* what the child reads; base is malloc'ed */
	char *bytes;         /* what it wrote */
	size_t length, capacity;
};

struct sync {
	uv_loop_t loop;
	uv_process_t process;
	uv_timer_t timer;
	struct sync_pipe *pipes;
	int count, signal_to_send;
	double max_buffer;   /* bytes of each pipe */
	bool exited;
	int64_t status;
	int signal;
	int error;           /* a libuv code: UV_ETIMEDOUT, UV_ENOBUFS, or why it was not started */
};

/* ---- while it runs ---- */

static void close_pipe(struct sync_pipe *pipe)
{
	if (pipe->used && !pipe->closed) {
		pipe->closed = true;
		uv_close((uv_handle_t *)&pipe->uv, NULL);
	}
}

static void close_pipes(struct sync *sync)
{
	for (int i = 0; i < sync->count; ++i)
		close_pipe(&sync->pipes[i]);
}

/* Ends the child before its time; why: a libuv code. */
static void give_up(struct sync *sync, int why)
{
	if (sync->error == 0)
		sync->error = why;
	if (!sync->exited && uv_process_kill(&sync->process, sync->signal_to_send) < 0)
		uv_process_kill(&sync->process, 9);
	close_pipes(sync); /* a grandchild may hold them open */
}

static void on_exited(uv_process_t *process, int64_t status, int signal)
{
	struct sync *sync = process->data;
	sync->exited = true;
	sync->status = status;
	sync->signal = signal;
	uv_close((uv_handle_t *)process, NULL);
	if (!uv_is_closing((uv_handle_t *)&sync->timer))
		uv_close((uv_handle_t *)&sync->timer, NULL);
}

static void on_timeout(uv_timer_t *timer)
{
	give_up(timer->data, UV_ETIMEDOUT);
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
	struct sync_pipe *pipe = handle->data;
	if (pipe->capacity - pipe->length < suggested) {
		pipe->capacity = 2 * pipe->capacity + suggested;
		pipe->bytes = realloc(pipe->bytes, pipe->capacity);
		CHECK(pipe->bytes != NULL);
	}
	*buf = uv_buf_init(pipe->bytes + pipe->length, (unsigned)suggested);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
	struct sync_pipe *pipe = stream->data;
	(void)buf;
	if (n < 0) {
		if (n != UV_EOF && pipe->sync->error == 0)
			pipe->sync->error = (int)n;
		close_pipe(pipe);
		return;
	}
	pipe->length += (size_t)n;
	if ((double)pipe->length > pipe->sync->max_buffer) {
		pipe->length = (size_t)pipe->sync->max_buffer;
		give_up(pipe->sync, UV_ENOBUFS);
	}
}

/* ---- beginning ---- */

/* What the options say of one descriptor; JavaScript has made sure of the types: {type, fd, input}. */
static void take_stdio(js_State *J, int options, struct sync *sync, struct spawn *spawn, int i)
{
	struct sync_pipe *pipe = &sync->pipes[i];
	js_getproperty(J, options, "stdio");
	js_getindex(J, -1, i);
	js_getproperty(J, -1, "type");
	pipe->used = !strcmp(js_tostring(J, -1), "pipe");
	js_getproperty(J, -2, "fd");
	js_getproperty(J, -3, "input");
	size_t length;
	const unsigned char *bytes = typedarray_bytes(J, -1, &length);
	if (pipe->used) {
		spawn->stdio[i].flags = UV_CREATE_PIPE | UV_READABLE_PIPE | UV_WRITABLE_PIPE;
		spawn->stdio[i].data.stream = (uv_stream_t *)&pipe->uv;
	} else if (js_isnumber(J, -2)) {
		spawn->stdio[i].flags = UV_INHERIT_FD;
		spawn->stdio[i].data.fd = js_toint32(J, -2);
	}
	if (pipe->used && bytes) {
		pipe->input = uv_buf_init(malloc(length + 1), (unsigned)length);
		CHECK(pipe->input.base != NULL);
		memcpy(pipe->input.base, bytes, length);
	}
	js_pop(J, 5);
}

static void start_pipe(struct sync_pipe *pipe)
{
	uv_stream_t *stream = (uv_stream_t *)&pipe->uv;
	if (pipe->input.len > 0) /* the child may end without reading all of it: that is no error */
		uv_write(&pipe->write, stream, &pipe->input, 1, NULL);
	if (pipe == &pipe->sync->pipes[0]) /* what the child reads has an end */
		uv_shutdown(&pipe->shutdown, stream, NULL);
	uv_read_start(stream, on_alloc, on_read);
}

/* Starts the child and all that goes with it, on a loop that is there; what failed is in sync->error. */
static void start(struct sync *sync, const struct spawn *spawn, double timeout)
{
	uv_timer_init(&sync->loop, &sync->timer);
	sync->timer.data = sync->process.data = sync;
	for (int i = 0; i < sync->count; ++i) {
		struct sync_pipe *pipe = &sync->pipes[i];
		pipe->sync = sync;
		pipe->uv.data = pipe;
		if (pipe->used)
			uv_pipe_init(&sync->loop, &pipe->uv, 0);
	}
	sync->error = uv_spawn(&sync->loop, &sync->process, &spawn->uv);
	if (sync->error != 0) {
		uv_close((uv_handle_t *)&sync->process, NULL);
		uv_close((uv_handle_t *)&sync->timer, NULL);
		close_pipes(sync);
		return;
	}
	if (timeout > 0)
		uv_timer_start(&sync->timer, on_timeout, (uint64_t)timeout, 0);
	for (int i = 0; i < sync->count; ++i)
		if (sync->pipes[i].used)
			start_pipe(&sync->pipes[i]);
}

/* ---- the result ---- */

static void set_number(js_State *J, const char *name, double value)
{
	js_pushnumber(J, value);
	js_setproperty(J, -2, name);
}

/* Pushes {pid, status, signal, output: [null or Buffer, ...], error}. */
static void push_result(js_State *J, struct sync *sync, int pid)
{
	const char *name = sync->signal ? signal_name(sync->signal) : NULL;
	js_newobject(J);
	set_number(J, "pid", pid);
	set_number(J, "error", sync->error);
	if (sync->exited && !sync->signal)
		js_pushnumber(J, (double)sync->status);
	else
		js_pushnull(J);
	js_setproperty(J, -2, "status");
	if (name)
		js_pushstring(J, name);
	else
		js_pushnull(J);
	js_setproperty(J, -2, "signal");
	if (pid == 0)
		js_pushnull(J);
	else
		js_newarray(J);
	for (int i = 0; pid != 0 && i < sync->count; ++i) {
		struct sync_pipe *pipe = &sync->pipes[i];
		if (pipe->used && i > 0)
			buffer_push(J, pipe->bytes, pipe->length);
		else
			js_pushnull(J);
		js_setindex(J, -2, i);
	}
	js_setproperty(J, -2, "output");
}

static void free_pipes(struct sync *sync)
{
	for (int i = 0; i < sync->count; ++i) {
		free(sync->pipes[i].bytes);
		free(sync->pipes[i].input.base);
	}
	free(sync->pipes);
}

static double number_at(js_State *J, int options, const char *name, double otherwise)
{
	js_getproperty(J, options, name);
	double n = js_isnumber(J, -1) ? js_tonumber(J, -1) : otherwise;
	js_pop(J, 1);
	return n;
}

/* spawnSync(options): those of spawn, stdio: [{type: 'pipe'|'ignore'|'fd', fd, input}], timeout, maxBuffer, killSignal */
void native_spawnSync(js_State *J)
{
	js_getproperty(J, 1, "stdio");
	struct sync sync = { .count = js_getlength(J, -1) };
	double timeout = number_at(J, 1, "timeout", 0);
	sync.max_buffer = number_at(J, 1, "maxBuffer", INFINITY);
	sync.signal_to_send = (int)number_at(J, 1, "killSignal", 15);
	struct spawn spawn = { .uv.exit_cb = on_exited };
	spawn_take_options(J, 1, &spawn, sync.count);
	sync.pipes = calloc((size_t)sync.count + 1, sizeof *sync.pipes);
	CHECK(sync.pipes != NULL);
	for (int i = 0; i < sync.count; ++i)
		take_stdio(J, 1, &sync, &spawn, i);

	int pid = 0;
	sync.error = uv_loop_init(&sync.loop); /* wants descriptors */
	if (sync.error == 0) {
		start(&sync, &spawn, timeout);
		pid = sync.error ? 0 : uv_process_get_pid(&sync.process);
		uv_run(&sync.loop, UV_RUN_DEFAULT);
		CHECK(uv_loop_close(&sync.loop) == 0);
	}
	spawn_free(&spawn);
	if (js_try(J)) {
		free_pipes(&sync);
		js_throw(J);
	}
	push_result(J, &sync, pid);
	js_endtry(J);
	free_pipes(&sync);
}
