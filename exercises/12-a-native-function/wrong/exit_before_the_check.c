/* Returns before it has looked at what it was given. */
/* fails with: in the 'exit' handler nextTick() checks */

static struct task *new_task(js_State *J, enum task_type type, bool takes_arguments)
{
	struct task *task = calloc(1, sizeof *task);
	CHECK(task != NULL);
	engine_copy(J, 1, &task->fn);
	if (takes_arguments)
		task_take_arguments(J, task, 2);
	task_init(runtime_of(J), task, type);
	return task;
}

/* process.nextTick(callback, ...args): process.html#processnexttickcallback-args */
static void native_nextTick(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (rt->exiting)
		return;
	native_check_function(J, 1, "callback");
	queue_tick(rt, new_task(J, TASK_TICK, true));
}

/* queueMicrotask(callback): globals.html#queuemicrotaskcallback */
static void native_queueMicrotask(js_State *J)
{
	native_check_function(J, 1, "callback");
	queue_microtask(runtime_of(J), new_task(J, TASK_MICROTASK, false));
}
