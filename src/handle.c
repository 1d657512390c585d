/* handle.c -- a libuv handle as JavaScript sees it: a pipe, a terminal, a socket, a process, a signal, a watched file.
 *
 * HOW   a handle is a C struct with two owners: a JavaScript object, and libuv while it is open. It is a task as well, and
 *       has a task's id: each event of the handle makes it ready and runs it again, as an interval does; so what its
 *       callbacks see of AsyncLocalStorage is what the code saw that opened it. An event calls a method of the object
 *       (onread, onexit, ...), which is the JavaScript half's.
 *
 *            handle_new -> uv_x_init -> handle_open -> events: handle_call -> handle_close -> on_closed -> (freed)
 *              object                    id, trace                              closing phase: the callback, a task
 *
 * WHY   one way for all kinds: whoever keeps the process alive is in the list of handles, the trace and the collector
 *       learn of each in the same place, and nothing is closed twice or never.
 * LIFE  the object stays alive while the handle is active (it listens, reads, waits for a child) or has requests under
 *       way. Otherwise it may be collected, which closes the handle. The struct is freed when both owners have gone.
 * NODE  keeps the object alive until close() is called, also of a handle that does nothing.
 * READ  after loop.c and call.c, before streams.c. Book: chapter 13.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>
#include <string.h>

/* A close() with a callback; it is freed when the callback has run. */
struct closing {
	struct task task;
};

/* ---- the list of open ones ---- */

static void link_handle(struct handle *h)
{
	h->previous = h->rt->handles.last;
	if (h->previous)
		h->previous->next = h;
	else
		h->rt->handles.first = h;
	h->rt->handles.last = h;
}

static void unlink_handle(struct handle *h)
{
	struct handles *list = &h->rt->handles;
	*(h->previous ? &h->previous->next : &list->first) = h->next;
	*(h->next ? &h->next->previous : &list->last) = h->previous;
}

static void report(const struct handle *h, const char *what)
{
	if (trace_on(h->rt))
		trace_emit(h->rt, &(struct event){ .kind = "handle", .what = what, .id = h->task.id, .type = h->kind->type,
			.name = h->name });
}

/* Is something going on that may call JavaScript? */
static bool is_busy(const struct handle *h)
{
	return h->requests > 0 || h->closing || (h->state == HANDLE_OPEN && uv_is_active(&h->uv.handle));
}

/* ---- the two owners ---- */

static void free_handle(struct handle *h)
{
	if (h->kind->release)
		h->kind->release(h);
	free(h->name);
	free(h);
}

static void mark_handle(js_State *J, void *data)
{
	struct handle *h = data;
	task_mark(J, &h->task);
	if (h->closing)
		task_mark(J, &h->closing->task);
	if (h->kind->mark)
		h->kind->mark(J, h);
}

/* The object is gone. What is open is closed, and then freed by on_closed(). */
static void finalize_handle(js_State *J, void *data)
{
	struct handle *h = data;
	(void)J;
	h->orphan = true;
	engine_clear(&h->task.self);
	if (h->state == HANDLE_OPEN)
		handle_close(h);
	else if (h->state != HANDLE_CLOSING)
		free_handle(h);
}

static const struct host_class handle_class = { "Handle", mark_handle, finalize_handle };

/* Runs the callback of close(). False: nothing is to be drained. */
static bool run_closing(struct handle *h)
{
	struct runtime *rt = h->rt;
	struct closing *closing = h->closing;
	bool returned = true;
	if (!closing)
		return false;
	task_ready(rt, &closing->task, "closing", 0, "loop");
	if (!rt->closing)
		returned = call_task(rt, &closing->task);
	task_end(rt, &closing->task, returned ? "done" : "error");
	h->closing = NULL;
	free(closing);
	return returned && !rt->closing;
}

/* The drain is last: it may collect the object, and the struct with it. */
/* region on_closed */
static void on_closed(uv_handle_t *uv)
{
	struct handle *h = uv->data;
	struct runtime *rt = h->rt;
	report(h, "close");
	unlink_handle(h);
	task_end(rt, &h->task, "done");
	bool drains = run_closing(h);
	h->state = HANDLE_CLOSED; /* not before: the collector may take the object while its callback runs */
	if (h->orphan)
		free_handle(h);
	if (drains)
		queue_drain(rt);
}
/* endregion */

void handle_close(struct handle *h)
{
	if (h->state != HANDLE_OPEN)
		return;
	h->state = HANDLE_CLOSING;
	uv_close(&h->uv.handle, on_closed);
}

/* ---- what every object has ---- */

static struct handle *handle_at(js_State *J, int idx)
{
	return engine_host(J, idx, &handle_class);
}

static struct handle *this_handle(js_State *J)
{
	struct handle *h = handle_at(J, 0);
	if (!h)
		js_typeerror(J, "Illegal invocation");
	return h;
}

struct handle *handle_argument(js_State *J, int idx, const struct handle_kind *kind)
{
	struct handle *h = handle_at(J, idx);
	return h && (!kind || h->kind == kind) && h->state == HANDLE_OPEN ? h : NULL;
}

struct handle *handle_this(js_State *J, const struct handle_kind *kind)
{
	struct handle *h = this_handle(J);
	if (kind && h->kind != kind)
		js_typeerror(J, "Illegal invocation");
	if (h->state != HANDLE_OPEN)
		native_throw_uv(J, UV_EBADF, h->kind->type, NULL, NULL);
	return h;
}

static void set_refed(js_State *J, bool refed)
{
	struct handle *h = this_handle(J);
	if (h->state == HANDLE_OPEN && refed != (bool)uv_has_ref(&h->uv.handle)) {
		(refed ? uv_ref : uv_unref)(&h->uv.handle);
		report(h, refed ? "ref" : "unref");
	}
	js_copy(J, 0);
}

static void native_ref(js_State *J) { set_refed(J, true); }
static void native_unref(js_State *J) { set_refed(J, false); }

static void native_hasRef(js_State *J)
{
	struct handle *h = this_handle(J);
	js_pushboolean(J, h->state == HANDLE_OPEN && uv_has_ref(&h->uv.handle));
}

static void native_getAsyncId(js_State *J)
{
	js_pushnumber(J, (double)this_handle(J)->task.id);
}

/* close([callback]): the callback runs in the closing phase. A second call does nothing. */
static void native_close(js_State *J)
{
	struct handle *h = this_handle(J);
	if (h->state == HANDLE_OPEN && js_iscallable(J, 1)) {
		struct closing *closing = calloc(1, sizeof *closing);
		CHECK(closing != NULL);
		engine_copy(J, 1, &closing->task.fn);
		engine_copy(J, 0, &closing->task.self);
		h->closing = closing;
		closing->task.provider = context_unseen; /* it is the handle's last event, and sees what the others saw */
		task_init_for(h->rt, &closing->task, TASK_CLOSE, h->task.id);
		closing->task.context = h->task.context;
	}
	handle_close(h);
	js_pushundefined(J);
}

/* Pushes the prototype of the kind's objects, made when it is first asked for. */
static void push_prototype(js_State *J, const struct handle_kind *kind)
{
	engine_push(J, &runtime_of(J)->handles.prototypes);
	js_getproperty(J, -1, kind->type);
	if (js_isundefined(J, -1)) {
		js_pop(J, 1);
		js_newobject(J);
		native_method(J, "ref", native_ref, 0);
		native_method(J, "unref", native_unref, 0);
		native_method(J, "hasRef", native_hasRef, 0);
		native_method(J, "getAsyncId", native_getAsyncId, 0);
		native_method(J, "close", native_close, 1);
		if (kind->methods)
			kind->methods(J);
		native_define_class(J, kind->resource);
		js_copy(J, -1);
		js_setproperty(J, -3, kind->type);
	}
	js_rot2pop1(J);
}

/* ---- from birth to the first event ---- */

struct handle *handle_new(js_State *J, const struct handle_kind *kind, size_t size)
{
	push_prototype(J, kind);
	struct handle *h = calloc(1, size);
	CHECK(h != NULL);
	h->kind = kind;
	h->rt = runtime_of(J);
	engine_clear(&h->task.fn);
	engine_clear(&h->task.self);
	engine_new_host(J, &handle_class, h);
	return h;
}

void handle_open(struct handle *h, enum task_type type, const char *name)
{
	h->name = strdup(name);
	CHECK(h->name != NULL);
	h->state = HANDLE_OPEN;
	h->uv.handle.data = h;
	link_handle(h);
	engine_copy(h->rt->J, -1, &h->task.self);
	h->task.label = h->kind->type;
	h->task.provider = h->kind->provider;
	task_init(h->rt, &h->task, type);
	report(h, "open");
}

/* ---- events ---- */

/* Takes the method of that name as what the task calls; false: there is none. */
static bool find_method(struct handle *h, const char *method)
{
	js_State *J = h->rt->J;
	engine_push(J, &h->task.self);
	js_getproperty(J, -1, method);
	bool found = js_iscallable(J, -1);
	if (found)
		engine_copy(J, -1, &h->task.fn);
	js_pop(J, 2);
	return found;
}

/* region handle_call */
bool handle_call(struct handle *h, const char *method, int n)
{
	struct runtime *rt = h->rt;
	if (rt->closing || h->orphan || !find_method(h, method)) {
		js_pop(rt->J, n);
		return true;
	}
	task_take_arguments(rt->J, &h->task, js_gettop(rt->J) - n);
	js_pop(rt->J, n);
	if (rt->loop.polling)
		loop_woke(rt);
	task_ready(rt, &h->task, "poll", 0, "system");
	bool returned = call_task(rt, &h->task);
	free(h->task.argv);
	h->task.argv = NULL;
	h->task.argc = 0;
	engine_clear(&h->task.fn);
	if (returned)
		queue_drain(rt);
	return returned;
}
/* endregion */

void handle_hold(struct handle *h)
{
	++h->requests;
}

void handle_drop(struct handle *h)
{
	CHECK(h->requests > 0);
	--h->requests;
}

/* ---- all of them ---- */

/* Does it keep the loop alive? */
static bool keeps_alive(const struct handle *h)
{
	return h->state == HANDLE_CLOSING || h->requests > 0
		|| (uv_has_ref(&h->uv.handle) && uv_is_active(&h->uv.handle));
}

bool handles_keep_alive(struct runtime *rt)
{
	for (const struct handle *h = rt->handles.first; h; h = h->next)
		if (keeps_alive(h))
			return true;
	return false;
}

static bool is_first_of_kind(const struct handle *h)
{
	for (const struct handle *before = h->previous; before; before = before->previous)
		if (before->kind == h->kind && keeps_alive(before))
			return false;
	return true;
}

void handles_count_keepers(struct runtime *rt, void (*count)(void *arg, const char *type, int n), void *arg)
{
	for (const struct handle *h = rt->handles.first; h; h = h->next) {
		int n = 0;
		if (!keeps_alive(h) || !is_first_of_kind(h))
			continue;
		for (const struct handle *other = h; other; other = other->next)
			n += other->kind == h->kind && keeps_alive(other);
		count(arg, h->kind->type, n);
	}
}

/* Appends to the array on top of the stack, which has n elements. */
int handles_push_resources(struct runtime *rt, int n)
{
	for (const struct handle *h = rt->handles.first; h; h = h->next)
		if (keeps_alive(h)) {
			js_pushstring(rt->J, h->kind->resource);
			js_setindex(rt->J, -2, n++);
		}
	return n;
}

void handles_init(struct runtime *rt)
{
	js_pushnull(rt->J);
	js_newobjectx(rt->J);
	engine_take(rt->J, &rt->handles.prototypes);
}

void handles_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->handles.prototypes);
	for (struct handle *h = rt->handles.first; h; h = h->next)
		if (!h->orphan && is_busy(h))
			engine_mark(rt->J, &h->task.self);
}

void handles_close(struct runtime *rt)
{
	for (struct handle *h = rt->handles.first; h; h = h->next)
		handle_close(h);
}
