/* fs_watch.c -- the handle behind fs.watch: libuv's uv_fs_event_t.
 *
 * HOW   watch(path, raw) gives an open handle (src/handle.c). Each event of the system calls its method
 *           onchange(error or null, 'rename' or 'change', name in the folder or null)
 * READ  after handle.c, with modules/internal/fs/watch.js.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

struct watch {
	struct handle handle;
	bool raw; /* names are Buffers */
	char *path;
};

static void free_watch(struct handle *handle)
{
	free(((struct watch *)handle)->path);
}

static const struct handle_kind watch_kind = {
	.type = "watch", .resource = "FSEventWrap", .provider = "FSEVENTWRAP", .release = free_watch,
};

static void push_name(js_State *J, const struct watch *watch, const char *name)
{
	if (!name)
		js_pushnull(J);
	else if (watch->raw)
		buffer_push(J, name, strlen(name));
	else
		buffer_push_utf8(J, name, strlen(name));
}

/* A system may report both at once: something new under a name is the greater news. */
static void on_change(uv_fs_event_t *event, const char *name, int events, int status)
{
	struct watch *watch = event->data;
	js_State *J = watch->handle.rt->J;
	if (status < 0)
		native_push_uv_error(J, status, "watch", watch->path, NULL);
	else
		js_pushnull(J);
	js_pushstring(J, events & UV_RENAME ? "rename" : "change");
	push_name(J, watch, name);
	handle_call(&watch->handle, "onchange", 3);
}

/* Throws an Error as Node's: it has the path as `filename`, too. */
static _Noreturn void throw_refusal(js_State *J, int error, const char *path)
{
	native_push_uv_error(J, error, "watch", path, NULL);
	js_pushstring(J, path);
	js_setproperty(J, -2, "filename");
	js_throw(J);
}

/* watch(path, raw) */
void fs_native_watch(js_State *J)
{
	bool raw = js_toboolean(J, 2);
	fs_check_access(J, "p");
	struct watch *watch = (struct watch *)handle_new(J, &watch_kind, sizeof *watch);
	struct handle *h = &watch->handle;
	watch->raw = raw;
	watch->path = fs_take_path(J, 1);
	CHECK(uv_fs_event_init(&h->rt->loop.uv, &h->uv.fs_event) == 0);
	handle_open(h, TASK_FS, watch->path);
	int error = uv_fs_event_start(&h->uv.fs_event, on_change, watch->path, 0);
	if (error == 0)
		return;
	handle_close(h);
	throw_refusal(J, error, watch->path);
}
