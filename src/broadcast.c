/* broadcast.c -- BroadcastChannel: one sends, all others of that name receive, on every thread.
 *
 * HOW   a member is an ordinary channel (port.c): the program's BroadcastChannel listens at one end, the hub keeps the
 *       other. Sending puts a copy of the message into the hub's end of every other member with that name.
 * LOCK  the hub's `lock` guards its list. A channel's own lock is only taken inside it.
 * OWNS  struct member; the hub itself is hub.c's.
 * READ  after port.c and worker.c. Follows worker_threads.html#class-broadcastchannel-extends-eventtarget.
 *
 * SPDX-License-Identifier: ISC
 */
#include "port.h"
#include "hub.h"

#include <stdlib.h>
#include <string.h>

struct member {
	char *name;
	unsigned id;
	struct port_end *end;
	struct member *next;
};

static void free_member(struct member *member)
{
	port_end_close(member->end);
	free(member->name);
	free(member);
}

void hub_free_members(struct hub *hub)
{
	while (hub->members) {
		struct member *member = hub->members;
		hub->members = member->next;
		free_member(member);
	}
}

/* join(name): [id, the MessagePort of a new member] */
static void native_join(js_State *J)
{
	struct hub *hub = runtime_of(J)->workers.hub;
	const char *name = js_tostring(J, 1);
	struct port_end *ends[2];
	struct member *member = malloc(sizeof *member);
	CHECK(member != NULL);
	channel_open(ends);
	*member = (struct member){ .name = strdup(name), .end = ends[0] };
	CHECK(member->name != NULL);
	uv_mutex_lock(&hub->lock);
	unsigned id = member->id = ++hub->last_id;
	member->next = hub->members;
	hub->members = member;
	uv_mutex_unlock(&hub->lock);
	js_newarray(J);
	js_pushnumber(J, id);
	js_setindex(J, -2, 0);
	port_push(J, ends[1]);
	js_setindex(J, -2, 1);
}

/* leave(id) */
static void native_leave(js_State *J)
{
	struct hub *hub = runtime_of(J)->workers.hub;
	unsigned id = (unsigned)js_tonumber(J, 1);
	struct member **at = &hub->members, *gone;
	uv_mutex_lock(&hub->lock);
	while (*at && (*at)->id != id)
		at = &(*at)->next;
	gone = *at;
	if (gone)
		*at = gone->next;
	uv_mutex_unlock(&hub->lock);
	if (gone)
		free_member(gone);
	js_pushundefined(J);
}

/* send(id, name, value): to all others of that name */
static void native_send(js_State *J)
{
	struct hub *hub = runtime_of(J)->workers.hub;
	unsigned id = (unsigned)js_tonumber(J, 1);
	const char *name = js_tostring(J, 2);
	struct message *message = clone_write(J, 3, -1, NULL);
	uv_mutex_lock(&hub->lock);
	for (struct member *member = hub->members; member; member = member->next)
		if (member->id != id && !strcmp(member->name, name))
			port_end_send(member->end, message_copy(message));
	uv_mutex_unlock(&hub->lock);
	message_free(message);
	js_pushundefined(J);
}

void native_broadcast_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "join", native_join, 1);
	native_method(J, "leave", native_leave, 1);
	native_method(J, "send", native_send, 3);
}
