/* main.c -- the command line of orrery-viz.
 *
 * HOW   a trace is replayed, anything else is a script that is run live. --dump prints one screen.
 * READ  first.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DUMP_MAX 1000

enum { EXIT_USAGE = 2 };

static const char usage[] =
	"usage: orrery-viz [--at SEQ] trace.ndjson            look at a recorded run\n"
	"       orrery-viz [options of orrery] script.js ...  run a program and steer it\n"
	"       orrery-viz --dump WxH [--loop N] [--at SEQ] [--color] trace.ndjson\n"
	"                                                     print the screen at that event as text\n"
	"       orrery-viz --help | --version\n"
	"\n"
	"A trace is recorded by: orrery --trace=trace.ndjson script.js\n"
	"Inside, ? shows the keys and q leaves.\n";

struct command_line {
	int width, height; /* 0: no dump */
	int64_t at;        /* -1: the last event */
	int64_t loop;      /* 0: the main thread's, 1 ...: its workers' in the order of their start */
	bool colour;
	char **options;    /* for the runtime */
	int option_count;
	char **file;       /* the trace, or the script and its arguments; ends with NULL */
};

/* ---- reading it ---- */

static int fail_usage(const char *format, const char *what)
{
	fputs("orrery-viz: ", stderr);
	fprintf(stderr, format, what);
	fputs("\n(orrery-viz --help says more)\n", stderr);
	return EXIT_USAGE;
}

static bool read_number(const char *text, int64_t most, int64_t *number)
{
	char *rest;
	errno = 0;
	long long n = strtoll(text, &rest, 10);
	if (*text < '0' || *text > '9' || *rest != '\0' || errno != 0 || n > most)
		return false;
	*number = n;
	return true;
}

static bool read_size(const char *text, struct command_line *cl)
{
	char width[16];
	size_t n = strcspn(text, "x");
	int64_t w, h;
	if (text[n] != 'x' || n >= sizeof width)
		return false;
	memcpy(width, text, n);
	width[n] = '\0';
	if (!read_number(width, DUMP_MAX, &w) || !read_number(text + n + 1, DUMP_MAX, &h) || w < 1 || h < 1)
		return false;
	cl->width = (int)w;
	cl->height = (int)h;
	return true;
}

/* The value of an option, from "--name=value" or "--name value". NULL: this is another option. */
static const char *option_value(const char *name, char ***arg)
{
	size_t n = strlen(name);
	if (strncmp(**arg, name, n) != 0)
		return NULL;
	if ((**arg)[n] == '=')
		return **arg + n + 1;
	if ((**arg)[n] != '\0')
		return NULL;
	return (*arg)[1] ? *++*arg : "";
}

/* 0, or the exit code plus one: 1 means that all is done. */
static int read_option(struct command_line *cl, char ***arg)
{
	const char *value;
	if (!strcmp(**arg, "--help") || !strcmp(**arg, "-h")) {
		fputs(usage, stdout);
		return 1;
	}
	if (!strcmp(**arg, "--version")) {
		puts("orrery-viz " ORRERY_VERSION);
		return 1;
	}
	if (!strncmp(**arg, "--export", 8))
		return 1 + fail_usage("%s is not there yet: this version shows and dumps, it does not export", **arg);
	if (!strcmp(**arg, "--color")) {
		cl->colour = true;
	} else if ((value = option_value("--dump", arg)) != NULL) {
		if (!read_size(value, cl))
			return 1 + fail_usage("--dump takes a size from 1x1 to 1000x1000, as in --dump 80x24, not \"%s\"", value);
	} else if ((value = option_value("--loop", arg)) != NULL) {
		if (!read_number(value, DUMP_MAX, &cl->loop))
			return 1 + fail_usage("--loop takes the number of a loop, not \"%s\"", value);
	} else if ((value = option_value("--at", arg)) != NULL) {
		if (!read_number(value, UINT32_MAX, &cl->at))
			return 1 + fail_usage("--at takes the number of an event, not \"%s\"", value);
	} else {
		cl->options[cl->option_count++] = **arg;
	}
	return 0;
}

static int read_command_line(struct command_line *cl, char **argv)
{
	char **arg = argv + 1;
	for (; *arg && (*arg)[0] == '-' && (*arg)[1]; ++arg) {
		int done = read_option(cl, &arg);
		if (done)
			return done;
	}
	cl->file = arg;
	if (!*arg)
		return 1 + fail_usage("%s", "which trace, or which script?");
	return 0;
}

/* ---- doing it ---- */

static int fail(const char *message)
{
	fprintf(stderr, "orrery-viz: %s\n", message);
	return EXIT_FAILURE;
}

/* A dump is in UTF-8 whatever the terminal is; widths of characters are asked of the C library. */
static void use_utf8(void)
{
	if (!strcmp(nl_langinfo(CODESET), "UTF-8"))
		return;
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "en_US.UTF-8");
}

static int dump(struct player *p, const struct command_line *cl)
{
	struct grid grid;
	struct view view;
	char mode[32], hint[256];
	use_utf8();
	player_go(p, cl->at < 0 ? (int64_t)p->trace.count - 1 : cl->at);
	player_view(p, &view, mode, sizeof mode);
	keys_hint(hint, sizeof hint, cl->width, true);
	view.hint = hint;
	grid_init(&grid, cl->width, cl->height, true);
	screen_draw(&grid, &view);
	dump_grid(&grid, cl->colour);
	grid_free(&grid);
	if (fflush(stdout) != 0 || ferror(stdout))
		return fail("the screen cannot be written");
	return EXIT_SUCCESS;
}

static int need_terminal(void)
{
	if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
		return EXIT_SUCCESS;
	return fail("this is no terminal; --dump 80x24 prints a screen of a trace as text");
}

static int replay(struct player *p, const struct command_line *cl)
{
	if (cl->option_count > 0)
		return fail_usage("unknown option %s for a trace", cl->options[0]);
	if (cl->file[1])
		return fail_usage("one trace at a time; what is \"%s\"?", cl->file[1]);
	if (!trace_read_file(&p->trace, cl->file[0]))
		return fail(p->trace.error);
	loops_read(p, cl->file[0]);
	if (cl->loop >= (int64_t)p->loop_count) {
		fprintf(stderr, "orrery-viz: there is no loop %lld: the run has %zu\n", (long long)cl->loop, p->loop_count);
		return EXIT_FAILURE;
	}
	loops_show(p, (size_t)cl->loop);
	p->message[0] = '\0';
	if (cl->at >= (int64_t)p->trace.count) {
		fprintf(stderr, "orrery-viz: %s: there is no event %lld: the trace has %zu events, counted from 0\n",
			cl->file[0], (long long)cl->at, p->trace.count);
		return EXIT_FAILURE;
	}
	if (cl->width > 0)
		return dump(p, cl);
	if (need_terminal() != EXIT_SUCCESS)
		return EXIT_FAILURE;
	if (cl->at >= 0)
		player_go(p, cl->at);
	else
		player_first_look(p);
	return terminal_run(p);
}

static int run_live(struct player *p, const struct command_line *cl)
{
	struct stat st;
	if (cl->width > 0)
		return fail_usage("--dump needs a trace; \"%s\" is none", cl->file[0]);
	if (stat(cl->file[0], &st) != 0) {
		fprintf(stderr, "orrery-viz: %s: %s\n", cl->file[0], strerror(errno));
		return EXIT_FAILURE;
	}
	if (S_ISDIR(st.st_mode)) {
		fprintf(stderr, "orrery-viz: %s: is a directory, neither a trace nor a script\n", cl->file[0]);
		return EXIT_FAILURE;
	}
	if (need_terminal() != EXIT_SUCCESS)
		return EXIT_FAILURE;
	p->live = live_start(cl->options, cl->option_count, cl->file);
	if (!p->live)
		return EXIT_FAILURE;
	p->waiting = true; /* it begins as if told to go to the first line */
	p->stride = STRIDE_LINE;
	p->from = -1;
	return terminal_run(p);
}

int main(int argc, char **argv)
{
	struct command_line cl = { .at = -1 };
	struct player player;
	setlocale(LC_ALL, "");
	cl.options = must_alloc((size_t)(argc + 1) * sizeof *cl.options);
	int code = read_command_line(&cl, argv) - 1;
	if (code < 0) {
		player_init(&player);
		code = trace_is_one(cl.file[0]) ? replay(&player, &cl) : run_live(&player, &cl);
		player_free(&player);
	}
	free(cl.options);
	return code;
}
