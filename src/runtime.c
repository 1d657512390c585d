/* runtime.c -- create, run and destroy a struct runtime.
 *
 * HOW   every subsystem is set up in the order in which it is read, the main file runs, then the loop turns
 *       until nothing keeps it alive; 'beforeExit' may give it more to do; 'exit' is the last word.
 * WHY   everything hangs on one struct, so a second runtime (a worker, a test) is just a second struct.
 * READ  after main.c, before loop.c. Book: chapter 1.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNSETTLED 13 /* the main module waits for what will never come */

void check_failed(const char *expr, const char *file, int line)
{
	fprintf(stderr, "orrery: broken invariant at %s:%d: %s\n", file, line, expr);
	abort();
}

struct runtime *runtime_of(js_State *J)
{
	return js_getcontext(J);
}

void runtime_mark(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	for (const struct task *task = rt->running; task; task = task->outer)
		task_mark(J, task);
	engine_mark(J, &rt->process);
	engine_mark(J, &rt->exit_code);
	engine_mark(J, &rt->capture);
	context_mark(rt);
	buffer_mark(rt);
	queue_mark(rt);
	timers_mark(rt);
	threadpool_mark(rt);
	handles_mark(rt);
	promise_mark_roots(rt);
	modules_mark(rt);
	ports_mark(rt);
	workers_mark(rt);
	prompt_mark(rt);
}

/* ---- who keeps the loop alive ---- */

struct keepers {
	char *out;
	size_t size, length;
	int count;
};

static void add_keeper(struct keepers *k, const char *what, int n)
{
	size_t room = k->size - k->length;
	const char *plural = n == 1 ? "" : what[strlen(what) - 1] == 's' ? "es" : "s";
	int length = snprintf(k->out + k->length, room, "%s\"%d %s%s\"", k->count++ ? "," : "", n, what, plural);
	CHECK(length > 0 && (size_t)length < room);
	k->length += (size_t)length;
}

static void add_handles(void *keepers, const char *type, int n)
{
	add_keeper(keepers, type, n);
}

void runtime_keepers(struct runtime *rt, char *out, size_t size)
{
	struct keepers k = { .out = out, .size = size };
	k.length = (size_t)snprintf(out, size, "[");
	if (rt->timers.refed > 0)
		add_keeper(&k, "timer", rt->timers.refed);
	if (rt->queue.refed_immediates > 0)
		add_keeper(&k, "immediate", rt->queue.refed_immediates);
	if (rt->pool.submitted > 0)
		add_keeper(&k, "pool request", rt->pool.submitted);
	handles_count_keepers(rt, add_handles, &k);
	if (rt->workers.refed > 0)
		add_keeper(&k, "worker", rt->workers.refed);
	if (ports_keeping(rt) > 0)
		add_keeper(&k, "port", ports_keeping(rt));
	snprintf(out + k.length, size - k.length, "]");
}

/* ---- the end ---- */

/* The exit code that the program has set, or `otherwise`. */
static int exit_code(struct runtime *rt, int otherwise)
{
	js_State *J = rt->J;
	if (js_try(J)) {
		js_pop(J, 1);
		return 1; /* an exitCode that is no number and throws when made one */
	}
	engine_push(J, &rt->process);
	js_getproperty(J, -1, "exitCode");
	if (js_isundefined(J, -1))
		js_pushnumber(J, otherwise);
	int code = js_toint32(J, -1);
	js_pop(J, js_isundefined(J, -2) ? 3 : 2);
	js_endtry(J);
	return code;
}

/* Emits 'exit' once; its handlers may still change process.exitCode. Returns the code to end with. */
static int say_exit(struct runtime *rt, int code)
{
	js_State *J = rt->J;
	if (rt->exiting)
		return code;
	rt->exiting = true;
	trace_phase(rt, "exit", "enter");
	engine_push(J, &rt->process);
	js_pushnumber(J, code);
	js_setproperty(J, -2, "exitCode");
	js_pop(J, 1);
	if (call_process_listens(rt, "exit")) {
		js_pushnumber(J, code);
		call_process_event(rt, "exit", 1);
	}
	trace_phase(rt, "exit", "leave");
	return exit_code(rt, code);
}

void runtime_exit(struct runtime *rt, int code, const char *reason)
{
	runtime_end(rt, say_exit(rt, code), reason);
}

void runtime_end(struct runtime *rt, int code, const char *reason)
{
	if (rt->options->worker) {
		rt->stopping = true;
		rt->stop_code = code;
		engine_interrupt(rt->J);
		return;
	}
	workers_stop(rt);
	trace_close(rt, reason, code & 0xFF);
	fflush(stdout);
	exit(code & 0xFF);
}

/* ---- the life ---- */

/* Returns whether 'beforeExit' gave the loop something to do. */
static bool before_exit(struct runtime *rt)
{
	if (call_process_listens(rt, "beforeExit")) {
		js_pushnumber(rt->J, exit_code(rt, 0));
		if (call_process_event(rt, "beforeExit", 1))
			queue_drain(rt);
	}
	return loop_alive(rt);
}

static void set_up(struct runtime *rt)
{
	context_init(rt);
	process_init(rt);
	queue_init(rt);
	timers_init(rt);
	threadpool_init(rt);
	handles_init(rt);
	promise_init(rt);
	coroutine_init(rt);
	function_kinds_init(rt);
	native_builtins_init(rt);
	timers_define_promisified(rt);
	buffer_init(rt);
	modules_init(rt);
	ports_init(rt);
	workers_init(rt);
	process_start(rt);
}

void runtime_free(struct runtime *rt)
{
	rt->closing = true;
	workers_stop(rt);
	threadpool_cancel(rt);
	handles_close(rt);
	ports_close(rt);
	prompt_free(rt);
	loop_close(rt);
	control_close(rt);
	trace_free(rt);
	queue_close(rt);
	engine_free(rt->J);
	timers_close(rt);
	threadpool_close(rt);
	modules_free(rt);
	context_free(rt);
	workers_free(rt);
	free(rt);
}

static int start_trace(struct runtime *rt, const struct options *options)
{
	const struct trace_options *t = &options->trace;
	if (!t->path && t->fd < 0 && !t->narrate)
		return 0;
	int code = trace_open(rt, t, options->argc, options->argv);
	if (code != 0)
		fprintf(stderr, "orrery: the trace '%s' cannot be written: %s\n", t->path, uv_strerror(code));
	if (code == 0 && t->fd >= 0)
		code = control_open(rt, t->fd);
	return code;
}

/* A runtime that is set up and has run nothing; NULL if there can be no loop, or its trace cannot be
 * written, which has been said. */
struct runtime *runtime_new(const struct options *options)
{
	struct runtime *rt = calloc(1, sizeof *rt);
	CHECK(rt != NULL);
	rt->options = options;
	rt->debug = debug_read(getenv("ORRERY_DEBUG"));
	clock_init(&rt->clock, options->fast_clock);
	int code = loop_init(rt); /* wants descriptors */
	if (code != 0) {
		if (options->worker)
			worker_fail(options->worker, code);
		else
			fprintf(stderr, "orrery: there can be no loop: %s\n", uv_strerror(code));
		free(rt);
		return NULL;
	}
	rt->J = engine_new(rt);
	CHECK(rt->J != NULL);
	set_up(rt);
	if (start_trace(rt, options) != 0) {
		runtime_free(rt);
		return NULL;
	}
	return rt;
}

/* region runtime_run */
int runtime_run(struct runtime *rt)
{
	int code = 1;
	const char *reason = "the program could not be loaded";
	if (rt->options->worker && !worker_begin(rt)) {
		reason = "the worker could not begin";
	} else if (modules_run_main(rt)) {
		do
			loop_run(rt);
		while (!rt->stopping && before_exit(rt));
		code = rt->stopping ? rt->stop_code : say_exit(rt, exit_code(rt, 0));
		queue_drain_microtasks(rt); /* but no ticks: as Node does it */
		if (!rt->stopping && esm_report_unsettled(rt) && code == 0)
			code = UNSETTLED;
		if (!rt->stopping && leaks_report(rt) && code == 0)
			code = 1;
		reason = rt->stopping ? "stopped" : "nothing keeps the loop alive";
	}
	trace_close(rt, reason, code & 0xFF);
	return code & 0xFF;
}
/* endregion */
