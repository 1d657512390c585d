/* port.h -- channels: what port.c gives to clone_write.c, clone_read.c, worker.c and runtime.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_PORT_H
#define ORRERY_PORT_H

#include "clone.h"

/* One end of a channel. It belongs to a struct port on some thread, or to a message on its way to one. */
struct port_end;
/* A MessagePort that lives on this thread. */
struct port;

void channel_open(struct port_end *ends[2]);
/* The message goes to the other end, on whatever thread that is. Takes it over. */
void port_end_send(struct port_end *end, struct message *message);
/* Gives up an end and what waits there; the other one closes when it has handed out what it has. */
void port_end_close(struct port_end *end);

/* Pushes a new MessagePort for the end, which it takes over. */
void port_push(js_State *J, struct port_end *end);
/* The port of the MessagePort at idx, or NULL. */
struct port *port_at(js_State *J, int idx);
/* NULL: it has been closed, or transferred. */
struct port_end *port_end_of(const struct port *port);
/* Takes the end from the MessagePort at idx, which is no port any more. */
struct port_end *port_detach(js_State *J, int idx);
/* Delivers what waits, now. */
void port_drain(struct port *port);

#endif
