/* leaks.c -- what is still there at the end of a run: ORRERY_DEBUG=leaks.
 *
 * HOW   a program that has come to its end, with nothing that keeps the loop alive, has closed every handle that it has
 *       opened and has no work on a pool thread. What nobody can reach any more is collected first, which closes it.
 *       What is left is said on standard error and makes the exit code non-zero.
 * WHY   a handle that stays open is a descriptor that a server loses with each request. In a short program nobody sees it.
 * LIMIT a run that process.exit() or an exception has ended has come to no end of its own: nothing is looked for.
 *       Timers and immediates are no leak: at the end there are only those that do not keep the loop alive.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

static int report_handles(struct runtime *rt)
{
	int found = 0;
	for (const struct handle *h = rt->handles.first; h; h = h->next)
		if (h->state == HANDLE_OPEN && !h->lasting) {
			++found;
			debug_say(rt, DEBUG_LEAKS, "%s #%llu (%s) is still open%s", h->kind->type,
				(unsigned long long)h->task.id, h->name, h->requests ? ", with requests under way" : "");
		}
	return found;
}

static int report_work(struct runtime *rt)
{
	int found = 0;
	for (const struct work *work = rt->pool.live; work; work = work->next_live, ++found)
		debug_say(rt, DEBUG_LEAKS, "pool work #%llu (%s) is not done", (unsigned long long)work->task.id, work->op);
	return found;
}

/* Is a task of that type one that somebody has to end? An open handle is a task, too, but has been reported. */
static bool must_end(enum task_type type)
{
	return type != TASK_TIMEOUT && type != TASK_INTERVAL && type != TASK_IMMEDIATE && type != TASK_RESOURCE &&
		type != TASK_MESSAGE; /* a port that nobody listens to keeps nothing */
}

static int report_tasks(struct runtime *rt)
{
	size_t live[TASK_TYPES];
	int found = 0;
	for (int type = 0; type < TASK_TYPES; ++type)
		live[type] = rt->live_tasks[type];
	for (const struct handle *h = rt->handles.first; h; h = h->next)
		--live[h->task.type];
	for (int type = 0; type < TASK_TYPES; ++type)
		if (must_end((enum task_type)type) && live[type] > 0) {
			++found;
			debug_say(rt, DEBUG_LEAKS, "%zu tasks of type %s have not ended", live[type],
				task_type_name((enum task_type)type));
		}
	return found;
}

bool leaks_report(struct runtime *rt)
{
	if (!(rt->debug & 1u << DEBUG_LEAKS))
		return false;
	js_gc(rt->J, 0);
	int handles = report_handles(rt), work = report_work(rt), tasks = report_tasks(rt);
	return handles + work + tasks > 0;
}
