/* main.c -- the command line.
 *
 * HOW   options up to the script's name are ours, what follows is the script's. Signals and crashes are caught
 *       only to write the trace's last line; then they take their course.
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

#define USAGE_ERROR 9 /* as Node's "bad option" */

static const char help[] =
	"Usage: orrery [options] script.js [arguments]\n"
	"       orrery-viz trace.ndjson | script.js [arguments]\n"
	"\n"
	"Runs a JavaScript program on a real event loop that can be watched.\n"
	"\n"
	"  --step               open the visualizer, stopped before the first line\n"
	"  --trace[=FILE]       write what the loop does (default orrery-trace.ndjson)\n"
	"  --trace-grain=GRAIN  task, call or line (default line)\n"
	"  --narrate            tell what happens in plain sentences on standard error\n"
	"  --clock=fast         timers jump instead of waiting; the order is unchanged\n"
	"  --print-lowered      print the ES5 that the script is run as\n"
	"  -e, --eval TEXT      run TEXT\n"
	"  -                    run the program from standard input\n"
	"  -v, --version        print the version\n"
	"  -h, --help           print this\n";

/* ---- signals ---- */

/* The one global: a signal handler has no other way to the trace. */
static struct trace *watched_trace;

static const char *signal_name(int number)
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
	trace_emergency(watched_trace, signal_name(number), 128 + number);
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

/* ---- options ---- */

_Noreturn static void usage_error(const char *format, const char *what)
{
	fputs("orrery: ", stderr);
	fprintf(stderr, format, what);
	fputs("\nTry 'orrery --help'.\n", stderr);
	exit(USAGE_ERROR);
}

/* The value of --name=value, or NULL if the argument is another one. */
static const char *value_of(const char *argument, const char *name)
{
	size_t n = strlen(name);
	return !strncmp(argument, name, n) && argument[n] == '=' ? argument + n + 1 : NULL;
}

static enum trace_grain grain_of(const char *name)
{
	static const char *const names[] = { "task", "call", "line" };
	for (int i = 0; i < 3; ++i)
		if (!strcmp(name, names[i]))
			return (enum trace_grain)i;
	usage_error("--trace-grain is task, call or line, not '%s'", name);
}

static int number_of(const char *name, const char *text)
{
	char *end;
	long n = strtol(text, &end, 10);
	if (!*text || *end || n < 0 || n > 1 << 20)
		usage_error("%s wants a number", name);
	return (int)n;
}

static bool is_later(const char *argument)
{
	static const char *const names[] = { "-p", "--print", "-c", "--check", "-r", "--require", "-i",
		"--interactive", "--watch", "--max-time", "--max-memory", "--max-output", "--allow-fs",
		"--allow-net", "--allow-run", "--test" };
	for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
		if (!strcmp(argument, names[i]) || value_of(argument, names[i]))
			return true;
	return false;
}

/* Takes one option at argv[0]; returns how many arguments it took. */
static int take_option(struct options *o, char **argv, bool *step)
{
	const char *argument = argv[0], *value;
	if (!strcmp(argument, "--step"))
		*step = true;
	else if (!strcmp(argument, "--trace"))
		o->trace.path = "orrery-trace.ndjson";
	else if ((value = value_of(argument, "--trace")) != NULL && *value)
		o->trace.path = value;
	else if ((value = value_of(argument, "--trace-grain")) != NULL)
		o->trace.grain = grain_of(value);
	else if (!strcmp(argument, "--print-lowered"))
		o->print_lowered = true;
	else if (!strcmp(argument, "--narrate"))
		o->trace.narrate = true;
	else if ((value = value_of(argument, "--clock")) != NULL && (!strcmp(value, "fast") || !strcmp(value, "real")))
		o->fast_clock = !strcmp(value, "fast");
	else if ((value = value_of(argument, "--control")) != NULL)
		o->trace.fd = number_of("--control", value);
	else if ((!strcmp(argument, "-e") || !strcmp(argument, "--eval")) && argv[1])
		return o->text = argv[1], 2;
	else if (is_later(argument))
		usage_error("%s is not there yet", argument);
	else
		usage_error("bad option: %s", argument);
	return 1;
}

/* Replaces this process by the visualizer beside this program, or in PATH. */
_Noreturn static void run_visualizer(const struct options *o, char **arguments, int count)
{
	char path[4096];
	size_t size = sizeof path - 8;
	char **argv = calloc((size_t)count + 3, sizeof *argv);
	int n = 0;
	CHECK(argv != NULL);
	argv[n++] = "orrery-viz";
	if (o->fast_clock)
		argv[n++] = "--clock=fast";
	memcpy(argv + n, arguments, (size_t)count * sizeof *argv);
	if (uv_exepath(path, &size) == 0) {
		strcpy(strrchr(path, '/') + 1, "orrery-viz");
		execv(path, argv);
	}
	execvp("orrery-viz", argv);
	fprintf(stderr, "orrery: orrery-viz cannot be started: %s\n", strerror(errno));
	exit(1);
}

int main(int argc, char **argv)
{
	struct options options = { .trace = { .fd = -1, .grain = GRAIN_LINE } };
	bool step = false;
	int i = 1;

	argv = uv_setup_args(argc, argv);
	signal(SIGPIPE, SIG_IGN);
	while (i < argc && argv[i][0] == '-' && argv[i][1] && !options.text) {
		if (!strcmp(argv[i], "-h") || !strcmp(argv[i], "--help"))
			return fputs(help, stdout), 0;
		if (!strcmp(argv[i], "-v") || !strcmp(argv[i], "--version"))
			return puts("orrery v" ORRERY_VERSION " (mujs " MUJS_VERSION ", follows Node.js 20)"), 0;
		if (!strcmp(argv[i], "--")) {
			++i;
			break;
		}
		i += take_option(&options, argv + i, &step);
	}
	if (i >= argc && !options.text)
		usage_error("%s", "no script to run; the prompt is not there yet");
	if (step && options.text)
		usage_error("%s", "--step wants a script's file");
	if (step)
		run_visualizer(&options, argv + i, argc - i);

	options.script = options.text ? NULL : argv[i];
	options.argc = argc - i;
	options.argv = argv + i;
	struct runtime *rt = runtime_new(&options);
	if (!rt)
		return 1;
	watch_signals(rt);
	int code = options.print_lowered && options.script ? modules_print_lowered(rt, options.script) : runtime_run(rt);
	watched_trace = NULL;
	runtime_free(rt);
	return code;
}
