/* stream.c -- the native half of streams: their lines in the trace.
 *
 * HOW   a stream is written in JavaScript (modules/internal/streams/). When it is made it asks for an id; 0 says that
 *       nobody looks, and then it never asks again: one branch for each chunk. Otherwise it reports what moves.
 * NODE  has nothing of this.
 * READ  after modules/internal/streams/state.js. Book: appendix "The trace, version 1".
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

/* open(): a new id, or 0 */
static void native_open(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	js_pushnumber(J, trace_on(rt) ? (double)++rt->last_stream_id : 0);
}

/* report(what, id, name, bytes, buffered, limit) */
static void native_report(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const char *what = js_tostring(J, 1), *name = js_tostring(J, 3);
	double limit = js_tonumber(J, 6);
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "stream", .what = what, .id = (uint64_t)js_tonumber(J, 2), .name = name,
			.number = (int64_t)js_tonumber(J, 4), .buffered = (int64_t)js_tonumber(J, 5),
			.extra = limit < INT_MAX ? (int)limit : INT_MAX });
	js_pushundefined(J);
}

void native_stream_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "open", native_open, 0);
	native_method(J, "report", native_report, 6);
}
