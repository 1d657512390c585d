/* options.h -- what the command line says.
 *
 * READ  after main.c, before runtime.h's struct runtime.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_OPTIONS_H
#define ORRERY_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum trace_grain { GRAIN_TASK, GRAIN_CALL, GRAIN_LINE };

struct trace_options {
	const char *path; /* NULL: no file */
	int fd;           /* a socket to a visualizer, or -1 */
	enum trace_grain grain;
	bool narrate;
};

/* The values of an option that may be given several times. Zeroed: none. */
struct option_list {
	const char **items;
	size_t count;
};

enum input_type { INPUT_UNKNOWN, INPUT_COMMONJS, INPUT_MODULE };

/* --unhandled-rejections=MODE: cli.html#--unhandled-rejectionsmode */
enum rejections_mode { REJECTIONS_THROW, REJECTIONS_STRICT, REJECTIONS_WARN, REJECTIONS_NONE, REJECTIONS_WARN_WITH_CODE };

struct options {
	const char *script;   /* path, "-" for standard input; NULL: none */
	const char *text;     /* run this instead (-e, -p) */
	int argc;             /* the script's name and its arguments; after -e the arguments alone */
	char **argv;
	struct option_list used; /* the options as they were written, for process.execArgv */

	bool print;           /* -p: print what the text gives */
	bool check;           /* -c: look at the syntax only */
	bool interactive;     /* -i */
	bool test;            /* --test: the arguments are files of tests */
	enum input_type input_type; /* of a text */
	struct option_list requires, imports, conditions;
	bool watch, watch_keeps_output;
	struct option_list watch_paths;
	int watch_report;     /* in the child of --watch: where the names of loaded files are written; 0: nowhere */

	bool step, fast_clock, print_lowered;
	struct trace_options trace;

	bool limits_stack;    /* by stack_trace_limit */
	int stack_trace_limit;
	struct option_list disabled_warnings; /* by code or type */
	bool expose_gc;
	bool no_warnings, trace_warnings, no_deprecation, trace_deprecation, throw_deprecation;
	enum rejections_mode rejections;

	double max_seconds, max_megabytes, max_kilobytes; /* of time, memory, output (limits.c); 0: as much as it likes */

	struct option_list allow_fs, allow_net, allow_run; /* access.c; none: everything is allowed */

	struct worker *worker; /* that this runtime is (worker.c); NULL: the main thread's */
};

/* Reads the command line, after the words of ORRERY_OPTIONS. What is wrong with it is said on standard error and ends
 * the process with code 9; --help and --version print and end it, too. */
void options_parse(struct options *o, int argc, char **argv);
/* The name of the i-th option that ORRERY_OPTIONS may have; NULL: there are not so many. */
const char *options_in_environment(size_t i);
void options_free(struct options *o);
/* Says that the command line is wrong, and ends the process with Node's exit code for that. */
_Noreturn void options_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
