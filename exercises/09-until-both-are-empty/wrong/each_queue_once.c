/* Empties each queue, but only once: what a microtask leaves in the other queue waits for the next callback. */
/* fails with: first all microtasks, then the tick */

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
	if (drain_ticks(rt))
		queue_drain_microtasks(rt);
	promise_report_rejections(rt);
	q->draining = false;
}
