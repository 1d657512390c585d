/* hub.c -- what all runtimes of a process share, and threads that wait for each other: Atomics.wait().
 *
 * HOW   whoever waits stands in one list with a condition variable of its own; notify() goes through the list for an
 *       address. An engine that is interrupted (terminate()) leaves it, too: hub_interrupt() wakes all to look.
 * LOCK  `lock` guards the list, and the look at the value before the wait.
 * OWNS  a waiter lives on the stack of the thread that waits.
 * READ  with native/atomics.c, after worker.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "hub.h"

#include <math.h>
#include <stdlib.h>

struct waiter {
	const void *at;
	uv_cond_t woken;
	bool notified;
	struct waiter *next;
};

struct hub *hub_new(void)
{
	struct hub *hub = calloc(1, sizeof *hub);
	CHECK(hub != NULL && uv_mutex_init(&hub->lock) == 0);
	return hub;
}

void hub_free(struct hub *hub)
{
	hub_free_members(hub);
	uv_mutex_destroy(&hub->lock);
	free(hub);
}

static void enlist(struct hub *hub, struct waiter *waiter)
{
	struct waiter **end = &hub->waiters;
	while (*end)
		end = &(*end)->next;
	*end = waiter;
}

static void leave(struct hub *hub, struct waiter *waiter)
{
	struct waiter **at = &hub->waiters;
	while (*at != waiter)
		at = &(*at)->next;
	*at = waiter->next;
}

/* region hub_wait */
enum hub_wait hub_wait(struct hub *hub, js_State *J, const int32_t *at, int32_t value, double ms)
{
	struct waiter self = { .at = at };
	uint64_t now = uv_hrtime(), until = ms < 1e12 ? now + (uint64_t)(ms * 1e6) : UINT64_MAX;
	CHECK(uv_cond_init(&self.woken) == 0);
	uv_mutex_lock(&hub->lock);
	enum hub_wait result = __atomic_load_n(at, __ATOMIC_SEQ_CST) == value ? HUB_WOKEN : HUB_NOT_EQUAL;
	if (result == HUB_WOKEN) {
		enlist(hub, &self);
		while (!self.notified && !engine_interrupted(J) && (now = uv_hrtime()) < until) {
			if (until == UINT64_MAX)
				uv_cond_wait(&self.woken, &hub->lock);
			else
				uv_cond_timedwait(&self.woken, &hub->lock, until - now);
		}
		leave(hub, &self);
		result = self.notified ? HUB_WOKEN : engine_interrupted(J) ? HUB_INTERRUPTED : HUB_TIMED_OUT;
	}
	uv_mutex_unlock(&hub->lock);
	uv_cond_destroy(&self.woken);
	return result;
}
/* endregion */

int hub_notify(struct hub *hub, const void *at, double count)
{
	int n = 0;
	uv_mutex_lock(&hub->lock);
	for (struct waiter *waiter = hub->waiters; waiter && n < count; waiter = waiter->next)
		if (waiter->at == at && !waiter->notified) {
			waiter->notified = true;
			uv_cond_signal(&waiter->woken);
			++n;
		}
	uv_mutex_unlock(&hub->lock);
	return n;
}

void hub_interrupt(struct hub *hub)
{
	uv_mutex_lock(&hub->lock);
	for (struct waiter *waiter = hub->waiters; waiter; waiter = waiter->next)
		uv_cond_signal(&waiter->woken);
	uv_mutex_unlock(&hub->lock);
}
