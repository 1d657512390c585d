/* os_constants.c -- the system's numbers by name: os.constants.
 *
 * HOW   the compiler knows the numbers of this system; a list of names becomes a table of both. What a system lacks is
 *       not in its table, as in Node.
 * READ  beside os.c. Follows Node's os.html, "OS constants".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>

struct constant {
	const char *name;
	int value;
};

#define C(name) { #name, name }

static const struct constant errors[] = {
	C(E2BIG), C(EACCES), C(EADDRINUSE), C(EADDRNOTAVAIL), C(EAFNOSUPPORT), C(EAGAIN), C(EALREADY), C(EBADF), C(EBADMSG),
	C(EBUSY), C(ECANCELED), C(ECHILD), C(ECONNABORTED), C(ECONNREFUSED), C(ECONNRESET), C(EDEADLK), C(EDESTADDRREQ),
	C(EDOM), C(EDQUOT), C(EEXIST), C(EFAULT), C(EFBIG), C(EHOSTUNREACH), C(EIDRM), C(EILSEQ), C(EINPROGRESS), C(EINTR),
	C(EINVAL), C(EIO), C(EISCONN), C(EISDIR), C(ELOOP), C(EMFILE), C(EMLINK), C(EMSGSIZE), C(EMULTIHOP), C(ENAMETOOLONG),
	C(ENETDOWN), C(ENETRESET), C(ENETUNREACH), C(ENFILE), C(ENOBUFS),
#ifdef ENODATA
	C(ENODATA),
#endif
	C(ENODEV), C(ENOENT), C(ENOEXEC), C(ENOLCK), C(ENOLINK), C(ENOMEM), C(ENOMSG), C(ENOPROTOOPT), C(ENOSPC),
#ifdef ENOSR
	C(ENOSR), C(ENOSTR),
#endif
	C(ENOSYS), C(ENOTCONN), C(ENOTDIR), C(ENOTEMPTY), C(ENOTSOCK), C(ENOTSUP), C(ENOTTY), C(ENXIO), C(EOPNOTSUPP),
	C(EOVERFLOW), C(EPERM), C(EPIPE), C(EPROTO), C(EPROTONOSUPPORT), C(EPROTOTYPE), C(ERANGE), C(EROFS), C(ESPIPE),
	C(ESRCH), C(ESTALE),
#ifdef ETIME
	C(ETIME),
#endif
	C(ETIMEDOUT), C(ETXTBSY), C(EWOULDBLOCK), C(EXDEV),
};

static const struct constant signals[] = {
	C(SIGHUP), C(SIGINT), C(SIGQUIT), C(SIGILL), C(SIGTRAP), C(SIGABRT), C(SIGIOT), C(SIGBUS), C(SIGFPE), C(SIGKILL),
	C(SIGUSR1), C(SIGSEGV), C(SIGUSR2), C(SIGPIPE), C(SIGALRM), C(SIGTERM), C(SIGCHLD),
#ifdef SIGSTKFLT
	C(SIGSTKFLT),
#endif
	C(SIGCONT), C(SIGSTOP), C(SIGTSTP), C(SIGTTIN), C(SIGTTOU), C(SIGURG), C(SIGXCPU), C(SIGXFSZ), C(SIGVTALRM), C(SIGPROF),
	C(SIGWINCH), C(SIGIO),
#ifdef SIGPOLL
	C(SIGPOLL),
#endif
#ifdef SIGPWR
	C(SIGPWR),
#endif
	C(SIGSYS),
};

static const struct constant priorities[] = {
	{ "PRIORITY_LOW", UV_PRIORITY_LOW }, { "PRIORITY_BELOW_NORMAL", UV_PRIORITY_BELOW_NORMAL },
	{ "PRIORITY_NORMAL", UV_PRIORITY_NORMAL }, { "PRIORITY_ABOVE_NORMAL", UV_PRIORITY_ABOVE_NORMAL },
	{ "PRIORITY_HIGH", UV_PRIORITY_HIGH }, { "PRIORITY_HIGHEST", UV_PRIORITY_HIGHEST },
};

static const struct constant loading[] = {
	C(RTLD_LAZY), C(RTLD_NOW), C(RTLD_GLOBAL), C(RTLD_LOCAL),
#ifdef RTLD_DEEPBIND
	C(RTLD_DEEPBIND),
#endif
};

#undef C

/* Adds a table under a name to the object at the top. */
static void add_table(js_State *J, const char *name, const struct constant *table, size_t n)
{
	js_newobject(J);
	for (size_t i = 0; i < n; ++i) {
		js_pushnumber(J, table[i].value);
		js_defproperty(J, -2, table[i].name, JS_READONLY | JS_DONTCONF);
	}
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTCONF);
}

#define ADD(name, table) add_table(J, name, table, sizeof table / sizeof *table)

/* constants(): { UV_UDP_REUSEADDR, dlopen, errno, signals, priority } */
void native_os_constants(js_State *J)
{
	js_newobject(J);
	js_pushnumber(J, UV_UDP_REUSEADDR);
	js_defproperty(J, -2, "UV_UDP_REUSEADDR", JS_READONLY | JS_DONTCONF);
	ADD("dlopen", loading);
	ADD("errno", errors);
	ADD("signals", signals);
	ADD("priority", priorities);
}
