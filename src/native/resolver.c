/* resolver.c -- questions to name servers, with c-ares: what dns.resolve() and its like ask.
 *
 * HOW   a channel is a handle with a timer. c-ares opens sockets as it needs them and says which are to be watched; what
 *       arrives on one goes to c-ares, and so does the time. A question's answer is kept until c-ares is done with the
 *       event, then its callback is a task. The answer is the server's message, as bytes: modules/internal/dns/message.js
 *       reads it.
 *
 *            query(name, type, callback) ─▶ c-ares ─▶ a datagram ─▶ ... ─▶ on_ready ─▶ answered ─▶ callback(code, bytes)
 *
 * WHY   no thread waits: a hundred questions are a hundred datagrams. c-ares knows the system's servers, asks the next one
 *       when one is silent, and TCP when an answer is too long.
 * OWNS  struct channel with its sockets; struct query, freed when it was told.
 * READ  after dns.c. Follows Node's dns.html#class-dnsresolver.
 *
 * SPDX-License-Identifier: ISC
 */
#include "net.h"

#include <ares.h>
#include <arpa/inet.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#define CLASS_IN 1 /* of DNS: the Internet */

struct query {
	struct task task;
	struct channel *channel;
	int status;             /* c-ares's, once answered */
	unsigned char *message; /* the server's, or NULL */
	size_t length;
	char **names;           /* of an address, up to a NULL; or NULL */
	struct query *next;     /* in one of the channel's lists */
};

/* A socket of c-ares. */
struct watched {
	uv_poll_t poll;
	struct channel *channel;
	int fd;
	struct watched *next;
};

struct channel {
	struct handle handle;    /* first; its uv is the timer */
	ares_channel ares;       /* NULL: it could not be made */
	struct query *asked, *answered;
	struct watched *sockets;
};

static const struct handle_kind channel_kind; /* at the end */

static struct channel *this_channel(js_State *J)
{
	return (struct channel *)handle_this(J, &channel_kind);
}

/* ---- answers ---- */

static void unlink_query(struct query **list, struct query *q)
{
	while (*list != q)
		list = &(*list)->next;
	*list = q->next;
}

static void free_query(struct query *q)
{
	for (char **name = q->names; name && *name; ++name)
		free(*name);
	free(q->names);
	free(q->message);
	free(q);
}

/* Pushes what the callback gets, and returns how many. */
static int push_answer(js_State *J, const struct query *q)
{
	js_pushnumber(J, q->status);
	if (q->names) {
		js_newarray(J);
		for (int i = 0; q->names[i]; ++i) {
			js_pushstring(J, q->names[i]);
			js_setindex(J, -2, i);
		}
		return 2;
	}
	if (!q->message)
		return 1;
	buffer_push(J, q->message, q->length);
	return 2;
}

/* Calls the callback of an answered one, and frees it. */
static void tell(struct runtime *rt, struct query *q)
{
	struct channel *c = q->channel;
	bool returned = true;
	if (!rt->closing) {
		int n = push_answer(rt->J, q);
		task_take_arguments(rt->J, &q->task, js_gettop(rt->J) - n);
		js_pop(rt->J, n);
		if (rt->loop.polling)
			loop_woke(rt);
		task_ready(rt, &q->task, "poll", 0, "system");
		returned = call_task(rt, &q->task);
	}
	unlink_query(&c->answered, q);
	handle_drop(&c->handle);
	task_end(rt, &q->task, returned ? "done" : "error");
	free_query(q);
	if (returned && !rt->closing)
		queue_drain(rt);
}

static void on_time(uv_timer_t *timer);

/* When c-ares wants to know the time again; at once if there is something to tell. */
static void set_timer(struct channel *c)
{
	struct timeval tv, *wait;
	if (c->handle.state != HANDLE_OPEN)
		return;
	if (!c->asked && !c->answered) {
		uv_timer_stop(&c->handle.uv.timer);
		return;
	}
	wait = ares_timeout(c->ares, NULL, &tv);
	uint64_t ms = c->answered || !wait ? 0 : (uint64_t)wait->tv_sec * 1000 + (uint64_t)wait->tv_usec / 1000 + 1;
	uv_timer_start(&c->handle.uv.timer, on_time, ms, 0);
}

/* Tells all that are answered, in that order. The first handle_hold() is for the time in which JavaScript may close the
 * channel. */
static void tell_all(struct channel *c)
{
	struct runtime *rt = c->handle.rt;
	handle_hold(&c->handle);
	while (c->answered && !rt->closing)
		tell(rt, c->answered);
	handle_drop(&c->handle);
	set_timer(c);
}

static void on_time(uv_timer_t *timer)
{
	struct channel *c = timer->data;
	ares_process_fd(c->ares, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
	tell_all(c);
}

static void answer(struct query *q, int status)
{
	struct query **last = &q->channel->answered;
	unlink_query(&q->channel->asked, q);
	while (*last)
		last = &(*last)->next;
	*last = q;
	q->next = NULL;
	q->status = status;
}

static void on_message(void *arg, int status, int timeouts, unsigned char *message, int length)
{
	struct query *q = arg;
	(void)timeouts;
	if (status == ARES_SUCCESS && length > 0) {
		q->message = malloc((size_t)length);
		CHECK(q->message != NULL);
		memcpy(q->message, message, (size_t)length);
		q->length = (size_t)length;
	}
	answer(q, status);
}

static void on_host(void *arg, int status, int timeouts, struct hostent *host)
{
	struct query *q = arg;
	size_t n = 0;
	(void)timeouts;
	if (status == ARES_SUCCESS) {
		while (host->h_aliases[n])
			++n;
		q->names = calloc(n + 1, sizeof *q->names);
		CHECK(q->names != NULL);
		for (size_t i = 0; i < n; ++i)
			CHECK((q->names[i] = strdup(host->h_aliases[i])) != NULL);
	}
	answer(q, status);
}

/* ---- sockets ---- */

static void on_ready(uv_poll_t *poll, int status, int events)
{
	struct watched *w = poll->data;
	struct channel *c = w->channel;
	ares_socket_t readable = status < 0 || (events & UV_READABLE) ? w->fd : ARES_SOCKET_BAD;
	ares_socket_t writable = status < 0 || (events & UV_WRITABLE) ? w->fd : ARES_SOCKET_BAD;
	ares_process_fd(c->ares, readable, writable); /* may close the socket */
	tell_all(c);
}

static void on_unwatched(uv_handle_t *poll)
{
	free(poll->data);
}

static void unwatch(struct channel *c, struct watched *w)
{
	struct watched **link = &c->sockets;
	while (*link != w)
		link = &(*link)->next;
	*link = w->next;
	if (c->handle.rt->closing) /* the loop has been closed, with all that was in it */
		free(w);
	else
		uv_close((uv_handle_t *)&w->poll, on_unwatched);
}

static struct watched *watch(struct channel *c, int fd)
{
	struct watched *w = calloc(1, sizeof *w);
	CHECK(w != NULL && uv_poll_init_socket(&c->handle.rt->loop.uv, &w->poll, fd) == 0);
	w->poll.data = w;
	w->channel = c;
	w->fd = fd;
	w->next = c->sockets;
	c->sockets = w;
	return w;
}

/* c-ares wants to hear of the socket, or not any more. */
static void on_socket(void *arg, ares_socket_t fd, int read, int write)
{
	struct channel *c = arg;
	struct watched *w = c->sockets;
	while (w && w->fd != fd)
		w = w->next;
	if (!read && !write) {
		if (w)
			unwatch(c, w);
		return;
	}
	if (c->handle.rt->closing)
		return;
	if (!w)
		w = watch(c, fd);
	uv_poll_start(&w->poll, (read ? UV_READABLE : 0) | (write ? UV_WRITABLE : 0), on_ready);
}

/* ---- the channel ---- */

static void mark_queries(js_State *J, const struct query *q)
{
	for (; q; q = q->next)
		task_mark(J, &q->task);
}

static void mark_channel(js_State *J, const struct handle *h)
{
	const struct channel *c = (const struct channel *)h;
	mark_queries(J, c->asked);
	mark_queries(J, c->answered);
}

/* With questions under way the object lives: here there are some only when the runtime itself ends. */
static void release_channel(struct handle *h)
{
	struct channel *c = (struct channel *)h;
	if (c->ares)
		ares_destroy(c->ares); /* answers them all */
	while (c->answered) {
		struct query *q = c->answered;
		c->answered = q->next;
		free_query(q);
	}
}

static void channel_methods(js_State *J);

static const struct handle_kind channel_kind = { .type = "dns channel", .resource = "QueryReqWrap",
	.provider = "DNSCHANNEL", .methods = channel_methods, .mark = mark_channel, .release = release_channel };

/* channel(timeout in ms or -1, tries): asks the system's servers; or c-ares's status */
static void native_channel(js_State *J)
{
	int timeout = js_toint32(J, 1), tries = js_toint32(J, 2), mask = ARES_OPT_FLAGS | ARES_OPT_SOCK_STATE_CB | ARES_OPT_TRIES;
	struct channel *c = (struct channel *)handle_new(J, &channel_kind, sizeof *c);
	struct ares_options options = { .flags = ARES_FLAG_NOCHECKRESP, .sock_state_cb = on_socket, .sock_state_cb_data = c,
		.tries = tries, .timeout = timeout };
	if (timeout > 0)
		mask |= ARES_OPT_TIMEOUTMS;
	CHECK(ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS);
	int status = ares_init_options(&c->ares, &options, mask);
	if (status != ARES_SUCCESS) {
		c->ares = NULL;
		js_pushnumber(J, status);
		return;
	}
	CHECK(uv_timer_init(&c->handle.rt->loop.uv, &c->handle.uv.timer) == 0);
	handle_open(&c->handle, TASK_DNS, "resolver");
	c->handle.lasting = true; /* an idle one costs nothing, and is collected with its Resolver */
}

/* A question whose callback is at that index. */
static struct query *ask(js_State *J, struct channel *c, const char *label, int callback)
{
	struct query *q = calloc(1, sizeof *q);
	CHECK(q != NULL);
	q->channel = c;
	q->task.label = label;
	engine_copy(J, callback, &q->task.fn);
	q->task.self = c->handle.task.self;
	handle_hold(&c->handle);
	task_init(c->handle.rt, &q->task, TASK_DNS);
	q->next = c->asked;
	c->asked = q;
	return q;
}

/* query(name, number of the type, callback): callback(0, the server's message) or callback(c-ares's status) */
static void native_query(js_State *J)
{
	struct channel *c = this_channel(J);
	const char *name = js_tostring(J, 1);
	int type = js_toint32(J, 2);
	struct query *q = ask(J, c, "query", 3);
	ares_query(c->ares, name, CLASS_IN, type, on_message, q);
	set_timer(c);
	js_pushundefined(J);
}

/* reverse(address, callback): callback(0, [name, ...]) or callback(status) */
static void native_reverse(js_State *J)
{
	struct channel *c = this_channel(J);
	struct sockaddr_storage address;
	CHECK(net_parse_address(js_tostring(J, 1), 0, &address) == 0);
	bool v4 = address.ss_family == AF_INET;
	const void *bytes = v4 ? (const void *)&((struct sockaddr_in *)&address)->sin_addr
		: &((struct sockaddr_in6 *)&address)->sin6_addr;
	struct query *q = ask(J, c, "reverse", 2);
	ares_gethostbyaddr(c->ares, bytes, v4 ? 4 : 16, address.ss_family, on_host, q);
	set_timer(c);
	js_pushundefined(J);
}

/* cancel(): what is under way is answered with ARES_ECANCELLED */
static void native_cancel(js_State *J)
{
	struct channel *c = this_channel(J);
	ares_cancel(c->ares);
	set_timer(c);
	js_pushundefined(J);
}

/* servers(): [[address, port], ...] */
static void native_servers(js_State *J)
{
	struct ares_addr_port_node *list, *one;
	int n = 0;
	js_newarray(J);
	if (ares_get_servers_ports(this_channel(J)->ares, &list) != ARES_SUCCESS)
		return;
	for (one = list; one; one = one->next) {
		char text[INET6_ADDRSTRLEN];
		uv_inet_ntop(one->family, &one->addr, text, sizeof text);
		js_newarray(J);
		js_pushstring(J, text);
		js_setindex(J, -2, 0);
		js_pushnumber(J, one->udp_port);
		js_setindex(J, -2, 1);
		js_setindex(J, -2, n++);
	}
	ares_free_data(list);
}

/* setServers("127.0.0.1:53,[::1]:53"): undefined, or why not; never while a question is under way */
static void native_setServers(js_State *J)
{
	struct channel *c = this_channel(J);
	const char *list = js_tostring(J, 1);
	int status = c->asked ? ARES_EBADSTR : ares_set_servers_ports_csv(c->ares, list);
	if (status == ARES_SUCCESS)
		js_pushundefined(J);
	else
		js_pushstring(J, c->asked ? "There are pending queries." : ares_strerror(status));
}

/* setLocalAddress(IPv4, IPv6 or undefined): where questions come from */
static void native_setLocalAddress(js_State *J)
{
	struct channel *c = this_channel(J);
	for (int i = 1; i <= 2; ++i) {
		struct sockaddr_storage address;
		if (js_isundefined(J, i) || net_parse_address(js_tostring(J, i), 0, &address) != 0)
			continue;
		if (address.ss_family == AF_INET)
			ares_set_local_ip4(c->ares, ntohl(((struct sockaddr_in *)&address)->sin_addr.s_addr));
		else
			ares_set_local_ip6(c->ares, ((struct sockaddr_in6 *)&address)->sin6_addr.s6_addr);
	}
	js_pushundefined(J);
}

static void channel_methods(js_State *J)
{
	native_method(J, "query", native_query, 3);
	native_method(J, "reverse", native_reverse, 2);
	native_method(J, "cancel", native_cancel, 0);
	native_method(J, "servers", native_servers, 0);
	native_method(J, "setServers", native_setServers, 1);
	native_method(J, "setLocalAddress", native_setLocalAddress, 2);
}

void native_resolver_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "channel", native_channel, 2);
}
