/* worker.c -- worker_threads: a second runtime on a thread of its own.
 *
 * HOW   a worker is what main.c makes, on another thread: a struct runtime with its own engine, loop and trace. Two
 *       channels (port.c) connect it with the runtime that has started it: one for the program's messages, one for what
 *       the runtime itself has to say (output, an uncaught error). When its thread is about to end, it wakes the parent's
 *       loop; that one waits for the thread, hands out what is still in the channels, and reports 'exit'.
 * WHY   no struct runtime refers to another, so a worker needs no lock in any other file.
 * LOCK  `lock` guards `rt` and `stop`: whoever ends a worker must find it still there. All else is the parent's, but what
 *       the thread needs is there before it begins, and `code` is read after it has been joined.
 * OWNS  struct worker belongs to a host object, kept alive until the thread has ended.
 * READ  after port.c and runtime.c. Follows worker_threads.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "hub.h"
#include "port.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define INTERRUPTED 1 /* the exit code after terminate() */

/* In this order libuv looks whether their ports were woken: what was written goes before what was sent after it. */
enum { CONTROL, PUBLIC, CHANNELS };

struct worker {
	struct task task;           /* runs once, for 'exit' */
	struct runtime *parent;
	struct options options;     /* of its runtime */
	char *file, *text, *trace_path;
	char *name;                 /* as the trace has it: "worker 1", "worker 1 (its name)" */
	int id;
	struct message *data;       /* what it begins with */
	struct port_end *inside[CHANNELS]; /* its ends, until it has made ports of them */
	struct value ports[CHANNELS];      /* the parent's */
	struct value handle;
	uv_thread_t thread;
	uv_async_t ended;           /* of the parent's loop */
	uint64_t start;             /* when it was made, in ns of the parent's clock */
	bool running, refed;
	int code; /* below 0: libuv's, it could not begin */

	uv_mutex_t lock;
	struct runtime *rt;         /* while it may be interrupted */
	uv_async_t wake;            /* of its loop */
	bool stop;                  /* it shall end; maybe before it has begun */
	struct worker *prev, *next; /* of the same parent */
};

/* ---- on its own thread ---- */

static void on_told_to_stop(uv_async_t *wake)
{
	struct runtime *rt = wake->loop->data;
	rt->stopping = true;
	rt->stop_code = INTERRUPTED;
}

/* From now on it can be interrupted; maybe it is already. */
static void admit(struct worker *worker, struct runtime *rt)
{
	CHECK(uv_async_init(&rt->loop.uv, &worker->wake, on_told_to_stop) == 0);
	uv_unref((uv_handle_t *)&worker->wake);
	uv_mutex_lock(&worker->lock);
	worker->rt = rt;
	if (worker->stop)
		engine_interrupt(rt->J);
	uv_mutex_unlock(&worker->lock);
}

static void dismiss(struct worker *worker)
{
	uv_mutex_lock(&worker->lock);
	worker->rt = NULL;
	uv_mutex_unlock(&worker->lock);
}

/* region worker_main */
static void worker_main(void *data)
{
	struct worker *worker = data;
	worker->code = 1;
	struct runtime *rt = runtime_new(&worker->options);
	if (rt) {
		admit(worker, rt);
		worker->code = runtime_run(rt);
		dismiss(worker);
		runtime_free(rt);
	}
	uv_async_send(&worker->ended);
}
/* endregion */

void worker_fail(struct worker *worker, int code)
{
	worker->code = code;
}

bool worker_begin(struct runtime *rt)
{
	js_State *J = rt->J;
	if (js_try(J)) {
		call_uncaught(rt, "uncaughtException");
		return false;
	}
	core_require(J, "internal/worker_start");
	js_pop(J, 1);
	js_endtry(J);
	return true;
}

void worker_report(struct runtime *rt)
{
	js_State *J = rt->J;
	if (js_try(J)) {
		js_pop(J, 2);
		return; /* it is being interrupted, or cannot even say that it is out of stack */
	}
	core_require(J, "internal/worker_start");
	js_getproperty(J, -1, "report");
	js_rot2pop1(J);
	js_pushundefined(J);
	js_copy(J, -3);
	js_call(J, 1);
	js_endtry(J);
	js_pop(J, 2);
}

int worker_id(const struct worker *worker)
{
	return worker->id;
}

const char *worker_name(const struct worker *worker)
{
	return worker->name;
}

uint64_t worker_start(const struct worker *worker)
{
	return worker->start;
}

/* ---- interrupting it: the parent's thread ---- */

static void interrupt(struct worker *worker)
{
	uv_mutex_lock(&worker->lock);
	worker->stop = true;
	if (worker->rt) {
		engine_interrupt(worker->rt->J);
		uv_async_send(&worker->wake);
	}
	uv_mutex_unlock(&worker->lock);
	hub_interrupt(worker->parent->workers.hub);
}

static void unlink_worker(struct worker *worker)
{
	struct workers *all = &worker->parent->workers;
	if (worker->prev)
		worker->prev->next = worker->next;
	else
		all->first = worker->next;
	if (worker->next)
		worker->next->prev = worker->prev;
	all->refed -= worker->refed;
	worker->refed = false;
}

void workers_stop(struct runtime *rt)
{
	for (struct worker *worker = rt->workers.first; worker; worker = worker->next)
		interrupt(worker);
	for (struct worker *worker = rt->workers.first; worker; worker = worker->next) {
		if (worker->running)
			uv_thread_join(&worker->thread);
		worker->running = false;
	}
}

void workers_mark(struct runtime *rt)
{
	for (struct worker *worker = rt->workers.first; worker; worker = worker->next) {
		engine_mark(rt->J, &worker->handle);
		task_mark(rt->J, &worker->task);
	}
}

/* ---- its end: the parent's loop ---- */

static void report_handle(struct worker *worker, const char *what)
{
	if (trace_on(worker->parent))
		trace_emit(worker->parent, &(struct event){ .kind = "handle", .what = what, .id = worker->task.id,
			.type = "worker", .name = worker->name, .trace = worker->trace_path });
}

static void drain_port(struct worker *worker, int which)
{
	js_State *J = worker->parent->J;
	engine_push(J, &worker->ports[which]);
	struct port *port = port_at(J, -1);
	js_pop(J, 1);
	port_drain(port);
}

/* The task's body: calls the function that start() got with the exit code. */
static void tell_exit(struct runtime *rt, struct task *task)
{
	struct worker *worker = (struct worker *)task;
	engine_push(rt->J, &task->fn);
	js_pushundefined(rt->J);
	js_pushnumber(rt->J, worker->code);
	js_call(rt->J, 1);
	js_pop(rt->J, 1);
}

static void on_closed(uv_handle_t *handle)
{
	struct worker *worker = handle->data;
	unlink_worker(worker);
}

/* The worker has not taken its ends of the channels: it never began. */
static void close_inside(struct worker *worker)
{
	for (int i = 0; i < CHANNELS; ++i) {
		if (worker->inside[i])
			port_end_close(worker->inside[i]);
		worker->inside[i] = NULL;
	}
}

static void on_ended(uv_async_t *async)
{
	struct worker *worker = async->data;
	struct runtime *rt = worker->parent;
	if (!worker->running || rt->closing)
		return;
	uv_thread_join(&worker->thread);
	worker->running = false;
	close_inside(worker);
	drain_port(worker, PUBLIC);
	drain_port(worker, CONTROL);
	report_handle(worker, "close");
	uv_close((uv_handle_t *)async, on_closed);
	task_ready(rt, &worker->task, "poll", 0, "worker");
	call_js(rt, &worker->task);
	task_end(rt, &worker->task, "done");
}

/* ---- its beginning: the parent's thread ---- */

static void mark_worker(js_State *J, void *data)
{
	struct worker *worker = data;
	for (int i = 0; i < CHANNELS; ++i)
		engine_mark(J, &worker->ports[i]);
}

static void finalize_worker(js_State *J, void *data)
{
	struct worker *worker = data;
	(void)J;
	close_inside(worker);
	message_free(worker->data);
	uv_mutex_destroy(&worker->lock);
	free(worker->file);
	free(worker->text);
	free(worker->name);
	free(worker->trace_path);
	free(worker);
}

static const struct host_class worker_class = { "WorkerHandle", mark_worker, finalize_worker };

/* A string property of the first argument, malloc'ed; NULL if it is undefined. */
static char *copy_property(js_State *J, const char *name)
{
	js_getproperty(J, 1, name);
	char *copy = js_isdefined(J, -1) ? strdup(js_tostring(J, -1)) : NULL;
	js_pop(J, 1);
	return copy;
}

/* "run.ndjson" of the parent becomes "run.worker-1.ndjson". */
static char *trace_path_of(const struct worker *worker)
{
	static const char suffix[] = ".ndjson";
	const char *path = worker->parent->options->trace.path;
	char *own = NULL;
	if (!path)
		return NULL;
	size_t n = strlen(path);
	if (n >= sizeof suffix && !strcmp(path + n - (sizeof suffix - 1), suffix))
		n -= sizeof suffix - 1;
	CHECK(asprintf(&own, "%.*s.worker-%d%s", (int)n, path, worker->id, suffix) > 0);
	return own;
}

static void fill_options(struct worker *worker)
{
	const struct options *mine = worker->parent->options;
	worker->trace_path = trace_path_of(worker);
	worker->options = (struct options){ .script = worker->file, .text = worker->text, .fast_clock = mine->fast_clock,
		.conditions = mine->conditions, .rejections = mine->rejections, .no_warnings = mine->no_warnings,
		.disabled_warnings = mine->disabled_warnings,
		.limits_stack = mine->limits_stack, .stack_trace_limit = mine->stack_trace_limit, .worker = worker,
		.allow_fs = mine->allow_fs, .allow_net = mine->allow_net, .allow_run = mine->allow_run,
		.trace = mine->trace };
	worker->options.trace.path = worker->trace_path;
	worker->options.trace.fd = -1;
	worker->options.argc = worker->file != NULL;
	worker->options.argv = &worker->file;
}

/* Pushes the host object of a worker that has not begun. The first argument says file or text, and name. */
static struct worker *push_worker(js_State *J)
{
	struct worker *worker = calloc(1, sizeof *worker);
	CHECK(worker != NULL && uv_mutex_init(&worker->lock) == 0);
	for (int i = 0; i < CHANNELS; ++i)
		engine_clear(&worker->ports[i]);
	engine_clear(&worker->task.self);
	engine_clear(&worker->task.fn);
	js_pushnull(J);
	engine_new_host(J, &worker_class, worker);
	engine_copy(J, -1, &worker->handle);
	worker->parent = runtime_of(J);
	worker->start = clock_now(&worker->parent->clock);
	worker->id = (int)atomic_fetch_add(worker->parent->workers.ids, 1) + 1;
	worker->file = copy_property(J, "file");
	worker->text = copy_property(J, "text");
	char *name = copy_property(J, "name");
	CHECK(asprintf(&worker->name, "worker %d%s%s%s", worker->id, *name ? " (" : "", name, *name ? ")" : "") > 0);
	free(name);
	fill_options(worker);
	return worker;
}

static void link_worker(struct worker *worker)
{
	struct runtime *rt = worker->parent;
	CHECK(uv_async_init(&rt->loop.uv, &worker->ended, on_ended) == 0);
	worker->ended.data = worker;
	worker->next = rt->workers.first;
	if (worker->next)
		worker->next->prev = worker;
	rt->workers.first = worker;
	worker->refed = true;
	++rt->workers.refed;
}

static void open_channels(js_State *J, struct worker *worker)
{
	for (int i = 0; i < CHANNELS; ++i) {
		struct port_end *ends[2];
		channel_open(ends);
		worker->inside[i] = ends[1];
		port_push(J, ends[0]);
		engine_take(J, &worker->ports[i]);
	}
}

/* start({file, text, name}, data, transfer list, exited): begins the worker, which gets a clone of the data; exited(code)
 * is called when it has ended. Returns [handle, id, control port, port]. */
static void native_start(js_State *J)
{
	struct message *data = clone_write(J, 2, js_isarray(J, 3) ? 3 : -1, NULL);
	struct worker *worker = push_worker(J);
	worker->data = data;
	open_channels(J, worker);
	link_worker(worker);
	engine_copy(J, 4, &worker->task.fn);
	worker->task.run = tell_exit;
	task_init(worker->parent, &worker->task, TASK_WORKER);
	report_handle(worker, "open");
	uv_thread_options_t options = { .flags = UV_THREAD_HAS_STACK_SIZE, .stack_size = WORKER_STACK };
	worker->running = uv_thread_create_ex(&worker->thread, &options, worker_main, worker) == 0;
	if (!worker->running) {
		uv_close((uv_handle_t *)&worker->ended, on_closed);
		native_throw_code(J, "ERR_WORKER_INIT_FAILED", "Worker initialization failure: %s", "no thread");
	}
	js_newarray(J);
	js_rot2(J);
	js_setindex(J, -2, 0);
	js_pushnumber(J, worker->id);
	js_setindex(J, -2, 1);
	for (int i = 0; i < CHANNELS; ++i) {
		engine_push(J, &worker->ports[i]);
		js_setindex(J, -2, 2 + i);
	}
}

static struct worker *worker_argument(js_State *J)
{
	struct worker *worker = engine_host(J, 1, &worker_class);
	if (!worker)
		js_typeerror(J, "not a worker");
	return worker;
}

/* terminate(handle) */
static void native_terminate(js_State *J)
{
	interrupt(worker_argument(J));
	js_pushundefined(J);
}

/* ref(handle, keeps): does it keep the loop alive? */
static void native_ref(js_State *J)
{
	struct worker *worker = worker_argument(J);
	bool keeps = js_toboolean(J, 2);
	js_pushundefined(J);
	if (!worker->running || worker->refed == keeps)
		return;
	worker->refed = keeps;
	worker->parent->workers.refed += keeps ? 1 : -1;
	if (keeps)
		uv_ref((uv_handle_t *)&worker->ended);
	else
		uv_unref((uv_handle_t *)&worker->ended);
	report_handle(worker, keeps ? "ref" : "unref");
}

/* ---- what the worker's own program asks ---- */

/* threadId(): 0 on the main thread */
static void native_threadId(js_State *J)
{
	const struct worker *self = runtime_of(J)->options->worker;
	js_pushnumber(J, self ? self->id : 0);
}

/* inside(): [data, control port, port]. Called once, by internal/worker_start.js. */
static void native_inside(js_State *J)
{
	struct worker *self = runtime_of(J)->options->worker;
	js_newarray(J);
	clone_read(J, self->data);
	js_pop(J, 1);
	js_setindex(J, -2, 0);
	for (int i = 0; i < CHANNELS; ++i) {
		struct port_end *end = self->inside[i];
		self->inside[i] = NULL;
		port_push(J, end);
		js_setindex(J, -2, 1 + i);
	}
}

/* wrote(fd, text): what the parent will write for us is in our trace, too */
static void native_wrote(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "out", .number = js_tointeger(J, 1), .text = js_tostring(J, 2) });
	js_pushundefined(J);
}

void native_worker_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "inside", native_inside, 0);
	native_method(J, "ref", native_ref, 2);
	native_method(J, "start", native_start, 4);
	native_method(J, "terminate", native_terminate, 1);
	native_method(J, "threadId", native_threadId, 0);
	native_method(J, "wrote", native_wrote, 2);
}

void workers_init(struct runtime *rt)
{
	const struct worker *self = rt->options->worker;
	atomic_init(&rt->workers.own_ids, 0);
	rt->workers.ids = self ? self->parent->workers.ids : &rt->workers.own_ids;
	rt->workers.hub = self ? self->parent->workers.hub : hub_new();
}

void workers_free(struct runtime *rt)
{
	if (!rt->options->worker)
		hub_free(rt->workers.hub);
}
