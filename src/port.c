/* port.c -- channels of messages: MessageChannel, MessagePort, and what workers talk through.
 *
 * HOW   a channel has two ends, each with a queue of messages. Sending puts a message into the other end's queue and
 *       wakes the loop on which that end lives, by uv_async_send(): the one function of libuv that any thread may call.
 *       There, in the poll phase, each message is read into that loop's js_State and delivered as a run of the port's task,
 *       with ticks and microtasks after it.
 *
 *           thread A                    channel                     thread B
 *           post ── clone_write ──▶ [message, message] ── async ──▶ clone_read ── 'message'
 *
 * WHY   two loops share this queue and nothing else, so that nothing else needs a lock.
 * LOCK  a channel's `lock` guards all of the channel. A struct port belongs to its loop's thread.
 * OWNS  the channel is freed when both ends are closed. A struct port belongs to a host object, kept alive while its
 *       handle is open.
 * NODE  as many messages as wait, or 1,000, are delivered in one go, as there.
 * READ  after clone_write.c, before worker.c. Follows worker_threads.html#class-messageport.
 *
 * SPDX-License-Identifier: ISC
 */
#include "port.h"

#include <stdlib.h>

#include "engine.h"
#include "native/typedarrays.h"

#define AT_ONCE 1000
#define HIDDEN "\xffport" /* the property of a MessagePort under which its host object is kept */

struct port_end {
	struct channel *channel;
	struct message *head, *tail;
	size_t waiting;
	uv_async_t *wake; /* of the loop where it lives; NULL: nowhere now */
	bool closed;
};

struct channel {
	uv_mutex_t lock;
	struct port_end ends[2];
};

struct port {
	struct task task;    /* runs once a message, and for 'close' */
	struct runtime *rt;
	struct port_end *end;
	uv_async_t async;
	struct message *message; /* that is being delivered; NULL: it is closing */
	struct value self;   /* the MessagePort */
	bool receives, transferred;
	struct port *prev, *next; /* the open ones of this runtime */
};

/* ---- channels: any thread ---- */

void channel_open(struct port_end *ends[2])
{
	struct channel *channel = calloc(1, sizeof *channel);
	CHECK(channel != NULL && uv_mutex_init(&channel->lock) == 0);
	for (int i = 0; i < 2; ++i) {
		channel->ends[i].channel = channel;
		ends[i] = &channel->ends[i];
	}
}

static struct port_end *other(struct port_end *end)
{
	struct channel *channel = end->channel;
	return &channel->ends[end == &channel->ends[0]];
}

static void wake(struct port_end *end)
{
	if (end->wake)
		uv_async_send(end->wake);
}

/* region port_end_send */
void port_end_send(struct port_end *end, struct message *message)
{
	struct port_end *to = other(end);
	uv_mutex_lock(&end->channel->lock);
	if (!to->closed) {
		if (to->tail)
			to->tail->next = message;
		else
			to->head = message;
		to->tail = message;
		++to->waiting;
		message = NULL;
		wake(to);
	}
	uv_mutex_unlock(&end->channel->lock);
	message_free(message); /* nobody will ever read it */
}
/* endregion */

static struct message *take(struct port_end *end)
{
	uv_mutex_lock(&end->channel->lock);
	struct message *message = end->head;
	if (message) {
		end->head = message->next;
		if (!end->head)
			end->tail = NULL;
		--end->waiting;
	}
	uv_mutex_unlock(&end->channel->lock);
	return message;
}

static size_t waiting(struct port_end *end)
{
	uv_mutex_lock(&end->channel->lock);
	size_t n = end->waiting;
	uv_mutex_unlock(&end->channel->lock);
	return n;
}

/* Will nothing come any more? */
static bool is_over(struct port_end *end)
{
	uv_mutex_lock(&end->channel->lock);
	bool over = other(end)->closed && !end->head;
	uv_mutex_unlock(&end->channel->lock);
	return over;
}

/* Says where the end lives; NULL: nowhere. */
static void settle(struct port_end *end, uv_async_t *async)
{
	uv_mutex_lock(&end->channel->lock);
	end->wake = async;
	uv_mutex_unlock(&end->channel->lock);
}

void port_end_close(struct port_end *end)
{
	struct channel *channel = end->channel;
	struct message *message;
	while ((message = take(end)) != NULL)
		message_free(message);
	uv_mutex_lock(&channel->lock);
	end->wake = NULL;
	end->closed = true;
	bool last = other(end)->closed;
	wake(other(end));
	uv_mutex_unlock(&channel->lock);
	if (last) {
		uv_mutex_destroy(&channel->lock);
		free(channel);
	}
}

/* ---- ports: the loop's thread ---- */

static void mark_port(js_State *J, void *data)
{
	engine_mark(J, &((struct port *)data)->self);
}

static void finalize_port(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class port_class = { "MessagePortHandle", mark_port, finalize_port };

static void report_handle(struct port *port, const char *what)
{
	if (trace_on(port->rt))
		trace_emit(port->rt, &(struct event){ .kind = "handle", .what = what, .id = port->task.id, .type = "port",
			.name = "MessagePort" });
}

static bool is_open(const struct port *port)
{
	return port->end && !uv_is_closing((const uv_handle_t *)&port->async);
}

/* Tells the program: deliver(port, type, value, ports) of internal/message_port.js. */
static void tell(struct port *port, const char *type)
{
	js_State *J = port->rt->J;
	int value = js_gettop(J) - 2; /* value, ports */
	engine_push(J, &port->rt->ports.deliver);
	js_pushundefined(J);
	engine_push(J, &port->self);
	js_pushliteral(J, type);
	js_copy(J, value);
	js_copy(J, value + 1);
	js_call(J, 4);
	js_pop(J, 3);
}

/* Pushes the message's value and the ports that have come with it. False: it cannot be read; pushes the error. */
static bool read_message(struct port *port)
{
	js_State *J = port->rt->J;
	if (js_try(J)) {
		js_newarray(J);
		return false;
	}
	clone_read(J, port->message);
	js_endtry(J);
	return true;
}

/* The task's body. */
static void deliver(struct runtime *rt, struct task *task)
{
	struct port *port = (struct port *)task;
	const char *type = "close";
	if (!port->message) {
		js_pushundefined(rt->J);
		js_pushundefined(rt->J);
	} else {
		type = read_message(port) ? "message" : "messageerror";
	}
	tell(port, type);
}

static void run_task(struct port *port, struct message *message, const char *queue)
{
	port->message = message;
	task_ready(port->rt, &port->task, queue, 0, message ? "message" : "loop");
	call_js(port->rt, &port->task);
	message_free(message);
}

static void port_close(struct port *port);

void port_drain(struct port *port)
{
	struct message *message;
	while (is_open(port) && (message = take(port->end)) != NULL)
		run_task(port, message, "poll");
}

/* region on_wake */
static void on_wake(uv_async_t *async)
{
	struct port *port = async->data;
	struct message *message;
	if (!is_open(port) || port->rt->closing)
		return;
	size_t n = waiting(port->end);
	for (n = n > AT_ONCE ? n : AT_ONCE; n > 0 && port->receives && is_open(port) && (message = take(port->end)); --n)
		run_task(port, message, "poll");
	if (is_open(port) && port->receives && waiting(port->end) > 0)
		uv_async_send(async);
	if (is_open(port) && is_over(port->end))
		port_close(port);
}
/* endregion */

static void unlink_port(struct port *port)
{
	if (port->prev)
		port->prev->next = port->next;
	else
		port->rt->ports.first = port->next;
	if (port->next)
		port->next->prev = port->prev;
}

static void on_closed(uv_handle_t *handle)
{
	struct port *port = handle->data;
	if (port->end)
		port_end_close(port->end); /* only now does the other side hear of it, as in Node */
	port->end = NULL;
	report_handle(port, "close");
	if (!port->rt->closing && !port->transferred)
		run_task(port, NULL, "closing");
	task_end(port->rt, &port->task, "done");
	unlink_port(port);
}

/* Gives up the handle, and then its end, if it still has one. */
static void port_close(struct port *port)
{
	if (port->end)
		settle(port->end, NULL);
	if (!uv_is_closing((uv_handle_t *)&port->async))
		uv_close((uv_handle_t *)&port->async, on_closed);
}

struct port_end *port_end_of(const struct port *port)
{
	return is_open(port) ? port->end : NULL;
}

struct port_end *port_detach(js_State *J, int idx)
{
	struct port *port = port_at(J, idx);
	struct port_end *end = port->end;
	port->transferred = true;
	port_close(port);
	port->end = NULL;
	return end;
}

struct port *port_at(js_State *J, int idx)
{
	if (!js_isobject(J, idx))
		return NULL;
	js_Property *own = jsV_getownproperty(J, js_toobject(J, idx), HIDDEN);
	if (!own)
		return NULL;
	js_pushvalue(J, own->value);
	struct port *port = engine_host(J, -1, &port_class);
	js_pop(J, 1);
	return port;
}

static void open_handle(struct port *port)
{
	struct runtime *rt = port->rt;
	engine_clear(&port->task.fn);
	engine_clear(&port->task.self);
	port->task.run = deliver;
	port->task.label = "MessagePort";
	task_init(rt, &port->task, TASK_MESSAGE);
	CHECK(uv_async_init(&rt->loop.uv, &port->async, on_wake) == 0);
	port->async.data = port;
	uv_unref((uv_handle_t *)&port->async);
	port->next = rt->ports.first;
	if (port->next)
		port->next->prev = port;
	rt->ports.first = port;
	report_handle(port, "open");
	settle(port->end, &port->async);
}

void port_push(js_State *J, struct port_end *end)
{
	struct port *port = calloc(1, sizeof *port);
	CHECK(port != NULL);
	port->rt = runtime_of(J);
	port->end = end;
	js_pushnull(J);
	engine_new_host(J, &port_class, port);
	engine_copy(J, -1, &port->self); /* until there is a MessagePort */
	open_handle(port);
	core_require(J, "internal/message_port");
	js_getproperty(J, -1, "make");
	js_rot2pop1(J);
	js_pushundefined(J);
	js_call(J, 0);
	engine_copy(J, -1, &port->self);
	js_rot2(J);
	js_defproperty(J, -2, HIDDEN, JS_DONTENUM | JS_READONLY | JS_DONTCONF);
}

/* ---- from JavaScript: internal/message_port.js ---- */

/* channel(): [port, port] */
static void native_channel(js_State *J)
{
	struct port_end *ends[2];
	channel_open(ends);
	js_newarray(J);
	for (int i = 0; i < 2; ++i) {
		port_push(J, ends[i]);
		js_setindex(J, -2, i);
	}
}

static struct port *port_argument(js_State *J)
{
	struct port *port = port_at(J, 1);
	if (!port)
		js_typeerror(J, "not a MessagePort");
	return port;
}

/* isPort(value) */
static void native_isPort(js_State *J)
{
	js_pushboolean(J, port_at(J, 1) != NULL);
}

/* post(port, value, transfer list or undefined) */
static void native_post(js_State *J)
{
	struct port *port = port_argument(J);
	struct message *message = clone_write(J, 2, js_isarray(J, 3) ? 3 : -1, port->end);
	if (is_open(port))
		port_end_send(port->end, message);
	else
		message_free(message);
	js_pushundefined(J);
}

/* receive(port): [value], or undefined if nothing waits */
static void native_receive(js_State *J)
{
	struct port *port = port_argument(J);
	struct message *message = is_open(port) ? take(port->end) : NULL;
	js_pushundefined(J);
	if (!message)
		return;
	if (js_try(J)) {
		message_free(message);
		js_throw(J);
	}
	js_newarray(J);
	clone_read(J, message);
	js_pop(J, 1);
	js_setindex(J, -2, 0);
	js_endtry(J);
	message_free(message);
}

/* start(port): messages are delivered from now on; those that wait, in the next poll */
static void native_start(js_State *J)
{
	struct port *port = port_argument(J);
	port->receives = true;
	if (is_open(port))
		uv_async_send(&port->async);
	js_pushundefined(J);
}

static void native_close(js_State *J)
{
	port_close(port_argument(J));
	js_pushundefined(J);
}

/* ref(port, keeps) */
static void native_ref(js_State *J)
{
	struct port *port = port_argument(J);
	uv_handle_t *handle = (uv_handle_t *)&port->async;
	bool keeps = js_toboolean(J, 2), kept = uv_has_ref(handle);
	if (keeps)
		uv_ref(handle);
	else
		uv_unref(handle);
	if (keeps != kept && is_open(port))
		report_handle(port, keeps ? "ref" : "unref");
	js_pushundefined(J);
}

static void native_hasRef(js_State *J)
{
	struct port *port = port_argument(J);
	js_pushboolean(J, is_open(port) && uv_has_ref((uv_handle_t *)&port->async));
}

/* pin(value): an ArrayBuffer that is in a transfer list is copied from now on */
static void native_pin(js_State *J)
{
	struct store *store = arraybuffer_at(J, 1);
	if (store)
		store->pinned = true;
	js_pushundefined(J);
}

/* onMessage(deliver): what delivers, see tell() */
static void native_onMessage(js_State *J)
{
	engine_copy(J, 1, &runtime_of(J)->ports.deliver);
	js_pushundefined(J);
}

/* clone(value, transfer list or undefined): structuredClone */
static void native_clone(js_State *J)
{
	struct message *message = clone_write(J, 1, js_isarray(J, 2) ? 2 : -1, NULL);
	if (js_try(J)) {
		message_free(message);
		js_throw(J);
	}
	clone_read(J, message);
	js_endtry(J);
	js_pop(J, 1);
	message_free(message);
}

void native_port_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "channel", native_channel, 0);
	native_method(J, "clone", native_clone, 2);
	native_method(J, "close", native_close, 1);
	native_method(J, "hasRef", native_hasRef, 1);
	native_method(J, "isPort", native_isPort, 1);
	native_method(J, "onMessage", native_onMessage, 1);
	native_method(J, "pin", native_pin, 1);
	native_method(J, "post", native_post, 3);
	native_method(J, "receive", native_receive, 1);
	native_method(J, "ref", native_ref, 2);
	native_method(J, "start", native_start, 1);
}

/* ---- begin and end ---- */

void ports_init(struct runtime *rt)
{
	engine_clear(&rt->ports.deliver);
}

void ports_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->ports.deliver);
	for (struct port *port = rt->ports.first; port; port = port->next)
		engine_mark(rt->J, &port->self);
}

int ports_keeping(struct runtime *rt)
{
	int n = 0;
	for (struct port *port = rt->ports.first; port; port = port->next)
		n += is_open(port) && uv_has_ref((uv_handle_t *)&port->async);
	return n;
}

/* Before the loop is closed: nobody may wake it any more. */
void ports_close(struct runtime *rt)
{
	for (struct port *port = rt->ports.first; port; port = port->next)
		port_close(port);
}
