/* call.c -- the one door from C into JavaScript.
 *
 * HOW   whatever wants to call JavaScript is a task: an id, a function, its arguments. call_js() runs one task
 *       inside a protected call, reports it, deals with what it throws, and then drains ticks and microtasks
 *       until both are empty. Nothing else in the runtime calls a function of the user's.
 * WHY   "ticks and microtasks run between any two callbacks" is then true by construction, and so is "every
 *       callback is in the trace".
 * OWNS  a task is part of its owner (a timer, a request); the door only borrows it.
 * READ  after stack.c, before queue.c. Book: chapter 4.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HANDLER_THREW 7 /* Node's exit code */

/* region task_init */
static void introduce(struct runtime *rt, struct task *task, enum task_type type, int64_t due, int64_t ms)
{
	task->id = ++rt->last_id;
	task->trig = rt->running ? rt->running->id : 0;
	task->type = type;
	++rt->live_tasks[type];
	if (!trace_on(rt))
		return;

	struct position at = { .fn = task->label ? task->label : "", .file = "native" };
	if (!engine_is_undefined(&task->fn))
		engine_function_position(rt->J, &task->fn, &at);
	trace_emit(rt, &(struct event){ .kind = "task.init", .id = task->id, .type = task_type_name(type),
		.trig = task->trig, .exec = rt->exec, .fn = at.fn, .file = at.file, .line = at.line,
		.due = due, .number = ms });
}

void task_init(struct runtime *rt, struct task *task, enum task_type type)
{
	introduce(rt, task, type, -1, 0);
	context_made(rt, task);
}
/* endregion */

void task_init_timer(struct runtime *rt, struct task *task, enum task_type type, int64_t due, int64_t ms)
{
	introduce(rt, task, type, due, ms);
	context_made(rt, task);
}

void task_init_for(struct runtime *rt, struct task *task, enum task_type type, uint64_t trigger)
{
	introduce(rt, task, type, -1, 0);
	task->trig = trigger;
	context_made(rt, task);
}

void task_end(struct runtime *rt, struct task *task, const char *reason)
{
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.end", .id = task->id, .reason = reason });
	context_ended(rt, task);
	--rt->live_tasks[task->type];
	free(task->argv);
	task->argv = NULL;
	task->argc = 0;
	engine_clear(&task->fn);
}

void task_ready(struct runtime *rt, struct task *task, const char *queue, size_t pos, const char *cause)
{
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.ready", .id = task->id, .queue = queue,
			.number = (int64_t)pos, .cause_name = cause, .cause = rt->running ? rt->running->id : 0 });
}

void task_mark(js_State *J, const struct task *task)
{
	engine_mark(J, &task->fn);
	engine_mark(J, &task->self);
	engine_mark(J, &task->context);
	engine_mark(J, &task->resource);
	for (int i = 0; i < task->argc; ++i)
		engine_mark(J, &task->argv[i]);
	if (task->mark)
		task->mark(J, task);
}

/* Copies the arguments from stack index `first` on into the task. May throw before it allocates, not after. */
void task_take_arguments(js_State *J, struct task *task, int first)
{
	int n = js_gettop(J) - first;
	if (n <= 0)
		return;
	task->argv = malloc((size_t)n * sizeof *task->argv);
	CHECK(task->argv != NULL);
	for (task->argc = 0; task->argc < n; ++task->argc)
		engine_copy(J, first + task->argc, &task->argv[task->argc]);
}

/* Calls the task's function. Anything thrown lands in enter(). */
static void call_function(struct runtime *rt, struct task *task)
{
	engine_push(rt->J, &task->fn);
	engine_push(rt->J, &task->self);
	for (int i = 0; i < task->argc; ++i)
		engine_push(rt->J, &task->argv[i]);
	js_call(rt->J, task->argc);
	js_pop(rt->J, 1);
}

/* The protected call. False: it threw, and the exception is on top of the stack. */
static bool enter(struct runtime *rt, struct task *task)
{
	if (js_try(rt->J))
		return false;
	if (task->run)
		task->run(rt, task);
	else
		call_function(rt, task);
	js_endtry(rt->J);
	return true;
}

/* region call_js */
bool call_task(struct runtime *rt, struct task *task)
{
	if (rt->loop.polling)
		loop_woke(rt);
	task->outer = rt->running;
	rt->running = task;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.before", .id = task->id });
	uint64_t outer = rt->exec;
	rt->exec = task->id;
	context_before(rt, task);
	bool returned = enter(rt, task);
	rt->exec = outer;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.after", .id = task->id, .threw = !returned });
	if (!returned)
		call_uncaught(rt, "uncaughtException");
	context_after(rt, task);
	rt->running = task->outer;
	return returned;
}

bool call_js(struct runtime *rt, struct task *task)
{
	/* Node does not drain after a callback that threw: what it left behind waits for the next drain. */
	if (!call_task(rt, task))
		return false;
	queue_drain(rt);
	return true;
}
/* endregion */

/* Emits an event of the process object: argv is [name, ...]. The result, "was there a listener?", is dropped. */
static void emit_process_event(struct runtime *rt, struct task *task)
{
	js_State *J = rt->J;
	engine_push(J, &rt->process);
	js_getproperty(J, -1, "emit");
	js_rot2(J);
	for (int i = 0; i < task->argc; ++i)
		engine_push(J, &task->argv[i]);
	js_call(J, task->argc);
	js_pop(J, 1);
}

/* True if process has a listener for the event. Never throws: it looks, it does not call. */
bool call_process_listens(struct runtime *rt, const char *name)
{
	js_State *J = rt->J;
	int top = js_gettop(J);
	bool found = false;
	if (js_try(J))
		return false;
	engine_push(J, &rt->process);
	js_getproperty(J, -1, "_events");
	if (js_isobject(J, -1)) {
		js_getproperty(J, -1, name);
		found = js_isdefined(J, -1);
	}
	js_pop(J, js_gettop(J) - top);
	js_endtry(J);
	return found;
}

bool call_process_event(struct runtime *rt, const char *name, int n)
{
	return call_process_event_in(rt, name, n, NULL);
}

/* Runs it now, with the n values on top of the stack (popped) as its arguments. context: NULL for the running task's. */
static bool run_now(struct runtime *rt, struct task *task, int n, const struct value *context)
{
	js_State *J = rt->J;
	engine_clear(&task->self);
	task->argv = malloc((size_t)n * sizeof *task->argv);
	CHECK(task->argv != NULL);
	for (; task->argc < n; ++task->argc)
		engine_copy(J, task->argc - n, &task->argv[task->argc]);
	js_pop(J, n);
	task_init(rt, task, TASK_PROCESS);
	if (context)
		task->context = *context;
	task_ready(rt, task, "exit", 0, rt->running ? NULL : "loop");
	bool returned = call_task(rt, task);
	task_end(rt, task, returned ? "done" : "error");
	return returned;
}

bool call_process_event_in(struct runtime *rt, const char *name, int n, const struct value *context)
{
	struct task task = { .run = emit_process_event, .label = name, .provider = context_unseen };
	engine_clear(&task.fn);
	js_pushliteral(rt->J, name);
	js_rot(rt->J, n + 1);
	return run_now(rt, &task, n + 1, context);
}

/* Writes a part of the last message, which belongs to the program's output as well. */
static void complain(struct runtime *rt, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void complain(struct runtime *rt, const char *format, ...)
{
	char *text = NULL;
	va_list args;
	va_start(args, format);
	int length = vasprintf(&text, format, args);
	va_end(args);
	CHECK(length >= 0);
	fputs(text, stderr);
	if (trace_on(rt) && length > 0)
		trace_emit(rt, &(struct event){ .kind = "out", .number = 2, .text = text });
	free(text);
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || c == '\\' || (c & 0x80);
}

/* How many columns the token has that begins there: a word, a string, or one. */
static int token_width(const char *s, const char *end)
{
	bool private = *s == '#';
	int width = private;
	const char *closing = *s == '"' || *s == '\'' ? memchr(s + 1, *s, (size_t)(end - s - 1)) : NULL;
	if (closing)
		return (int)(closing - s + 1);
	for (const char *p = s + private; p < end && is_word(*p); ++p)
		width += ((unsigned char)*p & 0xC0) != 0x80;
	return width > 0 ? width : 1;
}

/* Prints "file:line", the line itself and a caret, if the place is known; all of a token where the syntax is wrong. */
static void print_place(struct runtime *rt, const struct position *at, bool syntax)
{
	size_t length = 0;
	const char *line = source_line(rt, at->file, at->line, &length);
	if (!line)
		return;
	if (length > 4096)
		length = 4096;
	size_t indent = at->column > 0 ? (size_t)at->column - 1 : strspn(line, " \t");
	char margin[4097];
	size_t n = 0, i = 0;
	for (; i < length && (n < indent || ((unsigned char)line[i] & 0xC0) == 0x80); ++i)
		if (((unsigned char)line[i] & 0xC0) != 0x80) /* once for a character of several bytes */
			margin[n++] = line[i] == '\t' ? '\t' : ' ';
	char carets[64];
	int width = syntax && i < length ? token_width(line + i, line + length) : 1;
	memset(carets, '^', sizeof carets);
	complain(rt, "%s:%d\n%.*s\n%.*s%.*s\n\n", at->file, at->line, (int)length, line, (int)n, margin,
		width < (int)sizeof carets ? width : (int)sizeof carets, carets);
}

/* Pushes the text that describes the exception on top: what util.inspect says, or the plain string. An error
 * without frames is inspected as "[Error: message]"; here it stands without brackets. */
static const char *describe(struct runtime *rt)
{
	js_State *J = rt->J;
	if (js_try(J)) {
		js_pop(J, 1);
		return js_trystring(J, -1, "an exception that cannot be shown");
	}
	if (js_isobject(J, -1)) {
		core_require(J, "util");
		js_getproperty(J, -1, "inspect");
		js_rot2pop1(J);
		js_pushundefined(J);
		js_copy(J, -3);
		js_call(J, 1);
	} else {
		js_pushstring(J, js_tostring(J, -1));
	}
	const char *text = js_tostring(J, -1);
	size_t n = strlen(text);
	if (js_iserror(J, -2) && n > 2 && text[0] == '[' && text[n - 1] == ']')
		js_pushlstring(J, text + 1, (int)n - 2);
	js_endtry(J);
	return js_tostring(J, -1);
}

static bool is_syntax_error(js_State *J)
{
	if (!js_iserror(J, -1) || js_try(J))
		return false;
	js_getproperty(J, -1, "name");
	bool found = js_isstring(J, -1) && !strcmp(js_tostring(J, -1), "SyntaxError");
	js_pop(J, 1);
	js_endtry(J);
	return found;
}

/* Ends the process as Node does when nobody takes the exception on top of the stack. */
static void die_of(struct runtime *rt, const char *origin, int code)
{
	js_State *J = rt->J;
	struct position at;
	bool rejected = !strcmp(origin, "unhandledRejection");
	bool error = js_iserror(J, -1), syntax = is_syntax_error(J);

	if (rt->options->worker) {
		worker_report(rt);
		runtime_exit(rt, code, "uncaught exception");
		return;
	}
	fflush(stdout);
	/* A rejection was thrown long ago, and a syntax error is somewhere else than the call that found it. */
	if (!(rejected || syntax) || !engine_error_position(J, -1, &at))
		engine_thrown_at(J, &at);
	if (at.line > 0 || engine_error_position(J, -1, &at))
		print_place(rt, &at, syntax);
	const char *heading = error ? "" : rejected
		? "UnhandledPromiseRejection: a promise was rejected and nobody handled it with catch(); "
		  "it was rejected with the reason:\n" : "Uncaught:\n";
	complain(rt, "%s%s\n\nOrrery v%s\n", heading, describe(rt), ORRERY_VERSION);
	runtime_exit(rt, code, rejected ? "unhandled rejection" : "uncaught exception");
}

void call_uncaught(struct runtime *rt, const char *origin)
{
	js_State *J = rt->J;
	if (engine_interrupted(J)) { /* whoever has stopped the program says so */
		js_pop(J, 1);
		if (rt->options->worker && !rt->stopping) {
			rt->stopping = true;
			rt->stop_code = 1;
		}
		prompt_resume(rt);
		return;
	}
	if (prompt_takes(rt))
		return;
	if (rt->handling) { /* the handler itself threw: there is no 'exit', either */
		rt->exiting = true;
		die_of(rt, origin, HANDLER_THREW);
		return;
	}
	rt->handling = true;
	if (call_process_listens(rt, "uncaughtExceptionMonitor")) {
		js_copy(J, -1);
		js_pushliteral(J, origin);
		call_process_event(rt, "uncaughtExceptionMonitor", 2);
	}
	if (!engine_is_undefined(&rt->capture)) {
		struct task task = { .fn = rt->capture, .label = "captured exception", .provider = context_unseen };
		run_now(rt, &task, 1, NULL);
	} else if (call_process_listens(rt, "uncaughtException")) {
		js_pushliteral(J, origin);
		call_process_event(rt, "uncaughtException", 2);
	} else {
		rt->handling = false;
		die_of(rt, origin, 1);
		return;
	}
	rt->handling = false;
	queue_stir(rt);
}
