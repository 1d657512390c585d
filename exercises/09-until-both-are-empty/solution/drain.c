/* drain.c -- ticks and microtasks, run until there are none.
 *
 * Three loops: a tick may make ticks, a microtask may make microtasks, and either may make the other. `draining` keeps the
 * drain from beginning a second time inside itself. Rejections are looked at when both are empty, for until then
 * somebody may still handle them.
 */

static bool drain_ticks(struct runtime *rt)
{
	struct task *tick;
	bool returned = true;
	if (!rt->queue.ticks.head)
		return true;
	trace_phase(rt, "tick", "enter");
	while (returned && (tick = shift(&rt->queue.ticks)) != NULL)
		returned = run_and_free(rt, tick);
	trace_phase(rt, "tick", "leave");
	return returned;
}

void queue_drain_microtasks(struct runtime *rt)
{
	struct task *microtask;
	if (!rt->queue.microtasks.head)
		return;
	trace_phase(rt, "microtask", "enter");
	while ((microtask = shift(&rt->queue.microtasks)) != NULL)
		run_and_free(rt, microtask);
	trace_phase(rt, "microtask", "leave");
}

void queue_drain(struct runtime *rt)
{
	struct queue *q = &rt->queue;
	if (q->draining)
		return;
	q->draining = true;
	do {
		if (!drain_ticks(rt))
			break;
		queue_drain_microtasks(rt);
	} while (q->ticks.head || promise_report_rejections(rt) || q->microtasks.head);
	q->draining = false;
}
