/* spawn.c -- child processes: starting one, its end, what goes in and out.
 *
 * HOW   spawn(options) makes the handle of a process, whose event is onexit(code, signal). For each standard stream the
 *       options say what the child finds there: nothing, a descriptor of ours, or one end of a new pipe, whose other end
 *       is in the result. SIGCHLD tells libuv of the child's end.
 * WHY   the child's end and the end of its output are two events: what it wrote may be read later, or be held open by a
 *       grandchild. So 'exit' and 'close' are two as well.
 * READ  after pipes.c, beside modules/child_process.js. Follows Node's child_process.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "spawn.h"
#include "../streams.h"

#include <stdlib.h>
#include <string.h>

static const struct handle_kind process_kind;

/* ---- options ---- */

/* How many strings the array at options[name] has, each made sure to be one; -1: there is no array. */
static int check_strings(js_State *J, int options, const char *name)
{
	js_getproperty(J, options, name);
	int n = js_isarray(J, -1) ? js_getlength(J, -1) : -1;
	for (int i = 0; i < n; ++i) {
		js_getindex(J, -1, i);
		js_tostring(J, -1);
		js_pop(J, 1);
	}
	js_pop(J, 1);
	return n;
}

/* The bytes of the string at idx, with a zero at the end. */
static char *copy_string(js_State *J, int idx)
{
	size_t length;
	char *text = (char *)buffer_from_utf8(js_tostring(J, idx), &length);
	text = realloc(text, length + 1);
	CHECK(text != NULL);
	text[length] = '\0';
	return text;
}

static char **copy_strings(js_State *J, int options, const char *name, int n)
{
	if (n < 0)
		return NULL;
	char **list = calloc((size_t)n + 1, sizeof *list);
	CHECK(list != NULL);
	js_getproperty(J, options, name);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, -1, i);
		list[i] = copy_string(J, -1);
		js_pop(J, 1);
	}
	js_pop(J, 1);
	return list;
}

static char *copy_text(js_State *J, int options, const char *name)
{
	js_getproperty(J, options, name);
	char *text = js_isstring(J, -1) ? copy_string(J, -1) : NULL;
	js_pop(J, 1);
	return text;
}

/* Sets the flag if options[name] is a number, and gives it. */
static unsigned take_id(js_State *J, int options, const char *name, unsigned flag, unsigned *flags)
{
	unsigned id = 0;
	js_getproperty(J, options, name);
	if (js_isnumber(J, -1)) {
		id = (unsigned)js_toint32(J, -1);
		*flags |= flag;
	}
	js_pop(J, 1);
	return id;
}

void spawn_take_options(js_State *J, int idx, struct spawn *spawn, int count)
{
	int args = check_strings(J, idx, "args"), env = check_strings(J, idx, "envPairs");
	js_getproperty(J, idx, "file");
	access_check_run(J, js_tostring(J, -1));
	js_pop(J, 1);
	unsigned flags = 0;
	spawn->uv.uid = take_id(J, idx, "uid", UV_PROCESS_SETUID, &flags);
	spawn->uv.gid = take_id(J, idx, "gid", UV_PROCESS_SETGID, &flags);
	js_getproperty(J, idx, "detached");
	if (js_toboolean(J, -1))
		flags |= UV_PROCESS_DETACHED;
	js_pop(J, 1);
	spawn->uv.flags = flags;
	spawn->uv.file = copy_text(J, idx, "file");
	spawn->uv.cwd = copy_text(J, idx, "cwd");
	spawn->uv.args = copy_strings(J, idx, "args", args);
	spawn->uv.env = copy_strings(J, idx, "envPairs", env);
	spawn->stdio = calloc((size_t)count + 1, sizeof *spawn->stdio);
	CHECK(spawn->stdio != NULL);
	spawn->uv.stdio = spawn->stdio;
	spawn->uv.stdio_count = count;
}

static void free_strings(char **list)
{
	for (char **s = list; s && *s; ++s)
		free(*s);
	free(list);
}

void spawn_free(struct spawn *spawn)
{
	free((char *)(uintptr_t)spawn->uv.file);
	free((char *)(uintptr_t)spawn->uv.cwd);
	free_strings(spawn->uv.args);
	free_strings(spawn->uv.env);
	free(spawn->stdio);
}

/* ---- standard streams ---- */

/* Makes the pipes of {stdio: [{type, fd, handle}, ...]} as an array on top of the stack: a handle, or undefined. Every
 * entry is looked at here, since that may throw. */
static void push_pipes(js_State *J, int options, int count)
{
	js_newarray(J);
	js_getproperty(J, options, "stdio");
	for (int i = 0; i < count; ++i) {
		js_getindex(J, -1, i);
		js_getproperty(J, -1, "type");
		const char *type = js_tostring(J, -1);
		if (!strcmp(type, "pipe") || !strcmp(type, "overlapped") || !strcmp(type, "ipc")) {
			static const char *const names[] = { "child's stdin", "child's stdout", "child's stderr" };
			const char *name = !strcmp(type, "ipc") ? "child's ipc" : i < 3 ? names[i] : "child's pipe";
			stream_push_pipe(J, !strcmp(type, "ipc"), TASK_PROCESS, name);
		} else {
			js_pushundefined(J);
		}
		js_setindex(J, -5, i);
		js_pop(J, 2);
	}
	js_pop(J, 1);
}

/* Says to libuv what the child finds at descriptor i; options and pipes are indexes. */
static void take_stdio(js_State *J, int options, int pipes, struct spawn *spawn, int i)
{
	uv_stdio_container_t *container = &spawn->stdio[i];
	js_getproperty(J, options, "stdio");
	js_getindex(J, -1, i);
	js_getproperty(J, -1, "handle");
	js_getproperty(J, -2, "fd");
	js_getindex(J, pipes, i);
	struct handle *own = handle_argument(J, -1, &pipe_kind), *given = handle_argument(J, -3, NULL);
	if (own) {
		container->flags = UV_CREATE_PIPE | UV_READABLE_PIPE | UV_WRITABLE_PIPE;
		container->data.stream = &own->uv.stream;
	} else if (given) {
		container->flags = UV_INHERIT_STREAM;
		container->data.stream = &given->uv.stream;
	} else if (js_isnumber(J, -2)) {
		container->flags = UV_INHERIT_FD;
		container->data.fd = js_toint32(J, -2);
	} else {
		container->flags = UV_IGNORE;
	}
	js_pop(J, 5);
}

/* ---- the process ---- */

static void on_exited(uv_process_t *uv, int64_t status, int signal)
{
	struct handle *h = uv->data;
	js_State *J = h->rt->J;
	const char *name = signal ? signal_name(signal) : NULL;
	js_pushnumber(J, (double)status);
	if (name)
		js_pushstring(J, name);
	else
		js_pushnull(J);
	handle_call(h, "onexit", 2);
}

/* spawn(options): {handle, pipes, pid}, or a libuv code. options: {file, args, envPairs, cwd, uid, gid, detached, stdio:
 * [{type: 'pipe'|'ipc'|'ignore'|'fd', fd, handle}]} */
static void native_spawn(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	js_getproperty(J, 1, "stdio");
	int count = js_getlength(J, -1);
	js_newobject(J);
	int result = js_gettop(J) - 1;
	push_pipes(J, 1, count);
	int pipes = js_gettop(J) - 1;
	struct handle *h = handle_new(J, &process_kind, sizeof *h);
	int object = js_gettop(J) - 1;

	struct spawn spawn = { .uv.exit_cb = on_exited };
	spawn_take_options(J, 1, &spawn, count);
	for (int i = 0; i < count; ++i)
		take_stdio(J, 1, pipes, &spawn, i);
	int code = uv_spawn(&rt->loop.uv, &h->uv.process, &spawn.uv);
	js_copy(J, object);
	handle_open(h, TASK_PROCESS, spawn.uv.file ? spawn.uv.file : ""); /* libuv wants it closed in either case */
	spawn_free(&spawn);
	if (code != 0)
		handle_close(h);
	js_copy(J, pipes);
	js_setproperty(J, result, "pipes");
	js_copy(J, object);
	js_setproperty(J, result, "handle");
	js_pushnumber(J, code);
	js_setproperty(J, result, "code");
	js_pushnumber(J, uv_process_get_pid(&h->uv.process));
	js_setproperty(J, result, "pid");
	js_copy(J, result);
}

/* process.kill(number): 0 or a libuv code */
static void native_kill(js_State *J)
{
	js_pushnumber(J, uv_process_kill(&handle_this(J, &process_kind)->uv.process, js_toint32(J, 1)));
}

static void process_methods(js_State *J)
{
	native_method(J, "kill", native_kill, 1);
}

static const struct handle_kind process_kind = { .type = "process", .resource = "ProcessWrap", .provider = "PROCESSWRAP",
	.methods = process_methods };

void native_spawn_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "spawn", native_spawn, 1);
	native_method(J, "spawnSync", native_spawnSync, 1);
}
