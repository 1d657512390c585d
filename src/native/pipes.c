/* pipes.c -- pipes and terminals: how they are opened, and what a terminal has beyond bytes.
 *
 * HOW   pipe(fd, name), tty(fd, name) make handles with the methods of ../streams.c. A terminal's mode belongs to the
 *       terminal, not to the process: it is set back when the process ends.
 * READ  after ../streams.c. Follows Node's tty.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../streams.h"

#include <stdlib.h>
#include <sys/ioctl.h>

static void native_setRawMode(js_State *J);

static void tty_methods(js_State *J)
{
	stream_methods(J);
	native_method(J, "setRawMode", native_setRawMode, 1);
}

const struct handle_kind pipe_kind = { .type = "pipe", .resource = "PipeWrap", .provider = "PIPEWRAP",
	.methods = stream_methods, .mark = stream_mark };
const struct handle_kind tty_kind = { .type = "tty", .resource = "TTYWrap", .provider = "TTYWRAP",
	.methods = tty_methods, .mark = stream_mark };

/* ---- terminals ---- */

static void reset_terminal(void)
{
	uv_tty_reset_mode();
}

/* setRawMode(on): 0 or a libuv code */
static void native_setRawMode(js_State *J)
{
	static bool resets; /* the process has one exit, however many runtimes */
	struct handle *h = handle_this(J, &tty_kind);
	bool raw = js_toboolean(J, 1);
	if (raw && !resets)
		resets = atexit(reset_terminal) == 0;
	js_pushnumber(J, uv_tty_set_mode(&h->uv.tty, raw ? UV_TTY_MODE_RAW : UV_TTY_MODE_NORMAL));
}

/* windowSize(fd): [columns, rows], or undefined */
static void native_windowSize(js_State *J)
{
	struct winsize size;
	if (ioctl(js_toint32(J, 1), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_pushnumber(J, size.ws_col);
	js_setindex(J, -2, 0);
	js_pushnumber(J, size.ws_row);
	js_setindex(J, -2, 1);
}

/* ---- opening ---- */

static enum task_type type_of(int fd)
{
	return fd == 0 ? TASK_STDIN : TASK_NET;
}

struct stream *stream_push_pipe(js_State *J, bool ipc, enum task_type type, const char *name)
{
	struct stream *s = (struct stream *)handle_new(J, &pipe_kind, sizeof *s);
	CHECK(uv_pipe_init(&s->handle.rt->loop.uv, &s->handle.uv.pipe, ipc) == 0);
	handle_open(&s->handle, type, name);
	return s;
}

/* A handle that could not be opened gives its code instead. */
static void push_code(js_State *J, struct handle *h, int code)
{
	if (code == 0)
		return;
	handle_close(h);
	js_pushnumber(J, code);
}

/* pipe(fd, name, ipc): a handle, or a libuv code */
static void native_pipe(js_State *J)
{
	int fd = js_toint32(J, 1);
	const char *name = js_tostring(J, 2);
	bool ipc = js_toboolean(J, 3);
	struct stream *s = stream_push_pipe(J, ipc, ipc ? TASK_PROCESS : type_of(fd), name);
	s->handle.lasting = fd <= 2 || ipc;
	push_code(J, &s->handle, uv_pipe_open(&s->handle.uv.pipe, fd));
}

/* tty(fd, name): a handle, or a libuv code */
static void native_tty(js_State *J)
{
	int fd = js_toint32(J, 1);
	const char *name = js_tostring(J, 2);
	struct stream *s = (struct stream *)handle_new(J, &tty_kind, sizeof *s);
	int code = uv_tty_init(&s->handle.rt->loop.uv, &s->handle.uv.tty, fd, 0);
	if (code != 0) {
		js_pushnumber(J, code);
		return;
	}
	handle_open(&s->handle, type_of(fd), name);
	s->handle.lasting = fd <= 2;
}

/* guess(fd): "tty", "pipe", "file", "tcp", "udp" or "unknown" */
static void native_guess(js_State *J)
{
	int fd = js_toint32(J, 1);
	switch (fd >= 0 ? uv_guess_handle(fd) : UV_UNKNOWN_HANDLE) {
	case UV_TTY: js_pushliteral(J, "tty"); break;
	case UV_NAMED_PIPE: js_pushliteral(J, "pipe"); break;
	case UV_FILE: js_pushliteral(J, "file"); break;
	case UV_TCP: js_pushliteral(J, "tcp"); break;
	case UV_UDP: js_pushliteral(J, "udp"); break;
	default: js_pushliteral(J, "unknown"); break;
	}
}

void native_pipes_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "pipe", native_pipe, 3);
	native_method(J, "tty", native_tty, 2);
	native_method(J, "guess", native_guess, 1);
	native_method(J, "windowSize", native_windowSize, 1);
}
