/* dns.c -- names and addresses, as the system knows them: getaddrinfo and getnameinfo.
 *
 * HOW   both block (they read /etc/hosts, they ask servers), so they run on the threadpool, like the work of fs; as slow
 *       work, which half of the threads do at most.
 * WHY   a name server that does not answer takes five seconds and more: it must not keep all threads from the files. What
 *       is asked of name servers directly (resolve4 and its like) needs no thread: see modules/internal/dns/resolver.js.
 * OWNS  struct lookup, freed when its answer was delivered.
 * READ  after threadpool.c, beside modules/dns.js. Follows Node's dns.html#dnslookuphostname-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
#include "net.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

/* One question. */
struct lookup {
	struct work work;
	char *host;                      /* what is looked up, or NULL */
	struct addrinfo hints, *found;
	struct sockaddr_storage address; /* whose name is looked up */
	char name[NI_MAXHOST], service[NI_MAXSERV];
	int code; /* 0 or one of EAI_ */
};

/* libuv's code for what getaddrinfo says. */
static int uv_code(int code)
{
	switch (code) {
	case 0: return 0;
	case EAI_AGAIN: return UV_EAI_AGAIN;
	case EAI_BADFLAGS: return UV_EAI_BADFLAGS;
	case EAI_FAIL: return UV_EAI_FAIL;
	case EAI_FAMILY: return UV_EAI_FAMILY;
	case EAI_MEMORY: return UV_EAI_MEMORY;
	case EAI_NODATA: return UV_EAI_NODATA;
	case EAI_ADDRFAMILY: return UV_EAI_ADDRFAMILY;
	case EAI_OVERFLOW: return UV_EAI_OVERFLOW;
	case EAI_SERVICE: return UV_EAI_SERVICE;
	case EAI_SOCKTYPE: return UV_EAI_SOCKTYPE;
	default: return UV_EAI_NONAME;
	}
}

static void work_getaddrinfo(struct work *work)
{
	struct lookup *l = (struct lookup *)work;
	l->code = getaddrinfo(l->host, NULL, &l->hints, &l->found);
}

static void work_getnameinfo(struct work *work)
{
	struct lookup *l = (struct lookup *)work;
	socklen_t length = l->address.ss_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
	l->code = getnameinfo((struct sockaddr *)&l->address, length, l->name, sizeof l->name, l->service,
		sizeof l->service, NI_NAMEREQD);
}

/* callback(code), callback(0, [address, ...]) */
static int push_addresses(js_State *J, struct work *work)
{
	const struct lookup *l = (const struct lookup *)work;
	int n = 0;
	js_pushnumber(J, uv_code(l->code));
	if (l->code != 0)
		return 1;
	js_newarray(J);
	for (const struct addrinfo *a = l->found; a; a = a->ai_next) {
		char text[INET6_ADDRSTRLEN];
		const void *bytes = a->ai_family == AF_INET ? (const void *)&((struct sockaddr_in *)a->ai_addr)->sin_addr
			: a->ai_family == AF_INET6 ? (const void *)&((struct sockaddr_in6 *)a->ai_addr)->sin6_addr : NULL;
		if (!bytes || uv_inet_ntop(a->ai_family, bytes, text, sizeof text) != 0)
			continue;
		js_pushstring(J, text);
		js_setindex(J, -2, n++);
	}
	return 2;
}

/* callback(code), callback(0, name, service) */
static int push_names(js_State *J, struct work *work)
{
	const struct lookup *l = (const struct lookup *)work;
	js_pushnumber(J, uv_code(l->code));
	if (l->code != 0)
		return 1;
	js_pushstring(J, l->name);
	js_pushstring(J, l->service);
	return 3;
}

static void release_lookup(struct work *work)
{
	struct lookup *l = (struct lookup *)work;
	if (l->found)
		freeaddrinfo(l->found);
	free(l->host);
	free(l);
}

static struct lookup *new_lookup(const char *op, void (*execute)(struct work *work),
	int (*arguments)(js_State *J, struct work *work))
{
	struct lookup *l = calloc(1, sizeof *l);
	CHECK(l != NULL);
	l->work = (struct work){ .op = op, .execute = execute, .arguments = arguments, .release = release_lookup, .slow = true };
	return l;
}

/* lookup(host, family, flags, callback): family 4, 6 or 0 */
static void native_lookup(js_State *J)
{
	const char *host = js_tostring(J, 1);
	access_check_net(J, host);
	int family = js_toint32(J, 2), flags = js_toint32(J, 3);
	struct lookup *l = new_lookup("getaddrinfo", work_getaddrinfo, push_addresses);
	l->host = strdup(host);
	CHECK(l->host != NULL);
	l->hints.ai_family = family == 4 ? AF_INET : family == 6 ? AF_INET6 : AF_UNSPEC;
	l->hints.ai_socktype = SOCK_STREAM;
	l->hints.ai_flags = flags;
	engine_copy(J, 4, &l->work.task.fn);
	threadpool_submit(runtime_of(J), &l->work, TASK_DNS);
	js_pushundefined(J);
}

/* lookupService(address, port, callback) */
static void native_lookupService(js_State *J)
{
	const char *address = js_tostring(J, 1);
	int port = js_toint32(J, 2);
	struct lookup *l = new_lookup("getnameinfo", work_getnameinfo, push_names);
	CHECK(net_parse_address(address, port, &l->address) == 0);
	engine_copy(J, 3, &l->work.task.fn);
	threadpool_submit(runtime_of(J), &l->work, TASK_DNS);
	js_pushundefined(J);
}

void native_dns_open(js_State *J)
{
	static const struct { const char *name; int value; } flags[] = { { "ADDRCONFIG", AI_ADDRCONFIG }, { "ALL", AI_ALL },
		{ "V4MAPPED", AI_V4MAPPED } };
	js_newobject(J);
	native_method(J, "lookup", native_lookup, 4);
	native_method(J, "lookupService", native_lookupService, 3);
	for (size_t i = 0; i < sizeof flags / sizeof *flags; ++i) {
		js_pushnumber(J, flags[i].value);
		js_setproperty(J, -2, flags[i].name);
	}
}
