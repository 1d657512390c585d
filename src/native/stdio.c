/* stdio.c -- standard input, output and error: descriptors 0, 1 and 2, as the process found them.
 *
 * HOW   process.stdin, stdout and stderr are streams that are made when a program first asks for them (getters, which call
 *       modules/internal/process/stdio.js). Whatever is written goes through write_bytes() at once: where there is no room
 *       it waits, so nothing is lost when the process ends. So does console.log, which needs no stream for that.
 * WHY   most programs write a few lines and never touch a stream: they shall not pay for one.
 * NODE  documents the same for files, pipes and terminals; in fact it queues what a full pipe does not take.
 * READ  after process.c. Follows Node's process.html#process-io.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define STANDARD 3 /* descriptors: 0, 1 and 2 */

/* ---- the descriptors, from the first moment to the last ---- */

static int flags_before[STANDARD];

/* What was made non-blocking for this process's loop is shared with the shell and other programs. */
static void restore_flags(void)
{
	for (int fd = 0; fd < STANDARD; ++fd)
		if (flags_before[fd] >= 0 && fcntl(fd, F_GETFL) != flags_before[fd])
			fcntl(fd, F_SETFL, flags_before[fd]);
}

void stdio_init(void)
{
	struct stat info;
	for (int fd = 0; fd < STANDARD; ++fd) {
		if (fstat(fd, &info) != 0 && errno == EBADF)
			CHECK(open("/dev/null", O_RDWR) == fd); /* the lowest that is free */
		flags_before[fd] = fcntl(fd, F_GETFL);
	}
	atexit(restore_flags);
}

/* ---- writing ---- */

/* Writes all of it, waiting where it must. Returns 0 or a libuv code. */
static int write_all(int fd, const unsigned char *bytes, size_t n)
{
	limits_count_output(fd, n);
	while (n > 0) {
		ssize_t written = write(fd, bytes, n);
		if (written < 0 && errno == EAGAIN)
			poll(&(struct pollfd){ .fd = fd, .events = POLLOUT }, 1, -1);
		else if (written < 0 && errno != EINTR)
			return uv_translate_sys_error(errno);
		if (written > 0) {
			bytes += written;
			n -= (size_t)written;
		}
	}
	return 0;
}

static int write_bytes(struct runtime *rt, int fd, const unsigned char *bytes, size_t length)
{
	if (rt->prompt)
		prompt_hide(rt);
	int code = write_all(fd, bytes, length);
	if (rt->prompt)
		prompt_wrote(rt, bytes, length);
	if (code == 0 && trace_on(rt) && length > 0)
		trace_emit(rt, &(struct event){ .kind = "out", .number = fd, .text = (const char *)bytes,
			.text_length = length });
	return code;
}

/* The engine's UTF-8 is real UTF-8 unless there is a zero character or half a surrogate pair in it. */
static bool is_plain_utf8(const char *s)
{
	return !strchr(s, '\xC0') && !strchr(s, '\xED');
}

/* write(fd, bytes or text): 0 or a libuv code */
static void native_write(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	int fd = js_toint32(J, 1);
	size_t length;
	unsigned char *bytes = typedarray_bytes(J, 2, &length);
	const char *text = bytes ? NULL : js_tostring(J, 2);
	if (bytes) {
		js_pushnumber(J, write_bytes(rt, fd, bytes, length));
	} else if (is_plain_utf8(text)) {
		js_pushnumber(J, write_bytes(rt, fd, (const unsigned char *)text, strlen(text)));
	} else {
		bytes = buffer_from_utf8(text, &length);
		int code = write_bytes(rt, fd, bytes, length);
		free(bytes);
		js_pushnumber(J, code);
	}
}

/* shutdown(fd): whoever reads a socket at the other end sees the end; of a pipe he does not. 0 or a libuv code */
static void native_shutdown(js_State *J)
{
	int code = shutdown(js_toint32(J, 1), SHUT_WR) == 0 || errno == ENOTSOCK || errno == ENOTCONN ? 0 : errno;
	js_pushnumber(J, code ? uv_translate_sys_error(code) : 0);
}

/* isatty(fd) */
static void native_isatty(js_State *J)
{
	js_pushboolean(J, uv_guess_handle(js_toint32(J, 1)) == UV_TTY);
}

/* ---- the streams ---- */

static const struct standard {
	const char *name, *getter;
} standards[STANDARD] = { { "stdin", "getStdin" }, { "stdout", "getStdout" }, { "stderr", "getStderr" } };

static void native_get_stream(js_State *J)
{
	const struct standard *standard = js_currentfunctiondata(J);
	int fd = (int)(standard - standards);
	runtime_of(J)->stdio_made |= 1u << fd;
	core_require(J, "internal/process/stdio");
	js_getproperty(J, -1, "get");
	js_rot2(J);
	js_pushnumber(J, fd);
	js_call(J, 1);
}

void stdio_define(js_State *J)
{
	for (int fd = 0; fd < STANDARD; ++fd) {
		js_newcfunctionx(J, native_get_stream, standards[fd].getter, 0, (void *)(uintptr_t)&standards[fd], NULL);
		js_pushundefined(J);
		js_defaccessor(J, -3, standards[fd].name, 0);
	}
}

/* isMade(fd): has the program got the stream, or put something else in its place? */
static void native_isMade(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	int fd = js_toint32(J, 1);
	bool made = true;
	if (fd >= 0 && fd < STANDARD && !(rt->stdio_made & 1u << fd)) {
		engine_push(J, &rt->process);
		made = engine_getter(J, -1, standards[fd].name) != native_get_stream;
		js_pop(J, 1);
	}
	js_pushboolean(J, made);
}

void native_stdio_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "write", native_write, 2);
	native_method(J, "shutdown", native_shutdown, 1);
	native_method(J, "isatty", native_isatty, 1);
	native_method(J, "isMade", native_isMade, 1);
}
