/* limits.c -- how much a program may take: --max-time, --max-memory, --max-output, for running other people's code.
 *
 * HOW   a thread looks a hundred times a second how long the process has run and how much memory it holds; output is counted
 *       where it is written. What is too much ends the process at once, by a signal to the main thread: a handler interrupts
 *       everything, also an endless loop in a regular expression or a call that blocks.
 * WHY   memory is that of the whole process, as the system counts it: the engine's heap, Buffers, stacks of coroutines, all
 *       threads. A count in one allocator would miss the others.
 * OWNS  one struct for the process: a signal handler can be given no other. Workers are threads of it, and so they are
 *       limited with it; a child process is not (--allow-run=none).
 * READ  with main.c. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOOK_MS 10u
#define NS_PER_MS 1000000u

enum { NOTHING, TIME, MEMORY, OUTPUT };

static struct {
	double seconds;           /* each of them: 0 for no limit */
	size_t memory, output;    /* bytes */
	uint64_t began;
	atomic_size_t written;
	pthread_t main_thread;
	struct trace *trace;
	volatile sig_atomic_t exceeded;
} limits;

static int signal_number(void)
{
	return SIGRTMIN + 1;
}

static void on_exceeded(int number)
{
	static const struct { int code; const char *reason, *message; } ends[] = {
		[TIME] = { LIMIT_TIME_EXIT, "--max-time", "orrery: the program has run for longer than --max-time allows\n" },
		[MEMORY] = { LIMIT_MEMORY_EXIT, "--max-memory", "orrery: the program holds more memory than --max-memory allows\n" },
		[OUTPUT] = { LIMIT_OUTPUT_EXIT, "--max-output", "orrery: the program has written more than --max-output allows\n" },
	};
	int what = limits.exceeded;
	(void)number;
	trace_emergency(limits.trace, ends[what].reason, ends[what].code);
	if (write(STDERR_FILENO, ends[what].message, strlen(ends[what].message)) < 0)
		_exit(ends[what].code); /* nobody reads it; it ends all the same */
	_exit(ends[what].code);
}

static void end_program(int what)
{
	limits.exceeded = what;
	pthread_kill(limits.main_thread, signal_number());
}

static void work_look(void *unused)
{
	uint64_t end = limits.began + (uint64_t)(limits.seconds * 1e9);
	size_t held;
	(void)unused;
	for (;;) {
		uv_sleep(LOOK_MS);
		if (limits.seconds > 0 && uv_hrtime() >= end)
			end_program(TIME);
		else if (limits.memory > 0 && uv_resident_set_memory(&held) == 0 && held > limits.memory)
			end_program(MEMORY);
	}
}

void limits_count_output(int fd, size_t n)
{
	if (limits.output == 0 || (fd != STDOUT_FILENO && fd != STDERR_FILENO))
		return;
	if (atomic_fetch_add(&limits.written, n) + n > limits.output)
		end_program(OUTPUT);
}

void limits_start(const struct runtime *rt)
{
	const struct options *o = rt->options;
	struct sigaction action = { .sa_handler = on_exceeded, .sa_flags = SA_ONSTACK };
	uv_thread_t thread; /* runs until the process ends */
	limits.seconds = o->max_seconds;
	limits.memory = (size_t)(o->max_megabytes * 1024 * 1024);
	limits.output = (size_t)(o->max_kilobytes * 1024);
	if (limits.seconds == 0 && limits.memory == 0 && limits.output == 0)
		return;
	limits.began = uv_hrtime();
	limits.main_thread = pthread_self();
	limits.trace = rt->trace;
	sigaction(signal_number(), &action, NULL);
	if (limits.seconds > 0 || limits.memory > 0)
		CHECK(uv_thread_create(&thread, work_look, NULL) == 0);
}
