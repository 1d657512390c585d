/* rejections.c -- what becomes of a rejected promise that nobody handles.
 *
 * HOW   promise.c finds them at the end of a drain. A listener for 'unhandledRejection' is told; without one the program
 *       ends, unless --unhandled-rejections says otherwise.
 * READ  after promise.c. Follows Node's cli.html#--unhandled-rejectionsmode.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* Calls warn(reason) of internal/rejections.js with the reason on top of the stack (popped), as a task. */
static void warn_of(struct runtime *rt, struct task *task)
{
	js_State *J = rt->J;
	core_require(J, "internal/rejections");
	js_getproperty(J, -1, "warn");
	js_rot2pop1(J);
	js_pushundefined(J);
	engine_push(J, &task->argv[0]);
	js_call(J, 1);
	js_pop(J, 1);
}

static bool warn_of_rejection(struct runtime *rt)
{
	struct task task = { .run = warn_of, .label = "warning", .argc = 0 };
	engine_clear(&task.fn);
	engine_clear(&task.self);
	task_take_arguments(rt->J, &task, js_gettop(rt->J) - 1);
	js_pop(rt->J, 1);
	task_init(rt, &task, TASK_PROCESS);
	bool returned = call_task(rt, &task);
	task_end(rt, &task, returned ? "done" : "error");
	return returned;
}

/* The reason on top of the stack becomes an error, if it is none. */
static void make_error(struct runtime *rt)
{
	js_State *J = rt->J;
	if (js_iserror(J, -1) || engine_interrupted(J))
		return;
	if (js_try(J)) { /* what is thrown meanwhile takes the place of the reason; a worker may be told to end */
		js_rot2pop1(J);
		return;
	}
	core_require(J, "internal/rejections");
	js_getproperty(J, -1, "asError");
	js_rot2pop1(J);
	js_pushundefined(J);
	js_copy(J, -3);
	js_call(J, 1);
	js_rot2pop1(J);
	js_endtry(J);
}

bool rejection_report(struct runtime *rt, const struct value *promise, const struct value *context)
{
	js_State *J = rt->J;
	bool listens = call_process_listens(rt, "unhandledRejection");
	switch (rt->options->rejections) {
	case REJECTIONS_STRICT:
		js_copy(J, -1);
		make_error(rt);
		call_uncaught(rt, "unhandledRejection");
		break;
	case REJECTIONS_WARN:
		js_copy(J, -1);
		if (!warn_of_rejection(rt)) {
			js_pop(J, 1);
			return false;
		}
		break;
	case REJECTIONS_WARN_WITH_CODE:
		if (!listens) {
			engine_push(J, &rt->process);
			js_pushnumber(J, 1);
			js_setproperty(J, -2, "exitCode");
			js_pop(J, 1);
			return warn_of_rejection(rt);
		}
		break;
	case REJECTIONS_THROW:
		if (!listens) {
			make_error(rt);
			call_uncaught(rt, "unhandledRejection");
			return true;
		}
		break;
	case REJECTIONS_NONE:
		break;
	}
	if (listens) {
		engine_push(J, promise);
		return call_process_event_in(rt, "unhandledRejection", 2, context);
	}
	js_pop(J, 1);
	return true;
}
