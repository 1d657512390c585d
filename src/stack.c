/* stack.c -- the call stack: what is running, and error.stack.
 *
 * HOW   the engine keeps the frames; here they become trace events and the text that an error carries.
 * WHY   the frames are described when the error is made: afterwards they are gone. The line above them is made when
 *       `stack` is first read, as in Node: a constructor may set the error's name after super().
 * READ  after engine.c. Book: chapter 2.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime.h"

static const int default_frames = 10; /* Error.stackTraceLimit, unless the program sets it */

/* While the head of an ES module runs, which is none of the program's text, nothing is told. */
void stack_on_line(struct runtime *rt, const struct position *at)
{
	if (!rt->modules.linking)
		trace_emit(rt, &(struct event){.kind = "line", .file = at->file, .line = at->line});
}

void stack_on_call(struct runtime *rt, const struct position *callee)
{
	struct position waiting[32];
	bool called;
	int n = async_stack(rt, waiting, sizeof waiting / sizeof *waiting, &called);
	if (!rt->modules.linking)
		trace_emit(rt, &(struct event){.kind = "call", .fn = callee->fn, .file = callee->file, .line = callee->line,
				       .stack = waiting, .stack_length = n, .called = called});
}

void stack_on_return(struct runtime *rt, const struct position *callee, bool threw)
{
	if (!rt->modules.linking)
		trace_emit(rt, &(struct event){.kind = "ret", .fn = callee->fn, .threw = threw});
}

/* One line of error.stack: "\n    at fn (file:line)". A native's name loses its ".prototype". */
static void describe_frame(char *text, size_t size, const struct position *at)
{
	const char *new = at->constructing ? "new " : "";
	const char *dot = strstr(at->fn, ".prototype.");

	if (!strcmp(at->file, "native") && dot)
		snprintf(text, size, "\n    at %.*s%s (<anonymous>)", (int)(dot - at->fn), at->fn,
			 dot + strlen(".prototype"));
	else if (!strcmp(at->file, "native"))
		snprintf(text, size, "\n    at %s%s (<anonymous>)", new, at->fn);
	else if (at->toplevel && strncmp(at->file, "file://", 7))
		snprintf(text, size, "\n    at Object.<anonymous> (%s:%d)", at->file, at->line);
	else if (*at->fn || at->constructing)
		snprintf(text, size, "\n    at %s%s (%s:%d)", new, *at->fn ? at->fn : "<anonymous>", at->file, at->line);
	else
		snprintf(text, size, "\n    at %s:%d", at->file, at->line);
}

/* Error.stackTraceLimit: a number, or nothing is described. */
static int frame_limit(js_State *J)
{
	int limit = default_frames;
	js_getglobal(J, "Error");
	if (js_isobject(J, -1)) {
		js_getproperty(J, -1, "stackTraceLimit");
		limit = js_isnumber(J, -1) ? js_tointeger(J, -1) : js_isdefined(J, -1) ? 0 : default_frames;
		js_pop(J, 1);
	}
	js_pop(J, 1);
	return limit;
}

/* Pushes "Name: message" for the object at the top: its name may stand on its prototype, its message too. */
static void push_header(js_State *J)
{
	const char *name = "Error", *message = "";
	js_copy(J, -1);
	js_getproperty(J, -1, "name");
	if (js_isdefined(J, -1))
		name = js_tostring(J, -1);
	js_getproperty(J, -2, "message");
	if (js_isdefined(J, -1))
		message = js_tostring(J, -1);
	js_pushstring(J, *name ? name : message);
	if (*name && *message) {
		js_pushliteral(J, ": ");
		js_concat(J);
		js_copy(J, -2);
		js_concat(J);
	}
	for (int i = 0; i < 3; i++) /* only the header stays */
		js_remove(J, -2);
}

void stack_push_header(js_State *J)
{
	if (js_try(J)) { /* a getter threw, or a name that is no text */
		js_pop(J, 1);
		js_pushliteral(J, "<error>");
		return;
	}
	push_header(J);
	js_endtry(J);
}

/* Frames as objects ------------------------------------------------------------------------------------------- */

/* What Error.prepareStackTrace gets: an array of these, each with its answers under hidden keys. A method is one C
 * function whose data says which answer it gives. NODE differs: getThis and getFunction never tell, as in V8 for
 * strict code, and a method's receiver is not known. Node asks prepareStackTrace when `stack` is first read, here
 * it is asked when the error is made. */
#define CALL_SITE "\xff" "CallSite" /* the prototype, in the registry */
#define PREPARING "\xff" "preparing" /* there too: is prepareStackTrace running? */

static const struct site_method {
	const char *name, *key;
} site_methods[] = {
	{"getFileName", "\xff" "file"}, {"getScriptNameOrSourceURL", "\xff" "file"}, {"getLineNumber", "\xff" "line"},
	{"getColumnNumber", "\xff" "column"}, {"getFunctionName", "\xff" "function"}, {"toString", "\xff" "text"},
	{"isConstructor", "\xff" "constructor"}, {"isToplevel", "\xff" "toplevel"}, {"isEval", "\xff" "eval"},
	{"isNative", "\xff" "no"}, {"isAsync", "\xff" "no"}, {"isPromiseAll", "\xff" "no"},
	{"getTypeName", "\xff" "null"}, {"getMethodName", "\xff" "null"}, {"getPromiseIndex", "\xff" "null"},
	{"getThis", "\xff" "undefined"}, {"getFunction", "\xff" "undefined"}, {"getEvalOrigin", "\xff" "undefined"},
};

static void native_site_answer(js_State *J)
{
	js_getproperty(J, 0, js_currentfunctiondata(J));
}

static void push_text(js_State *J, const char *text)
{
	if (*text)
		js_pushstring(J, text);
	else
		js_pushnull(J);
}

static void push_number(js_State *J, int number)
{
	if (number)
		js_pushnumber(J, number);
	else
		js_pushnull(J);
}

static void answer(js_State *J, const char *key)
{
	js_defproperty(J, -2, key, JS_DONTENUM);
}

static void push_call_site(js_State *J, const struct position *at)
{
	char line[1024];
	bool native = !strcmp(at->file, "native");

	describe_frame(line, sizeof line, at);
	js_getregistry(J, CALL_SITE);
	js_newobjectx(J);
	js_pushstring(J, line + strlen("\n    at "));
	answer(J, "\xff" "text");
	push_text(J, native ? "" : at->file);
	answer(J, "\xff" "file");
	push_text(J, at->fn);
	answer(J, "\xff" "function");
	push_number(J, native ? 0 : at->line);
	answer(J, "\xff" "line");
	push_number(J, native ? 0 : at->column);
	answer(J, "\xff" "column");
	js_pushboolean(J, at->constructing);
	answer(J, "\xff" "constructor");
	js_pushboolean(J, !at->constructing && !at->toplevel);
	answer(J, "\xff" "toplevel");
	js_pushboolean(J, !strcmp(at->file, "(eval)"));
	answer(J, "\xff" "eval");
}

/* Error.stackTraceLimit, which the program may change. */
static void define_limit(js_State *J)
{
	const struct options *o = runtime_of(J)->options;
	js_getglobal(J, "Error");
	js_pushnumber(J, o->limits_stack ? o->stack_trace_limit : default_frames);
	js_setproperty(J, -2, "stackTraceLimit");
	js_pop(J, 1);
}

void stack_init(js_State *J)
{
	define_limit(J);
	js_newobject(J);
	for (size_t i = 0; i < sizeof site_methods / sizeof *site_methods; i++) {
		js_newcfunctionx(J, native_site_answer, site_methods[i].name, 0, (void *)site_methods[i].key, NULL);
		js_defproperty(J, -2, site_methods[i].name, JS_DONTENUM);
	}
	js_pushboolean(J, false);
	answer(J, "\xff" "no");
	js_pushnull(J);
	answer(J, "\xff" "null");
	js_setregistry(J, CALL_SITE);
}

/* Pushes Error.prepareStackTrace; false, and nothing, if it is no function. An error that it makes itself is
 * described without it. */
static bool push_preparer(js_State *J)
{
	if (engine_overflowing(J))
		return false;
	js_getglobal(J, "Error");
	js_getproperty(J, -1, "prepareStackTrace");
	js_remove(J, -2);
	if (js_iscallable(J, -1)) {
		js_getregistry(J, PREPARING);
		bool nested = js_toboolean(J, -1);
		js_pop(J, 1);
		if (!nested)
			return true;
	}
	js_pop(J, 1);
	return false;
}

static void set_preparing(js_State *J, bool preparing)
{
	js_pushboolean(J, preparing);
	js_setregistry(J, PREPARING);
}

/* The next frame that is seen, from *depth on. */
static bool next_frame(js_State *J, int *depth, struct position *at)
{
	while (engine_frame(J, (*depth)++, at))
		if (!at->unseen)
			return true;
	return false;
}

/* Replaces the preparer on top by what it says, given the error below it and its frames. */
static void prepare(js_State *J, int skip, int limit)
{
	struct position at;
	js_getglobal(J, "Error");
	js_copy(J, -3);
	js_newarray(J);
	for (int i = 0; i < limit && next_frame(J, &skip, &at); i++) {
		push_call_site(J, &at);
		js_setindex(J, -2, i);
	}
	set_preparing(J, true);
	if (js_try(J)) {
		set_preparing(J, false);
		js_throw(J);
	}
	js_call(J, 2);
	js_endtry(J);
	set_preparing(J, false);
}

/* Pushes the frames as text, a line each. */
static void push_frames(js_State *J, int skip, int limit)
{
	char line[1024];
	struct position at;
	int described = 0;

	js_pushliteral(J, "");
	for (; described < limit && next_frame(J, &skip, &at); described++) {
		describe_frame(line, sizeof line, &at);
		js_pushstring(J, line);
		js_concat(J);
	}
	for (int i = 0; described++ < limit && async_frame(runtime_of(J), i, &at); i++) {
		snprintf(line, sizeof line, *at.fn ? "\n    at async %s (%s:%d)" : "\n    at async %s%s:%d",
			at.fn, at.file, at.line);
		js_pushstring(J, line);
		js_concat(J);
	}
}

void stack_describe_error(js_State *J, int skip)
{
	int limit = frame_limit(J);
	if (push_preparer(J)) {
		prepare(J, skip, limit);
		js_defproperty(J, -2, "stack", JS_DONTENUM);
	} else {
		push_frames(J, skip, limit);
		js_defproperty(J, -2, "stack", JS_DONTENUM);
		engine_head_stack(J);
	}
}
