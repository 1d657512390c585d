/* signal.c -- signals as events of a handle, and sending them.
 *
 * HOW   watch(number) makes a handle that is active from then on and calls its method onsignal(number). libuv's handler
 *       writes the number into a pipe of the loop; JavaScript runs when the poll finds it there.
 * WHY   a signal handler may call next to nothing; the loop may call everything.
 * READ  after handle.c, beside modules/internal/process/signals.js. Follows Node's process.html#signal-events.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <signal.h>

static const struct handle_kind signal_kind = { .type = "signal", .resource = "SignalWrap", .provider = "SIGNALWRAP" };

static const struct {
	const char *name;
	int number;
} signals[] = {
#define SIGNAL(name) { #name, name }
	SIGNAL(SIGHUP), SIGNAL(SIGINT), SIGNAL(SIGQUIT), SIGNAL(SIGILL), SIGNAL(SIGTRAP), SIGNAL(SIGABRT), SIGNAL(SIGIOT),
	SIGNAL(SIGBUS), SIGNAL(SIGFPE), SIGNAL(SIGKILL), SIGNAL(SIGUSR1), SIGNAL(SIGSEGV), SIGNAL(SIGUSR2),
	SIGNAL(SIGPIPE), SIGNAL(SIGALRM), SIGNAL(SIGTERM), SIGNAL(SIGCHLD),
#ifdef SIGSTKFLT
	SIGNAL(SIGSTKFLT),
#endif
	SIGNAL(SIGCONT), SIGNAL(SIGSTOP), SIGNAL(SIGTSTP),
#ifdef SIGBREAK
	SIGNAL(SIGBREAK),
#endif
	SIGNAL(SIGTTIN), SIGNAL(SIGTTOU), SIGNAL(SIGURG), SIGNAL(SIGXCPU), SIGNAL(SIGXFSZ), SIGNAL(SIGVTALRM),
	SIGNAL(SIGPROF), SIGNAL(SIGWINCH), SIGNAL(SIGIO),
#ifdef SIGPOLL
	SIGNAL(SIGPOLL),
#endif
#ifdef SIGPWR
	SIGNAL(SIGPWR),
#endif
#ifdef SIGINFO
	SIGNAL(SIGINFO),
#endif
	SIGNAL(SIGSYS),
#undef SIGNAL
};

const char *signal_name(int number)
{
	for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
		if (signals[i].number == number)
			return signals[i].name;
	return NULL;
}

/* numbers(): an object that has the number of each signal by its name */
static void native_numbers(js_State *J)
{
	js_pushnull(J);
	js_newobjectx(J);
	for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i) {
		js_pushnumber(J, signals[i].number);
		js_setproperty(J, -2, signals[i].name);
	}
}

static void on_signal(uv_signal_t *uv, int number)
{
	struct handle *h = uv->data;
	js_pushnumber(h->rt->J, number);
	handle_call(h, "onsignal", 1);
}

/* watch(number): a handle, or a libuv code */
static void native_watch(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	int number = js_toint32(J, 1);
	struct handle *h = handle_new(J, &signal_kind, sizeof *h);
	CHECK(uv_signal_init(&rt->loop.uv, &h->uv.signal) == 0);
	const char *name = signal_name(number);
	handle_open(h, TASK_SIGNAL, name ? name : "signal");
	h->lasting = true;
	int code = uv_signal_start(&h->uv.signal, on_signal, number);
	if (code != 0) {
		handle_close(h);
		js_pushnumber(J, code);
	}
}

/* send(pid, number): 0 or a libuv code */
static void native_send(js_State *J)
{
	js_pushnumber(J, uv_kill(js_toint32(J, 1), js_toint32(J, 2)));
}

void native_signal_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "numbers", native_numbers, 0);
	native_method(J, "watch", native_watch, 1);
	native_method(J, "send", native_send, 2);
}
