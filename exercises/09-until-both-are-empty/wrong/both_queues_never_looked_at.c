/* A runtime that never drains. */
/* fails with: three ticks, then the program is over */

static bool drain_ticks(struct runtime *rt)
{
	(void)rt;
	return true;
}

void queue_drain_microtasks(struct runtime *rt)
{
	(void)rt;
}

void queue_drain(struct runtime *rt)
{
	drain_ticks(rt);
}
