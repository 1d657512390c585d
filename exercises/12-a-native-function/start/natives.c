/* natives.c -- process.nextTick() and queueMicrotask(): your piece of src/queue.c.
 *
 * What you may use, from runtime.h:
 *
 *	struct runtime *runtime_of(js_State *J);
 *	void native_check_function(js_State *J, int idx, const char *name);
 *		throws a TypeError that names the argument, unless the value at idx is a function
 *	void engine_copy(js_State *J, int idx, struct value *out);
 *		copies the value at idx
 *	void task_take_arguments(js_State *J, struct task *task, int first);
 *		copies the values from `first` to the top into the task
 *	void task_init(struct runtime *rt, struct task *task, enum task_type type);      TASK_TICK, TASK_MICROTASK
 *	void queue_tick(struct runtime *rt, struct task *task);
 *	void queue_microtask(struct runtime *rt, struct task *task);
 */

/* A task that calls the function at 1; with the arguments from 2 on, if it takes any. */
static struct task *new_task(js_State *J, enum task_type type, bool takes_arguments)
{
	struct task *task = calloc(1, sizeof *task);
	CHECK(task != NULL);
	engine_copy(J, 1, &task->fn);
	(void)type;
	(void)takes_arguments;
	return task;
}

/* process.nextTick(callback, ...args) */
static void native_nextTick(js_State *J)
{
	queue_tick(runtime_of(J), new_task(J, TASK_TICK, true));
}

/* queueMicrotask(callback) */
static void native_queueMicrotask(js_State *J)
{
	(void)J;
}
