/* timer_lists.c -- timers of one duration in one list, oldest first: your piece of src/timers.c.
 *
 * What that file has, and you may use:
 *
 *	struct timer       prev, next, list, start (ms), duration (ms)
 *	struct timer_list  first, last, duration, due (ms: when its first timer is due), age, running
 *	static struct timer_list *list_for(struct timers *ts, uint64_t duration, uint64_t due);
 *		the list of that duration; a new one, due at `due`, if there is none
 *	static void drop_list(struct timers *ts, struct timer_list *list);
 *		takes an empty list out of the heap, and frees it
 *	static void sift_down(struct timers *ts, struct timer_list *list);
 *		finds the list's place in the heap again, after it has become due later; of two that are due at the same time,
 *		the one with the smaller `age` comes first
 *	static bool is_due(const struct timer *timer, uint64_t now);
 *	static void fire(struct timer *timer);
 *		takes the timer out of its list and runs it; an interval puts itself in again
 *
 * timer->rt->timers is the struct timers that they want.
 */

/* Sets the timer: it is due `duration` ms after `start`. */
static void insert(struct timer *timer, uint64_t start)
{
	struct timer_list *list = list_for(&timer->rt->timers, timer->duration, start + timer->duration);
	timer->start = start;
	timer->list = list;
	timer->prev = timer->next = NULL;
	list->first = list->last = timer; /* and those that were there? */
}

/* Takes the timer out of its list; an empty list goes, unless it is being run. */
static void unlink_timer(struct timer *timer)
{
	struct timer_list *list = timer->list;
	if (!list)
		return;
	timer->list = NULL;
	list->first = list->last = NULL;
	if (!list->running)
		drop_list(&timer->rt->timers, list);
}

/* Runs the timers of one list that are due at `now`. */
static void run_list(struct runtime *rt, struct timer_list *list, uint64_t now)
{
	list->running = true;
	if (trace_on(rt))
		report_due(rt, list, now); /* tells the trace who is due */
	if (is_due(list->first, now))
		fire(list->first);
	list->running = false;
	drop_list(&rt->timers, list);
}
