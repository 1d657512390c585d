/* udp.c -- datagrams.
 *
 * HOW   a udp handle receives: each datagram is an event, onmessage(bytes, {address, family, port, size}). What is sent
 *       goes at once if the system takes it; otherwise it is copied and waits, and its callback is a task.
 * WHY   a datagram is a whole or nothing: so there is no stream, and no pressure.
 * OWNS  its requests are those of streams (../streams.h).
 * READ  after net.c, beside modules/dgram.js. Follows Node's dgram.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../streams.h"
#include "net.h"

#include <stdlib.h>
#include <string.h>

static void udp_methods(js_State *J);

/* Not stream_mark itself: what has that is a stream. */
static void udp_mark(js_State *J, const struct handle *h)
{
	stream_mark(J, h);
}

static const struct handle_kind udp_kind = { .type = "udp", .resource = "UDPWrap", .provider = "UDPWRAP",
	.methods = udp_methods, .mark = udp_mark };

struct handle *net_push_udp(js_State *J, const char *name)
{
	struct handle *h = handle_new(J, &udp_kind, sizeof(struct stream));
	CHECK(uv_udp_init(&h->rt->loop.uv, &h->uv.udp) == 0);
	handle_open(h, TASK_NET, name);
	return h;
}

/* udp(name): a socket that is bound to nothing */
static void native_udp(js_State *J)
{
	net_push_udp(J, js_tostring(J, 1));
}

static uv_udp_t *this_udp(js_State *J)
{
	return &handle_this(J, &udp_kind)->uv.udp;
}

/* ---- where it is ---- */

/* bind(address, port, reuse, only IPv6): 0 or a libuv code */
static void native_bind(js_State *J)
{
	uv_udp_t *udp = this_udp(J);
	struct sockaddr_storage address;
	int code = net_parse_address(js_tostring(J, 1), js_toint32(J, 2), &address);
	unsigned flags = (js_toboolean(J, 3) ? UV_UDP_REUSEADDR : 0) | (js_toboolean(J, 4) ? UV_UDP_IPV6ONLY : 0);
	js_pushnumber(J, code ? code : uv_udp_bind(udp, (struct sockaddr *)&address, flags));
}

/* open(fd): a socket that there is; 0 or a libuv code */
static void native_open(js_State *J)
{
	js_pushnumber(J, uv_udp_open(this_udp(J), js_toint32(J, 1)));
}

/* connect(address, port): the only peer from now on; 0 or a libuv code */
static void native_connect(js_State *J)
{
	uv_udp_t *udp = this_udp(J);
	struct sockaddr_storage address;
	int code = net_parse_address(js_tostring(J, 1), js_toint32(J, 2), &address);
	js_pushnumber(J, code ? code : uv_udp_connect(udp, (struct sockaddr *)&address));
}

static void native_disconnect(js_State *J)
{
	js_pushnumber(J, uv_udp_connect(this_udp(J), NULL));
}

typedef int (*address_getter)(const uv_udp_t *udp, struct sockaddr *name, int *length);

static void push_name(js_State *J, address_getter getter)
{
	struct sockaddr_storage address;
	int length = sizeof address, code = getter(this_udp(J), (struct sockaddr *)&address, &length);
	if (code == 0)
		net_push_address(J, &address);
	else
		js_pushnumber(J, code);
}

/* sockname(), peername(): {address, family, port}, or a libuv code */
static void native_sockname(js_State *J) { push_name(J, uv_udp_getsockname); }
static void native_peername(js_State *J) { push_name(J, uv_udp_getpeername); }

/* ---- receiving ---- */

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
	(void)handle;
	buf->base = malloc(suggested);
	buf->len = buf->base ? suggested : 0; /* 0: libuv gives UV_ENOBUFS */
}

/* Without an address and without bytes there is nothing after all; an empty datagram has an address. */
static void on_received(uv_udp_t *udp, ssize_t n, const uv_buf_t *buf, const struct sockaddr *from, unsigned flags)
{
	struct handle *h = udp->data;
	js_State *J = h->rt->J;
	(void)flags;
	if (h->rt->closing || n < 0 || !from) {
		free(buf->base);
		if (h->rt->closing || n == 0)
			return;
		js_pushnumber(J, (double)n);
		handle_call(h, "onerror", 1);
		return;
	}
	char *bytes = realloc(buf->base, n > 0 ? (size_t)n : 1);
	struct sockaddr_storage address = { 0 };
	memcpy(&address, from, from->sa_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6));
	buffer_push_taken(J, bytes ? bytes : buf->base, (size_t)n);
	net_push_address(J, &address);
	js_pushnumber(J, (double)n);
	js_setproperty(J, -2, "size");
	handle_call(h, "onmessage", 2);
}

static void native_recvStart(js_State *J)
{
	int code = uv_udp_recv_start(this_udp(J), on_alloc, on_received);
	js_pushnumber(J, code == UV_EALREADY ? 0 : code);
}

static void native_recvStop(js_State *J)
{
	js_pushnumber(J, uv_udp_recv_stop(this_udp(J)));
}

/* ---- sending ---- */

static void on_sent(uv_udp_send_t *uv, int status)
{
	stream_request_end(uv->data, status);
}

/* The system does not take it now: it waits. */
static int send_later(js_State *J, struct stream *s, const uv_buf_t *bytes, const struct sockaddr *to, int callback)
{
	struct stream_request *r = stream_request_new(J, s, callback, bytes->len, "UDPSENDWRAP");
	memcpy(r->bytes, bytes->base, bytes->len);
	uv_buf_t copy = uv_buf_init(r->bytes, (unsigned)bytes->len);
	r->uv.send.data = r;
	int code = uv_udp_send(&r->uv.send, &s->handle.uv.udp, &copy, 1, to, on_sent);
	if (code == 0)
		stream_request_begin(r);
	else
		free(r);
	return code;
}

/* send(bytes, address or undefined, port, callback): 1: it is sent, the callback is not called; 0: it will be, with a
 * code; below 0: a libuv code */
static void native_send(js_State *J)
{
	struct stream *s = (struct stream *)handle_this(J, &udp_kind);
	struct sockaddr_storage address;
	size_t length;
	const unsigned char *bytes = typedarray_bytes(J, 1, &length);
	if (!bytes)
		js_typeerror(J, "not an array of bytes");
	bool connected = js_isundefined(J, 2);
	int code = connected ? 0 : net_parse_address(js_tostring(J, 2), js_toint32(J, 3), &address);
	const struct sockaddr *to = connected ? NULL : (struct sockaddr *)&address;
	uv_buf_t buf = uv_buf_init((char *)(uintptr_t)bytes, (unsigned)length);
	if (code == 0)
		code = uv_udp_try_send(&s->handle.uv.udp, &buf, 1, to);
	if (code == UV_EAGAIN || code == UV_ENOSYS)
		code = send_later(J, s, &buf, to, 4);
	else if (code >= 0)
		code = 1;
	js_pushnumber(J, code);
}

static void native_queueSize(js_State *J) { js_pushnumber(J, (double)uv_udp_get_send_queue_size(this_udp(J))); }
static void native_queueCount(js_State *J) { js_pushnumber(J, (double)uv_udp_get_send_queue_count(this_udp(J))); }

/* ---- options: each gives 0 or a libuv code ---- */

static void native_setBroadcast(js_State *J) { js_pushnumber(J, uv_udp_set_broadcast(this_udp(J), js_toboolean(J, 1))); }
static void native_setTTL(js_State *J) { js_pushnumber(J, uv_udp_set_ttl(this_udp(J), js_toint32(J, 1))); }

static void native_setMulticastTTL(js_State *J)
{
	js_pushnumber(J, uv_udp_set_multicast_ttl(this_udp(J), js_toint32(J, 1)));
}

static void native_setMulticastLoopback(js_State *J)
{
	js_pushnumber(J, uv_udp_set_multicast_loop(this_udp(J), js_toboolean(J, 1)));
}

static void native_setMulticastInterface(js_State *J)
{
	js_pushnumber(J, uv_udp_set_multicast_interface(this_udp(J), js_tostring(J, 1)));
}

static const char *text_or_null(js_State *J, int idx)
{
	return js_isstring(J, idx) ? js_tostring(J, idx) : NULL;
}

/* setMembership(group, interface or undefined, join) */
static void native_setMembership(js_State *J)
{
	uv_udp_t *udp = this_udp(J);
	const char *group = js_tostring(J, 1), *interface = text_or_null(J, 2);
	js_pushnumber(J, uv_udp_set_membership(udp, group, interface, js_toboolean(J, 3) ? UV_JOIN_GROUP : UV_LEAVE_GROUP));
}

/* setSourceMembership(source, group, interface or undefined, join) */
static void native_setSourceMembership(js_State *J)
{
	uv_udp_t *udp = this_udp(J);
	const char *source = js_tostring(J, 1), *group = js_tostring(J, 2), *interface = text_or_null(J, 3);
	js_pushnumber(J, uv_udp_set_source_membership(udp, group, interface, source,
		js_toboolean(J, 4) ? UV_JOIN_GROUP : UV_LEAVE_GROUP));
}

/* bufferSize(size, of receiving): sets the system's buffer, 0 asks for it; the size, or a libuv code */
static void native_bufferSize(js_State *J)
{
	uv_handle_t *handle = &handle_this(J, &udp_kind)->uv.handle;
	int size = js_toint32(J, 1);
	int code = js_toboolean(J, 2) ? uv_recv_buffer_size(handle, &size) : uv_send_buffer_size(handle, &size);
	js_pushnumber(J, code < 0 ? code : size);
}

/* fd(): the descriptor, or -1 */
static void native_fd(js_State *J)
{
	uv_os_fd_t fd = -1;
	uv_fileno(&handle_this(J, &udp_kind)->uv.handle, &fd);
	js_pushnumber(J, fd);
}

static void udp_methods(js_State *J)
{
	static const struct { const char *name; js_CFunction fn; int length; } methods[] = {
		{ "bind", native_bind, 4 }, { "open", native_open, 1 }, { "connect", native_connect, 2 },
		{ "disconnect", native_disconnect, 0 }, { "sockname", native_sockname, 0 }, { "peername", native_peername, 0 },
		{ "recvStart", native_recvStart, 0 }, { "recvStop", native_recvStop, 0 }, { "send", native_send, 4 },
		{ "queueSize", native_queueSize, 0 }, { "queueCount", native_queueCount, 0 },
		{ "setBroadcast", native_setBroadcast, 1 }, { "setTTL", native_setTTL, 1 },
		{ "setMulticastTTL", native_setMulticastTTL, 1 }, { "setMulticastLoopback", native_setMulticastLoopback, 1 },
		{ "setMulticastInterface", native_setMulticastInterface, 1 }, { "setMembership", native_setMembership, 3 },
		{ "setSourceMembership", native_setSourceMembership, 4 }, { "bufferSize", native_bufferSize, 2 },
		{ "fd", native_fd, 0 },
	};
	for (size_t i = 0; i < sizeof methods / sizeof *methods; ++i)
		native_method(J, methods[i].name, methods[i].fn, methods[i].length);
}

void native_udp_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "udp", native_udp, 1);
}
