/* Runs the whole list, due or not. */
/* fails with: only those run that are due */

static size_t count(const struct timer_list *list)
{
	size_t n = 0;
	for (const struct timer *timer = list->first; timer; timer = timer->next)
		++n;
	return n;
}

static void insert(struct timer *timer, uint64_t start)
{
	struct timer_list *list = list_for(&timer->rt->timers, timer->duration, start + timer->duration);
	timer->start = start;
	timer->list = list;
	timer->next = NULL;
	timer->prev = list->last;
	if (list->last)
		list->last->next = timer;
	else
		list->first = timer;
	list->last = timer;
}

static void unlink_timer(struct timer *timer)
{
	struct timer_list *list = timer->list;
	if (!list)
		return;
	if (timer->prev)
		timer->prev->next = timer->next;
	else
		list->first = timer->next;
	if (timer->next)
		timer->next->prev = timer->prev;
	else
		list->last = timer->prev;
	timer->list = NULL;
	timer->prev = timer->next = NULL;
	if (!list->first && !list->running)
		drop_list(&timer->rt->timers, list);
}

static void run_list(struct runtime *rt, struct timer_list *list, uint64_t now)
{
	struct timers *ts = &rt->timers;
	list->running = true;
	if (trace_on(rt))
		report_due(rt, list, now);
	for (size_t n = count(list); n > 0 && list->first; --n)
		fire(list->first);
	list->running = false;

	if (!list->first) {
		drop_list(ts, list);
		return;
	}
	uint64_t due = list->first->start + list->duration;
	list->due = due > now ? due : now + 1;
	list->age = ts->next_list_id++;
	sift_down(ts, list);
}
