/* stack.c -- the call stack: what is running, and error.stack.
 *
 * HOW   the engine keeps the frames; here they become trace events and the text that an error carries.
 * WHY   the text is made when the error is, as in Node: afterwards the frames are gone.
 * READ  after engine.c. Book: chapter 4.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime.h"

static const int default_frames = 10; /* Error.stackTraceLimit, unless the program sets it */

void stack_on_line(struct runtime *rt, const struct position *at)
{
	trace_emit(rt, &(struct event){.kind = "line", .file = at->file, .line = at->line});
}

void stack_on_call(struct runtime *rt, const struct position *callee)
{
	trace_emit(rt, &(struct event){.kind = "call", .fn = callee->fn, .file = callee->file, .line = callee->line});
}

void stack_on_return(struct runtime *rt, const struct position *callee, bool threw)
{
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
	else if (at->toplevel)
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

void stack_describe_error(js_State *J)
{
	char line[1024];
	struct position at;
	int limit = frame_limit(J);

	push_header(J);
	for (int i = 0, described = 0; described < limit && engine_frame(J, i, &at); i++) {
		if (at.unseen)
			continue;
		described++;
		describe_frame(line, sizeof line, &at);
		js_pushstring(J, line);
		js_concat(J);
	}
	js_defproperty(J, -2, "stack", JS_DONTENUM);
}
