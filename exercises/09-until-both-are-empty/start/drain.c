/* drain.c -- ticks and microtasks, run until there are none: your piece of src/queue.c.
 *
 * What stands above it in that file, and you may use:
 *
 *	static struct task *shift(struct task_list *list);
 *		takes the first task out of a list; NULL: the list is empty
 *	static bool run_and_free(struct runtime *rt, struct task *task);
 *		runs the task; false: it threw
 *
 * and from runtime.h: rt->queue.ticks, rt->queue.microtasks (a list has a `head`, NULL if it is empty), trace_phase().
 */

/* Runs the ticks until there are none. A tick that throws ends that: the ticks after it wait for the next drain. */
static bool drain_ticks(struct runtime *rt)
{
	struct task *tick = shift(&rt->queue.ticks);
	if (!tick)
		return true;
	trace_phase(rt, "tick", "enter");
	bool returned = run_and_free(rt, tick);
	trace_phase(rt, "tick", "leave");
	return returned;
}

/* Runs the microtasks until there are none. One that throws does not keep the others from running. */
void queue_drain_microtasks(struct runtime *rt)
{
	struct task *microtask = shift(&rt->queue.microtasks);
	if (!microtask)
		return;
	trace_phase(rt, "microtask", "enter");
	run_and_free(rt, microtask);
	trace_phase(rt, "microtask", "leave");
}

/* Is called after every callback: ticks, then microtasks, until both are empty. */
void queue_drain(struct runtime *rt)
{
	drain_ticks(rt);
	queue_drain_microtasks(rt);
}
