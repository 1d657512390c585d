/* net.c -- connections and servers: TCP and Unix sockets.
 *
 * HOW   a connection is a stream (../streams.c) that begins with connect(), or that a server accepts. A server is a stream
 *       handle that carries no bytes: each connection that waits for it is an event, onconnection(code).
 *
 *            tcpServer(address, port) --listen--> onconnection(0): accept()   a handle, nothing is read yet
 *            tcp(name)  --connect(address, port, callback)-->  callback(0)    now it carries bytes
 *
 * WHY   the address is bound before the server's handle opens, so that the trace names the port that port 0 became.
 * READ  after ../streams.c, beside modules/net.js. Follows Node's net.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../streams.h"
#include "net.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define NAME_SIZE 128 /* of a handle: "[address]:port" */

static void tcp_methods(js_State *J);
static void server_methods(js_State *J);

static const struct handle_kind tcp_kind = { .type = "tcp", .resource = "TCPSocketWrap", .provider = "TCPWRAP",
	.methods = tcp_methods, .mark = stream_mark };
static const struct handle_kind tcp_server_kind = { .type = "tcp server", .resource = "TCPServerWrap",
	.provider = "TCPSERVERWRAP", .methods = server_methods, .mark = stream_mark };
static const struct handle_kind pipe_server_kind = { .type = "pipe server", .resource = "PipeWrap",
	.provider = "PIPESERVERWRAP", .methods = server_methods, .mark = stream_mark };

/* ---- addresses ---- */

int net_parse_address(const char *text, int port, struct sockaddr_storage *out)
{
	memset(out, 0, sizeof *out);
	if (strchr(text, ':'))
		return uv_ip6_addr(text, port, (struct sockaddr_in6 *)out);
	return uv_ip4_addr(text, port, (struct sockaddr_in *)out);
}

int net_address_text(const struct sockaddr_storage *address, char *text, size_t size)
{
	const struct sockaddr_in *v4 = (const void *)address;
	const struct sockaddr_in6 *v6 = (const void *)address;
	if (address->ss_family == AF_INET) {
		uv_ip4_name(v4, text, size);
		return ntohs(v4->sin_port);
	}
	uv_ip6_name(v6, text, size);
	if (IN6_IS_ADDR_LINKLOCAL(&v6->sin6_addr) && v6->sin6_scope_id != 0) {
		size_t n = strlen(text), room = size - n - 1;
		text[n] = '%';
		uv_if_indextoiid(v6->sin6_scope_id, text + n + 1, &room);
	}
	return ntohs(v6->sin6_port);
}

void net_push_address(js_State *J, const struct sockaddr_storage *address)
{
	char text[NAME_SIZE];
	int port = net_address_text(address, text, sizeof text);
	js_newobject(J);
	js_pushstring(J, text);
	js_setproperty(J, -2, "address");
	js_pushstring(J, address->ss_family == AF_INET ? "IPv4" : "IPv6");
	js_setproperty(J, -2, "family");
	js_pushnumber(J, port);
	js_setproperty(J, -2, "port");
}

/* Like "127.0.0.1:80" or "[::1]:80". */
static void name_of(const struct sockaddr_storage *address, char name[NAME_SIZE])
{
	char text[NAME_SIZE - 16];
	int port = net_address_text(address, text, sizeof text);
	snprintf(name, NAME_SIZE, address->ss_family == AF_INET ? "%s:%d" : "[%s]:%d", text, port);
}

typedef int (*address_getter)(const uv_tcp_t *tcp, struct sockaddr *name, int *length);

static void push_name(js_State *J, const struct handle *h, address_getter getter)
{
	struct sockaddr_storage address;
	int length = sizeof address, code;
	code = h->uv.handle.type == UV_TCP ? getter(&h->uv.tcp, (struct sockaddr *)&address, &length) : UV_ENOTSUP;
	if (code == 0)
		net_push_address(J, &address);
	else
		js_pushnumber(J, code);
}

/* sockname(), peername(): {address, family, port}, or a libuv code */
static void native_sockname(js_State *J) { push_name(J, handle_this(J, NULL), uv_tcp_getsockname); }
static void native_peername(js_State *J) { push_name(J, handle_this(J, NULL), uv_tcp_getpeername); }

/* Is it the number of an interface, or a name, behind an IPv6 address? */
static bool is_zone(const char *text)
{
	if (*text == '\0')
		return false;
	for (; *text; ++text)
		if (!strchr("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.:", *text))
			return false;
	return true;
}

/* parse(text): the bytes of an IP address as an array of 4 or 16 numbers; empty: it is none */
static void native_parse(js_State *J)
{
	const char *text = js_tostring(J, 1), *zone = strchr(text, '%');
	unsigned char bytes[16];
	int n = 0;
	if (uv_inet_pton(AF_INET, text, bytes) == 0)
		n = 4;
	else if ((!zone || is_zone(zone + 1)) && uv_inet_pton(AF_INET6, text, bytes) == 0)
		n = 16;
	js_newarray(J);
	for (int i = 0; i < n; ++i) {
		js_pushnumber(J, bytes[i]);
		js_setindex(J, -2, i);
	}
}

/* ---- connections ---- */

static struct stream *new_tcp(js_State *J)
{
	struct stream *s = (struct stream *)handle_new(J, &tcp_kind, sizeof *s);
	CHECK(uv_tcp_init(&s->handle.rt->loop.uv, &s->handle.uv.tcp) == 0);
	return s;
}

/* tcp(name): a handle that is connected to nothing */
static void native_tcp(js_State *J)
{
	const char *name = js_tostring(J, 1);
	struct stream *s = new_tcp(J);
	handle_open(&s->handle, TASK_NET, name);
}

/* pipe(name): the same for a Unix socket */
static void native_pipe(js_State *J)
{
	stream_push_pipe(J, false, TASK_NET, js_tostring(J, 1));
}

static void push_code(js_State *J, struct handle *h, int code)
{
	if (code == 0)
		return;
	handle_close(h);
	js_pushnumber(J, code);
}

/* tcpOn(fd): a connection that there is, or a libuv code */
static void native_tcpOn(js_State *J)
{
	int fd = js_toint32(J, 1);
	struct stream *s = new_tcp(J);
	handle_open(&s->handle, TASK_NET, "tcp");
	push_code(J, &s->handle, uv_tcp_open(&s->handle.uv.tcp, fd));
}

static void on_connected(uv_connect_t *uv, int status)
{
	stream_request_end(uv->data, status);
}

/* bind(address, port): where a connection comes from; 0 or a libuv code */
static void native_bind(js_State *J)
{
	struct handle *h = handle_this(J, &tcp_kind);
	struct sockaddr_storage address;
	access_check_net(J, js_tostring(J, 1));
	int code = net_parse_address(js_tostring(J, 1), js_toint32(J, 2), &address);
	js_pushnumber(J, code ? code : uv_tcp_bind(&h->uv.tcp, (struct sockaddr *)&address, 0));
}

/* connect(address, port, callback): 0, and callback(code) will be called; or a libuv code */
static void native_connect(js_State *J)
{
	struct handle *h = handle_this(J, &tcp_kind);
	struct sockaddr_storage address;
	access_check_net(J, js_tostring(J, 1));
	int code = net_parse_address(js_tostring(J, 1), js_toint32(J, 2), &address);
	if (code == 0) {
		struct stream_request *r = stream_request_new(J, (struct stream *)h, 3, 0, "TCPCONNECTWRAP");
		r->uv.connect.data = r;
		code = uv_tcp_connect(&r->uv.connect, &h->uv.tcp, (struct sockaddr *)&address, on_connected);
		if (code == 0)
			stream_request_begin(r);
		else
			free(r);
	}
	js_pushnumber(J, code);
}

/* connectPipe(handle, path, callback): the same for a Unix socket. A path that is too long is cut, as in Node. */
static void native_connectPipe(js_State *J)
{
	const char *path = js_tostring(J, 2);
	access_check_net(J, path);
	struct handle *h = handle_argument(J, 1, &pipe_kind);
	if (!h) {
		js_pushnumber(J, UV_EBADF);
		return;
	}
	struct stream_request *r = stream_request_new(J, (struct stream *)h, 3, 0, "PIPECONNECTWRAP");
	r->uv.connect.data = r;
	stream_request_begin(r); /* libuv answers in any case */
	uv_pipe_connect(&r->uv.connect, &h->uv.pipe, path, on_connected);
	js_pushnumber(J, 0);
}

static void native_setNoDelay(js_State *J)
{
	js_pushnumber(J, uv_tcp_nodelay(&handle_this(J, &tcp_kind)->uv.tcp, js_toboolean(J, 1)));
}

/* setKeepAlive(on, seconds) */
static void native_setKeepAlive(js_State *J)
{
	struct handle *h = handle_this(J, &tcp_kind);
	js_pushnumber(J, uv_tcp_keepalive(&h->uv.tcp, js_toboolean(J, 1), (unsigned)js_touint32(J, 2)));
}

/* resetOnClose(): the peer will get RST instead of FIN. 0 or a libuv code */
static void native_resetOnClose(js_State *J)
{
	struct handle *h = handle_this(J, &tcp_kind);
	struct linger at_once = { .l_onoff = 1, .l_linger = 0 };
	uv_os_fd_t fd;
	int code = uv_fileno(&h->uv.handle, &fd);
	if (code == 0 && setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once) != 0)
		code = UV_EINVAL;
	js_pushnumber(J, code);
}

static void tcp_methods(js_State *J)
{
	stream_methods(J);
	native_method(J, "bind", native_bind, 2);
	native_method(J, "connect", native_connect, 3);
	native_method(J, "setNoDelay", native_setNoDelay, 1);
	native_method(J, "setKeepAlive", native_setKeepAlive, 2);
	native_method(J, "resetOnClose", native_resetOnClose, 0);
	native_method(J, "sockname", native_sockname, 0);
	native_method(J, "peername", native_peername, 0);
}

/* ---- servers ---- */

static const char *peer_name(const uv_tcp_t *tcp, char name[NAME_SIZE])
{
	struct sockaddr_storage address;
	int length = sizeof address;
	if (uv_tcp_getpeername(tcp, (struct sockaddr *)&address, &length) != 0)
		return "tcp";
	name_of(&address, name);
	return name;
}

/* region on_connection */
static void on_connection(uv_stream_t *uv, int status)
{
	struct handle *server = uv->data;
	if (server->rt->closing)
		return;
	js_pushnumber(server->rt->J, status);
	handle_call(server, "onconnection", 1);
}
/* endregion */

static struct handle *handle_this_server(js_State *J)
{
	struct handle *h = handle_this(J, NULL);
	if (h->kind != &tcp_server_kind && h->kind != &pipe_server_kind)
		js_typeerror(J, "Illegal invocation");
	return h;
}

/* accept(), inside onconnection(): the handle of the connection that waits, or a libuv code. So it is the server's task
 * that makes it. */
static void native_accept(js_State *J)
{
	struct handle *server = handle_this_server(J);
	struct handle *h;
	int code;
	if (server->kind == &pipe_server_kind) {
		h = &stream_push_pipe(J, false, TASK_NET, server->name)->handle;
		code = uv_accept(&server->uv.stream, &h->uv.stream);
	} else {
		char name[NAME_SIZE];
		h = &new_tcp(J)->handle;
		code = uv_accept(&server->uv.stream, &h->uv.stream);
		handle_open(h, TASK_NET, peer_name(&h->uv.tcp, name));
	}
	engine_clear(&h->task.context); /* what the server's code saw is not the connection's, as in Node */
	push_code(J, h, code);
}

/* listen(backlog): 0 or a libuv code */
static void native_listen(js_State *J)
{
	js_pushnumber(J, uv_listen(&handle_this_server(J)->uv.stream, js_toint32(J, 1), on_connection));
}

/* chmod(flags): who may connect to a Unix socket besides its owner, see uv_pipe_chmod */
static void native_chmod(js_State *J)
{
	js_pushnumber(J, uv_pipe_chmod(&handle_this(J, &pipe_server_kind)->uv.pipe, js_toint32(J, 1)));
}

/* fd(): the descriptor, or -1 */
static void native_fd(js_State *J)
{
	uv_os_fd_t fd = -1;
	uv_fileno(&handle_this_server(J)->uv.handle, &fd);
	js_pushnumber(J, fd);
}

static void server_methods(js_State *J)
{
	native_method(J, "listen", native_listen, 1);
	native_method(J, "accept", native_accept, 0);
	native_method(J, "chmod", native_chmod, 1);
	native_method(J, "sockname", native_sockname, 0);
	native_method(J, "fd", native_fd, 0);
}

static struct handle *new_tcp_server(js_State *J)
{
	struct handle *h = handle_new(J, &tcp_server_kind, sizeof(struct stream));
	CHECK(uv_tcp_init(&h->rt->loop.uv, &h->uv.tcp) == 0);
	return h;
}

/* What a server that is bound is called: the address that it has. */
static void open_tcp_server(struct handle *h)
{
	struct sockaddr_storage address;
	int length = sizeof address;
	char name[NAME_SIZE] = "";
	if (uv_tcp_getsockname(&h->uv.tcp, (struct sockaddr *)&address, &length) == 0)
		name_of(&address, name);
	handle_open(h, TASK_NET, name);
}

/* tcpServer(address, port, only IPv6): a handle, or a libuv code */
static void native_tcpServer(js_State *J)
{
	struct sockaddr_storage address;
	access_check_net(J, js_tostring(J, 1));
	int code = net_parse_address(js_tostring(J, 1), js_toint32(J, 2), &address);
	unsigned flags = js_toboolean(J, 3) ? UV_TCP_IPV6ONLY : 0;
	if (code != 0) {
		js_pushnumber(J, code);
		return;
	}
	struct handle *h = new_tcp_server(J);
	code = uv_tcp_bind(&h->uv.tcp, (struct sockaddr *)&address, flags);
	open_tcp_server(h);
	push_code(J, h, code);
}

static struct handle *new_pipe_server(js_State *J, const char *name)
{
	struct handle *h = handle_new(J, &pipe_server_kind, sizeof(struct stream));
	CHECK(uv_pipe_init(&h->rt->loop.uv, &h->uv.pipe, 0) == 0);
	handle_open(h, TASK_NET, name);
	return h;
}

/* pipeServer(path): a handle, or a libuv code */
static void native_pipeServer(js_State *J)
{
	const char *path = js_tostring(J, 1);
	access_check_net(J, path);
	struct handle *h = new_pipe_server(J, path);
	push_code(J, h, uv_pipe_bind(&h->uv.pipe, path));
}

/* serverOn(fd): a server on a socket that there is, or a libuv code */
static void native_serverOn(js_State *J)
{
	int fd = js_toint32(J, 1);
	uv_handle_type type = fd >= 0 ? uv_guess_handle(fd) : UV_UNKNOWN_HANDLE;
	if (type == UV_NAMED_PIPE) {
		struct handle *h = new_pipe_server(J, "pipe");
		push_code(J, h, uv_pipe_open(&h->uv.pipe, fd));
	} else if (type == UV_TCP) {
		struct handle *h = new_tcp_server(J);
		int code = uv_tcp_open(&h->uv.tcp, fd);
		open_tcp_server(h);
		push_code(J, h, code);
	} else {
		js_pushnumber(J, UV_EINVAL);
	}
}

/* ---- handles that go from process to process ---- */

static void on_handle_sent(uv_write_t *uv, int status)
{
	stream_request_end(uv->data, status);
}

static bool is_sendable(const struct handle *h)
{
	return h && (h->uv.handle.type == UV_TCP || h->uv.handle.type == UV_NAMED_PIPE || h->uv.handle.type == UV_UDP);
}

/* sendHandle(pipe, bytes, handle, callback): the descriptor travels with the bytes; 0, and callback(code) will be called,
 * or a libuv code. The caller keeps the handle until then. */
static void native_sendHandle(js_State *J)
{
	struct handle *pipe = handle_argument(J, 1, &pipe_kind), *sent = handle_argument(J, 3, NULL);
	size_t length;
	const unsigned char *bytes = typedarray_bytes(J, 2, &length);
	if (!pipe || !bytes || !is_sendable(sent)) {
		js_pushnumber(J, UV_EINVAL);
		return;
	}
	struct stream_request *r = stream_request_new(J, (struct stream *)pipe, 4, length, "WRITEWRAP");
	memcpy(r->bytes, bytes, length);
	uv_buf_t buf = uv_buf_init(r->bytes, (unsigned)length);
	r->uv.write.data = r;
	int code = uv_write2(&r->uv.write, &pipe->uv.stream, &buf, 1, &sent->uv.stream, on_handle_sent);
	if (code == 0)
		stream_request_begin(r);
	else
		free(r);
	js_pushnumber(J, code);
}

/* takeHandle(pipe, as a server): a handle that has come through the pipe, a libuv code, or undefined: there is none */
static void native_takeHandle(js_State *J)
{
	struct handle *pipe = handle_argument(J, 1, &pipe_kind), *h;
	bool server = js_toboolean(J, 2);
	uv_handle_type type = pipe ? uv_pipe_pending_type(&pipe->uv.pipe) : UV_UNKNOWN_HANDLE;
	int code;
	if (type == UV_NAMED_PIPE) {
		h = server ? new_pipe_server(J, "pipe") : &stream_push_pipe(J, false, TASK_NET, "pipe")->handle;
		code = uv_accept(&pipe->uv.stream, &h->uv.stream);
	} else if (type == UV_UDP) {
		h = net_push_udp(J, "udp");
		code = uv_accept(&pipe->uv.stream, &h->uv.stream);
	} else if (type == UV_TCP) {
		char name[NAME_SIZE];
		h = server ? new_tcp_server(J) : &new_tcp(J)->handle;
		code = uv_accept(&pipe->uv.stream, &h->uv.stream);
		if (server)
			open_tcp_server(h);
		else
			handle_open(h, TASK_NET, peer_name(&h->uv.tcp, name));
	} else {
		js_pushundefined(J);
		return;
	}
	push_code(J, h, code);
}

void native_net_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "tcp", native_tcp, 1);
	native_method(J, "pipe", native_pipe, 1);
	native_method(J, "tcpOn", native_tcpOn, 1);
	native_method(J, "connectPipe", native_connectPipe, 3);
	native_method(J, "tcpServer", native_tcpServer, 3);
	native_method(J, "pipeServer", native_pipeServer, 1);
	native_method(J, "serverOn", native_serverOn, 1);
	native_method(J, "sendHandle", native_sendHandle, 4);
	native_method(J, "takeHandle", native_takeHandle, 2);
	native_method(J, "parse", native_parse, 1);
}
