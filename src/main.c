/* main.c -- the command line.
 *
 * HOW   options.c reads the command line; what it asks for is done here. Signals and crashes are caught only to write
 *       the trace's last line; then they take their course.
 * READ  first. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- signals ---- */

/* The one global: a signal handler has no other way to the trace. */
static struct trace *watched_trace;

static const char *reason_of(int number)
{
	switch (number) {
	case SIGINT: return "SIGINT";
	case SIGTERM: return "SIGTERM";
	case SIGHUP: return "SIGHUP";
	case SIGSEGV: return "crash (SIGSEGV)";
	case SIGBUS: return "crash (SIGBUS)";
	case SIGFPE: return "crash (SIGFPE)";
	case SIGILL: return "crash (SIGILL)";
	case SIGABRT: return "crash (SIGABRT)";
	default: return "signal";
	}
}

static void on_signal(int number)
{
	trace_emergency(watched_trace, reason_of(number), 128 + number);
	raise(number); /* SA_RESETHAND: now it does what it always does */
}

/* So that a signal or a crash still ends the trace. */
static void watch_signals(struct runtime *rt)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	static char alternate[65536];
	stack_t stack = { .ss_sp = alternate, .ss_size = sizeof alternate };
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = (int)(SA_RESETHAND | SA_ONSTACK | SA_NODEFER) };
	if (!trace_on(rt))
		return;
	watched_trace = rt->trace;
	sigaltstack(&stack, NULL); /* a crash may be for want of stack */
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i)
		sigaction(numbers[i], &action, NULL);
}

/* ---- what is run ---- */

/* Replaces this process by the visualizer beside this program, or in PATH. */
_Noreturn static void run_visualizer(const struct options *o)
{
	char path[4096];
	size_t size = sizeof path - 8;
	char **argv = calloc((size_t)o->argc + 3, sizeof *argv);
	int n = 0;
	CHECK(argv != NULL);
	argv[n++] = "orrery-viz";
	if (o->fast_clock)
		argv[n++] = "--clock=fast";
	memcpy(argv + n, o->argv, (size_t)o->argc * sizeof *argv);
	if (uv_exepath(path, &size) == 0) {
		strcpy(strrchr(path, '/') + 1, "orrery-viz");
		execv(path, argv);
	}
	execvp("orrery-viz", argv);
	fprintf(stderr, "orrery: orrery-viz cannot be started: %s\n", strerror(errno));
	exit(1);
}

/* `orrery learn` runs the program that comes with Orrery. */
static void take_command(struct options *o, path_buffer file)
{
	if (o->script && command_find(o->script, file))
		o->script = o->argv[0] = file;
}

static int run(struct runtime *rt)
{
	const struct options *o = rt->options;
	if (o->check || o->print_lowered)
		return modules_check_main(rt);
	return runtime_run(rt);
}

int main(int argc, char **argv)
{
	struct options options;
	path_buffer command;
	stdio_init();
	argv = uv_setup_args(argc, argv);
	signal(SIGPIPE, SIG_IGN);
	options_parse(&options, argc, argv);
	take_command(&options, command);
	if (options.step)
		run_visualizer(&options);
	if (!options.script && !options.text && isatty(0) && !options.print && !options.check && !options.test)
		options.interactive = true;
	if (!options.script && !options.text && !options.interactive && !options.test)
		options.script = "-";
	if (options.watch) {
		int code = watch_run(&options, argv);
		options_free(&options);
		return code;
	}

	struct runtime *rt = runtime_new(&options);
	if (!rt)
		return 1;
	watch_signals(rt);
	limits_start(rt);
	int code = run(rt);
	watched_trace = NULL;
	runtime_free(rt);
	options_free(&options);
	return code;
}
