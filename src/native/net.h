/* net.h -- addresses, as net, dgram and dns need them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_NET_H
#define ORRERY_NET_H

#include "../runtime.h"

#include <netinet/in.h>

/* Reads "127.0.0.1" or "::1", with a port. 0 or a libuv code. */
int net_parse_address(const char *text, int port, struct sockaddr_storage *out);
/* Writes the address as text; gives its port. */
int net_address_text(const struct sockaddr_storage *address, char *text, size_t size);
/* Pushes {address, family, port}. */
void net_push_address(js_State *J, const struct sockaddr_storage *address);

/* udp.c: pushes a new socket, open for libuv, bound to nothing. */
struct handle *net_push_udp(js_State *J, const char *name);

#endif
