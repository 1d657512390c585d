/* hub.h -- what all runtimes of a process share: the members of BroadcastChannels (broadcast.c) and the waiters of Atomics
 * (hub.c). The main thread's runtime owns it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_HUB_H
#define ORRERY_HUB_H

#include "runtime.h"

struct hub {
	uv_mutex_t lock; /* guards all of it */
	struct member *members;
	unsigned last_id;
	struct waiter *waiters; /* the one that has waited longest first */
};

enum hub_wait { HUB_WOKEN, HUB_NOT_EQUAL, HUB_TIMED_OUT, HUB_INTERRUPTED };

/* Blocks the thread until somebody notifies that address, if it holds that value; at most `ms`, which may be infinite. */
enum hub_wait hub_wait(struct hub *hub, js_State *J, const int32_t *at, int32_t value, double ms);
/* Wakes at most so many threads that wait at the address; returns how many. */
int hub_notify(struct hub *hub, const void *at, double count);

/* Lets those that wait see whether their engine has been interrupted. */
void hub_interrupt(struct hub *hub);
void hub_free_members(struct hub *hub); /* broadcast.c */

#endif
