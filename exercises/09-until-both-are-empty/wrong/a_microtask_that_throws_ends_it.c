/* Treats microtasks as if they were ticks. */
/* fails with: a microtask that throws does not end the drain */

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
		if (!run_and_free(rt, microtask))
			break;
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
	} while (q->ticks.head || promise_report_rejections(rt));
	q->draining = false;
}
