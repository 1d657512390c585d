/* The other way round. */
/* fails with: a tick from a tick comes before any microtask */

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
		queue_drain_microtasks(rt);
		if (!drain_ticks(rt))
			break;
	} while (q->ticks.head || promise_report_rejections(rt) || q->microtasks.head);
	q->draining = false;
}
