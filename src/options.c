/* options.c -- the options of the command line.
 *
 * HOW   one table says for each option what it is called, whether it takes a value, what it does and what --help says
 *       of it. Options end at the first argument that is none; the rest belongs to the program.
 * WHY   the parser and the help cannot disagree, since both are the table.
 * NODE  names, combined forms (-pe), `--name value` beside `--name=value`, and exit code 9 are Node's (cli.html).
 *       ORRERY_OPTIONS stands for NODE_OPTIONS.
 * READ  with main.c. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
#include "options.h"

#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define USAGE_ERROR 9 /* as Node's "bad option" */

enum id {
	O_EVAL, O_PRINT, O_PRINT_EVAL, O_CHECK, O_REQUIRE, O_IMPORT, O_INTERACTIVE, O_INPUT_TYPE, O_CONDITIONS,
	O_EXPOSE_GC, O_WATCH, O_WATCH_PATH, O_WATCH_PRESERVE_OUTPUT, O_WATCH_REPORT,
	O_STEP, O_TRACE, O_TRACE_GRAIN, O_NARRATE, O_CLOCK, O_PRINT_LOWERED, O_CONTROL,
	O_STACK_TRACE_LIMIT, O_UNHANDLED_REJECTIONS, O_NO_WARNINGS, O_WARNINGS, O_DISABLE_WARNING, O_TRACE_WARNINGS, O_NO_DEPRECATION,
	O_TRACE_DEPRECATION, O_THROW_DEPRECATION,
	O_MAX_TIME, O_MAX_MEMORY, O_MAX_OUTPUT, O_ALLOW_FS, O_ALLOW_NET, O_ALLOW_RUN,
	O_TEST, O_TEST_SETTING, /* the settings are read from process.execArgv by modules/internal/test/options.js */
	O_VERSION, O_HELP,
};

enum takes { NOTHING, A_VALUE, MAYBE /* --name=value, or --name alone */ };

static const struct option {
	enum id id;
	const char *short_name, *name;
	enum takes takes;
	const char *value;  /* what --help calls it */
	const char *help;   /* NULL: not for people */
	const char *topic;  /* the first of a topic in --help */
} options[] = {
	{ O_EVAL, "-e", "--eval", A_VALUE, "TEXT", "run TEXT", "The program" },
	{ O_PRINT, "-p", "--print", MAYBE, "TEXT", "run TEXT and print what it gives", NULL },
	{ O_PRINT_EVAL, "-pe", NULL, A_VALUE, NULL, NULL, NULL },
	{ O_CHECK, "-c", "--check", NOTHING, NULL, "check the syntax of the script without running it", NULL },
	{ O_INTERACTIVE, "-i", "--interactive", NOTHING, NULL, "open the prompt even if standard input is no terminal", NULL },
	{ O_REQUIRE, "-r", "--require", A_VALUE, "MODULE", "load a CommonJS module first (may be repeated)", NULL },
	{ O_IMPORT, NULL, "--import", A_VALUE, "MODULE", "load an ES module first (may be repeated)", NULL },
	{ O_INPUT_TYPE, NULL, "--input-type", A_VALUE, "TYPE", "what -e or standard input is: commonjs or module", NULL },
	{ O_CONDITIONS, "-C", "--conditions", A_VALUE, "NAME", "a condition for \"exports\" and \"imports\" of packages", NULL },
	{ O_STEP, NULL, "--step", NOTHING, NULL, "open the visualizer, stopped before the first line", "Watching the loop" },
	{ O_TRACE, NULL, "--trace", MAYBE, "FILE", "write what the loop does (default orrery-trace.ndjson)", NULL },
	{ O_TRACE_GRAIN, NULL, "--trace-grain", A_VALUE, "GRAIN", "task, call or line (default line)", NULL },
	{ O_NARRATE, NULL, "--narrate", NOTHING, NULL, "tell what happens in plain sentences on standard error", NULL },
	{ O_CLOCK, NULL, "--clock", A_VALUE, "CLOCK", "fast: timers jump instead of waiting; or real", NULL },
	{ O_PRINT_LOWERED, NULL, "--print-lowered", NOTHING, NULL, "print the ES5 that the script is run as", NULL },
	{ O_CONTROL, NULL, "--control", A_VALUE, "FD", NULL, NULL },
	{ O_EXPOSE_GC, NULL, "--expose-gc", NOTHING, NULL, "a global gc() that collects garbage at once", NULL },
	{ O_EXPOSE_GC, NULL, "--expose_gc", NOTHING, NULL, NULL, NULL },
	{ O_WATCH, NULL, "--watch", NOTHING, NULL, "run again when a file that was loaded changes", "Running again" },
	{ O_WATCH_PATH, NULL, "--watch-path", A_VALUE, "PATH", "... when this file or folder changes (may be repeated)", NULL },
	{ O_WATCH_PRESERVE_OUTPUT, NULL, "--watch-preserve-output", NOTHING, NULL, "... and leave what was printed", NULL },
	{ O_WATCH_REPORT, NULL, "--watch-report", A_VALUE, "FD", NULL, NULL },
	{ O_STACK_TRACE_LIMIT, NULL, "--stack-trace-limit", A_VALUE, "N", "how many calls an error's stack shows (default 10)",
		"Errors and warnings" },
	{ O_UNHANDLED_REJECTIONS, NULL, "--unhandled-rejections", A_VALUE, "MODE",
		"throw, strict, warn, none or warn-with-error-code", NULL },
	{ O_NO_WARNINGS, NULL, "--no-warnings", NOTHING, NULL, "print no warnings", NULL },
	{ O_WARNINGS, NULL, "--warnings", NOTHING, NULL, NULL, NULL },
	{ O_DISABLE_WARNING, NULL, "--disable-warning", A_VALUE, "NAME", "print none of that code or type (may be repeated)", NULL },
	{ O_TRACE_WARNINGS, NULL, "--trace-warnings", NOTHING, NULL, "print where warnings come from", NULL },
	{ O_NO_DEPRECATION, NULL, "--no-deprecation", NOTHING, NULL, "print no warnings of what is deprecated", NULL },
	{ O_TRACE_DEPRECATION, NULL, "--trace-deprecation", NOTHING, NULL, "print where those come from", NULL },
	{ O_THROW_DEPRECATION, NULL, "--throw-deprecation", NOTHING, NULL, "throw an error instead", NULL },
	{ O_TEST, NULL, "--test", NOTHING, NULL, "run files of tests, each in a process of its own (default: those below here)",
		"Tests" },
	{ O_TEST_SETTING, NULL, "--test-concurrency", A_VALUE, "N", "... so many at a time (default: one less than processors)", NULL },
	{ O_TEST_SETTING, NULL, "--test-timeout", A_VALUE, "MS", "... each for so long", NULL },
	{ O_TEST_SETTING, NULL, "--test-shard", A_VALUE, "I/N", "... the I-th of N parts of them", NULL },
	{ O_TEST_SETTING, NULL, "--test-force-exit", NOTHING, NULL, "... and end then, whatever keeps the loop alive", NULL },
	{ O_MAX_TIME, NULL, "--max-time", A_VALUE, "SECONDS", "end the program after so much time", "Other people's programs" },
	{ O_MAX_MEMORY, NULL, "--max-memory", A_VALUE, "MB", "... when it holds more memory", NULL },
	{ O_MAX_OUTPUT, NULL, "--max-output", A_VALUE, "KB", "... when it has written more on standard output and error", NULL },
	{ O_ALLOW_FS, NULL, "--allow-fs", A_VALUE, "PATH,...", "allow no files but these, and those in these folders; or none", NULL },
	{ O_ALLOW_NET, NULL, "--allow-net", A_VALUE, "HOST,...", "allow no connections but with these; or loopback, or none", NULL },
	{ O_ALLOW_RUN, NULL, "--allow-run", A_VALUE, "FILE,...", "allow no other programs but these; or none", NULL },
	{ O_TEST_SETTING, NULL, "--test-reporter", A_VALUE, "NAME", "spec, tap, dot, junit, or a module: what node:test writes",
		NULL },
	{ O_TEST_SETTING, NULL, "--test-reporter-destination", A_VALUE, "FILE", "... and where: stdout, stderr or a file", NULL },
	{ O_TEST_SETTING, NULL, "--test-name-pattern", A_VALUE, "REGEXP", "run the tests of that name (may be repeated)", NULL },
	{ O_TEST_SETTING, NULL, "--test-only", NOTHING, NULL, "run the tests with the option `only`", NULL },
	{ O_VERSION, "-v", "--version", NOTHING, NULL, "print the version", "About" },
	{ O_HELP, "-h", "--help", NOTHING, NULL, "print this", NULL },
};

#define OPTION_COUNT (sizeof options / sizeof *options)

/* ---- --help ---- */

static const char usage[] =
	"Usage: orrery [options] [script.js] [arguments]\n"
	"       orrery [options] -e TEXT [arguments]\n"
	"       orrery-viz trace.ndjson | script.js [arguments]\n"
	"\n"
	"Runs a JavaScript program on a real event loop that can be watched. Without a script, the\n"
	"program is read from standard input; on a terminal, there is a prompt.\n";

static const char environment[] =
	"\nEnvironment:\n"
	"  ORRERY_OPTIONS                options, as if they stood first on the command line\n"
	"  ORRERY_DEBUG                  what subsystems say on standard error: module,lower,leaks\n"
	"  ORRERY_HISTORY                where the prompt keeps its history (default ~/.orrery_history)\n"
	"  NODE_NO_WARNINGS=1            as --no-warnings\n"
	"  NODE_PATH                     folders with packages, with colons between them\n"
	"  NO_COLOR                      no colours at the prompt\n"
	"  UV_THREADPOOL_SIZE            threads of the pool (default 4)\n";

static void print_help_line(const struct option *o)
{
	char left[64];
	snprintf(left, sizeof left, "%s%s%s%s%s", o->short_name ? o->short_name : "", o->short_name ? ", " : "", o->name,
		o->takes == MAYBE ? "[=" : o->takes == A_VALUE ? "=" : "", o->value ? o->value : "");
	if (o->takes == MAYBE)
		strcat(left, "]");
	printf("  %-28s  %s\n", left, o->help);
}

static void print_help(void)
{
	fputs(usage, stdout);
	for (const struct option *o = options; o < options + OPTION_COUNT; ++o) {
		if (o->topic)
			printf("\n%s:\n", o->topic);
		if (o->help)
			print_help_line(o);
	}
	puts("  -                             run the program from standard input");
	puts("  --                            the options end here");
	fputs(environment, stdout);
}

/* ---- values ---- */

void options_fail(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("orrery: ", stderr);
	vfprintf(stderr, format, args);
	va_end(args);
	fputs("\nTry 'orrery --help'.\n", stderr);
	exit(USAGE_ERROR);
}

static void append(struct option_list *list, const char *item)
{
	list->items = realloc(list->items, (list->count + 1) * sizeof *list->items);
	CHECK(list->items != NULL);
	list->items[list->count++] = item;
}

/* Which of the names (ended by NULL) it is. */
static int one_of(const char *option, const char *const *names, const char *expected, const char *value)
{
	for (int i = 0; names[i]; ++i)
		if (!strcmp(value, names[i]))
			return i;
	options_fail("%s is %s, not '%s'", option, expected, value);
}

static int number_of(const char *option, const char *text)
{
	char *end;
	long n = strtol(text, &end, 10);
	if (!*text || *end || n < 0 || n > 1 << 20)
		options_fail("%s wants a number", option);
	return (int)n;
}

/* An amount of something, which may be a fraction. */
static double amount_of(const char *option, const char *text)
{
	char *end;
	double n = strtod(text, &end);
	if (!*text || *end || !(n > 0) || n > 1e9)
		options_fail("%s wants a number greater than 0", option);
	return n;
}

/* ---- what they do ---- */

static void set_text(struct options *o, const char *text)
{
	if (text)
		o->text = text;
}

static void apply_program(struct options *o, enum id id, const char *value)
{
	static const char *const types[] = { "commonjs", "module", NULL };
	switch (id) {
	case O_EVAL: set_text(o, value); break;
	case O_PRINT: case O_PRINT_EVAL: o->print = true; set_text(o, value); break;
	case O_CHECK: o->check = true; break;
	case O_REQUIRE: append(&o->requires, value); break;
	case O_IMPORT: append(&o->imports, value); break;
	case O_INTERACTIVE: o->interactive = true; break;
	case O_CONDITIONS: append(&o->conditions, value); break;
	case O_EXPOSE_GC: o->expose_gc = true; break;
	case O_INPUT_TYPE:
		o->input_type = 1 + (enum input_type)one_of("--input-type", types, "commonjs or module", value);
		break;
	default: break;
	}
}

static void apply_watching(struct options *o, enum id id, const char *value)
{
	static const char *const grains[] = { "task", "call", "line", NULL }, *const clocks[] = { "real", "fast", NULL };
	switch (id) {
	case O_WATCH: o->watch = true; break;
	case O_WATCH_PATH: o->watch = true; append(&o->watch_paths, value); break;
	case O_WATCH_PRESERVE_OUTPUT: o->watch_keeps_output = true; break;
	case O_WATCH_REPORT: o->watch_report = number_of("--watch-report", value); break;
	case O_STEP: o->step = true; break;
	case O_TRACE: o->trace.path = value ? value : "orrery-trace.ndjson"; break;
	case O_TRACE_GRAIN:
		o->trace.grain = (enum trace_grain)one_of("--trace-grain", grains, "task, call or line", value);
		break;
	case O_NARRATE: o->trace.narrate = true; break;
	case O_CLOCK: o->fast_clock = one_of("--clock", clocks, "real or fast", value); break;
	case O_PRINT_LOWERED: o->print_lowered = true; break;
	case O_CONTROL: o->trace.fd = number_of("--control", value); break;
	default: break;
	}
}

static void apply_errors(struct options *o, enum id id, const char *value)
{
	static const char *const modes[] = { "throw", "strict", "warn", "none", "warn-with-error-code", NULL };
	switch (id) {
	case O_STACK_TRACE_LIMIT:
		o->limits_stack = true;
		o->stack_trace_limit = number_of("--stack-trace-limit", value);
		break;
	case O_NO_WARNINGS: o->no_warnings = true; break;
	case O_WARNINGS: o->no_warnings = false; break;
	case O_DISABLE_WARNING: append(&o->disabled_warnings, value); break;
	case O_TRACE_WARNINGS: o->trace_warnings = true; break;
	case O_NO_DEPRECATION: o->no_deprecation = true; break;
	case O_TRACE_DEPRECATION: o->trace_deprecation = true; break;
	case O_THROW_DEPRECATION: o->throw_deprecation = true; break;
	case O_TEST: o->test = true; break;
	case O_UNHANDLED_REJECTIONS:
		o->rejections = (enum rejections_mode)one_of("--unhandled-rejections", modes,
			"throw, strict, warn, none or warn-with-error-code", value);
		break;
	default: break;
	}
}

static void apply_limits(struct options *o, enum id id, const char *value)
{
	switch (id) {
	case O_MAX_TIME: o->max_seconds = amount_of("--max-time", value); break;
	case O_MAX_MEMORY: o->max_megabytes = amount_of("--max-memory", value); break;
	case O_ALLOW_FS: append(&o->allow_fs, value); break;
	case O_ALLOW_NET: append(&o->allow_net, value); break;
	case O_ALLOW_RUN: append(&o->allow_run, value); break;
	case O_MAX_OUTPUT: o->max_kilobytes = amount_of("--max-output", value); break;
	default: break;
	}
}

static void apply(struct options *o, enum id id, const char *value)
{
	if (id == O_HELP) {
		print_help();
		exit(0);
	}
	if (id == O_VERSION) {
		puts("orrery v" ORRERY_VERSION " (mujs " MUJS_VERSION ", follows Node.js 20)");
		exit(0);
	}
	apply_program(o, id, value);
	apply_watching(o, id, value);
	apply_errors(o, id, value);
	apply_limits(o, id, value);
}

/* ---- parsing ---- */

/* Finds the option; *value is set to what stands behind its =, or NULL. */
static const struct option *find(const char *argument, const char **value)
{
	size_t n = strcspn(argument, "=");
	bool is_long = !strncmp(argument, "--", 2);
	*value = is_long && argument[n] ? argument + n + 1 : NULL;
	for (const struct option *o = options; o < options + OPTION_COUNT; ++o) {
		if (o->short_name && !strcmp(argument, o->short_name))
			return o;
		if (is_long && o->name && strlen(o->name) == n && !strncmp(argument, o->name, n))
			return o;
	}
	return NULL;
}

/* May the argument be the value of the option before it? "\-x" is one that begins with a dash. */
static bool is_value(const char *argument)
{
	return argument && (argument[0] != '-' || !argument[1]);
}

/* Takes the option at argv[0]; returns how many arguments it took. */
static int take(struct options *o, char **argv)
{
	const char *value;
	const struct option *option = find(argv[0], &value);
	int taken = 1;
	if (!option)
		options_fail("bad option: %s", argv[0]);
	if (value && (option->takes == NOTHING || (!*value && option->id != O_EVAL)))
		options_fail("%s %s", option->name, option->takes == NOTHING ? "takes no value" : "requires an argument");
	bool next = option->takes == A_VALUE || (option->id == O_PRINT && !o->text);
	if (!value && next && is_value(argv[1])) {
		value = argv[1] + (argv[1][0] == '\\' && argv[1][1] == '-');
		taken = 2;
	}
	if (!value && option->takes == A_VALUE)
		options_fail("%s requires an argument", argv[0]);
	if (option->help || option->id == O_PRINT_EVAL)
		for (int i = 0; i < taken; ++i)
			append(&o->used, argv[i]);
	apply(o, option->id, value);
	return taken;
}

/* The words of ORRERY_OPTIONS, which live as long as the process. */
static void take_environment(struct options *o)
{
	const char *text = getenv("ORRERY_OPTIONS");
	char *words[64] = { NULL }, *copy = text ? strdup(text) : NULL;
	int n = 0;
	for (char *word = copy ? strtok(copy, " \t\n") : NULL; word && n < 63; word = strtok(NULL, " \t\n"))
		words[n++] = word;
	for (int i = 0; i < n;) {
		if (words[i][0] != '-' || !strcmp(words[i], "--"))
			options_fail("%s is not allowed in ORRERY_OPTIONS", words[i]);
		i += take(o, words + i);
	}
	o->used.count = 0;
	if (o->text || o->print || o->check || o->interactive || o->watch || o->test)
		options_fail("%s", "ORRERY_OPTIONS cannot say what is run");
}

/* -e, -p, -c, -i and --watch say what is run. */
const char *options_in_environment(size_t i)
{
	for (const struct option *o = options; o < options + OPTION_COUNT; ++o)
		if (o->help && !(o->id <= O_CHECK || o->id == O_INTERACTIVE || o->id == O_WATCH || o->id == O_TEST || o->id >= O_VERSION) && i-- == 0)
			return o->name;
	return NULL;
}

static void check_together(const struct options *o)
{
	if (o->check && (o->text || o->print))
		options_fail("either --check or --eval can be used, not both");
	if (o->test && (o->text || o->print || o->check || o->interactive))
		options_fail("either --test or --%s can be used, not both", o->check ? "check" : o->interactive ? "interactive" : "eval");
	if (o->test && o->watch)
		options_fail("--test with --watch is not there yet");
	if (o->step && (o->text || !o->script))
		options_fail("--step wants a script's file");
	if (o->watch && o->text)
		options_fail("either --watch or --eval can be used, not both");
	if (o->watch && (o->interactive || o->check))
		options_fail("either --watch or --%s can be used, not both", o->check ? "check" : "interactive");
	if (o->watch && !o->script)
		options_fail("--watch requires specifying a file");
}

void options_parse(struct options *o, int argc, char **argv)
{
	int i = 1;
	*o = (struct options){ .trace = { .fd = -1, .grain = GRAIN_LINE } };
	take_environment(o);
	const char *no_warnings = getenv("NODE_NO_WARNINGS");
	o->no_warnings = o->no_warnings || (no_warnings && !strcmp(no_warnings, "1"));
	while (i < argc && argv[i][0] == '-' && argv[i][1]) {
		if (!strcmp(argv[i], "--")) {
			++i;
			break;
		}
		i += take(o, argv + i);
	}
	o->argc = argc - i;
	o->argv = argv + i;
	if (!o->text && !o->test && i < argc)
		o->script = argv[i];
	check_together(o);
}

void options_free(struct options *o)
{
	free(o->used.items);
	free(o->requires.items);
	free(o->imports.items);
	free(o->conditions.items);
	free(o->disabled_warnings.items);
	free(o->watch_paths.items);
	free(o->allow_fs.items);
	free(o->allow_net.items);
	free(o->allow_run.items);
}
