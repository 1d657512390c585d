/* narrate.c -- the same as sentences.
 *
 * HOW   one plain sentence for each event that a listener can follow, on standard error; single lines and
 *       calls are left to the visualizer. Tasks are remembered
 *       by their id from their beginning to their end, so that a sentence can say what runs and why.
 * WHY   for a pipe, a log, a screen reader: whoever cannot see the visualizer gets the same truth.
 * READ  after trace.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REMEMBERED 1024 /* tasks at a time; an older one of the same slot is forgotten */

struct memory {
	uint64_t id, cause;
	char name[160];       /* "timeout #5 (tick, line 3)" */
	const char *queue;
	bool by_clock, by_pool, by_message;
};

struct narrator {
	struct memory tasks[REMEMBERED];
	const char *main_file;
	const char *worker; /* whose loop it is, or NULL: the main thread's */
};

struct narrator *narrator_new(const char *worker)
{
	struct narrator *n = calloc(1, sizeof *n);
	CHECK(n != NULL);
	n->worker = worker;
	return n;
}

static struct memory *recall(struct narrator *n, uint64_t id)
{
	struct memory *m = &n->tasks[id % REMEMBERED];
	return m->id == id && id != 0 ? m : NULL;
}

static const char *name_of(struct narrator *n, uint64_t id, char *out, size_t size)
{
	struct memory *m = recall(n, id);
	if (m)
		return m->name;
	if (id == 0)
		return "the runtime";
	snprintf(out, size, "task #%llu", (unsigned long long)id);
	return out;
}

static const char *base_name(const char *path)
{
	const char *slash = path ? strrchr(path, '/') : NULL;
	return slash ? slash + 1 : path ? path : "";
}

/* A sentence, with the worker's name before it: all loops speak at once. */
static void say(const struct narrator *n, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(const struct narrator *n, const char *format, ...)
{
	char sentence[4096];
	va_list args;
	va_start(args, format);
	vsnprintf(sentence, sizeof sentence, format, args);
	va_end(args);
	if (sentence[0] >= 'a' && sentence[0] <= 'z')
		sentence[0] = (char)(sentence[0] - 'a' + 'A');
	fprintf(stderr, "%s%s%s%s\n", n->worker ? "[" : "", n->worker ? n->worker : "", n->worker ? "] " : "", sentence);
}

static void remember(struct narrator *n, const struct event *e)
{
	struct memory *m = &n->tasks[e->id % REMEMBERED];
	char where[100] = "";
	*m = (struct memory){ .id = e->id };
	if (!strcmp(e->type, "script")) {
		snprintf(m->name, sizeof m->name, "the main script");
		return;
	}
	if (e->line > 0)
		snprintf(where, sizeof where, " (%s%s%s:%d)", e->fn, *e->fn ? ", " : "", base_name(e->file), e->line);
	else if (*e->fn)
		snprintf(where, sizeof where, " (%s)", e->fn);
	snprintf(m->name, sizeof m->name, "%s #%llu%s", e->type, (unsigned long long)e->id, where);
}

/* ---- sentences about tasks ---- */

static void on_init(struct narrator *n, const struct event *e)
{
	char other[64];
	remember(n, e);
	struct memory *m = recall(n, e->id);
	if (!strcmp(e->type, "script"))
		return;
	if (e->due >= 0)
		say(n, "%s sets %s, due at %.1f ms.", name_of(n, e->exec, other, sizeof other), m->name, (double)e->due / 1e6);
	else
		say(n, "%s asks for %s.", name_of(n, e->exec, other, sizeof other), m->name);
}

static void on_ready(struct narrator *n, const struct event *e)
{
	struct memory *m = recall(n, e->id);
	if (!m || !strcmp(e->queue, "main"))
		return;
	m->queue = e->queue;
	m->cause = e->cause;
	m->by_clock = e->cause_name && !strcmp(e->cause_name, "clock");
	m->by_pool = e->cause_name && !strcmp(e->cause_name, "pool");
	m->by_message = e->cause_name && !strcmp(e->cause_name, "message");
	if (e->number > 0)
		say(n, "%s is ready; it waits in the queue \"%s\" behind %lld other%s.", m->name, e->queue,
			(long long)e->number, e->number == 1 ? "" : "s");
	else
		say(n, "%s is ready; it is next in the queue \"%s\".", m->name, e->queue);
}

static void on_before(struct narrator *n, const struct event *e)
{
	char other[64], unknown[64];
	struct memory *m = recall(n, e->id);
	const char *name = name_of(n, e->id, unknown, sizeof unknown);
	if (m && m->by_clock)
		say(n, "%s runs, because its time has come.", name);
	else if (m && m->by_message)
		say(n, "%s runs, because a message has come.", name);
	else if (m && m->by_pool)
		say(n, "%s runs, because a pool thread has finished its work.", name);
	else if (m && m->cause)
		say(n, "%s runs, because %s made it ready.", name, name_of(n, m->cause, other, sizeof other));
	else
		say(n, "%s runs.", name);
}

static void on_after(struct narrator *n, const struct event *e)
{
	char unknown[64];
	say(n, "%s %s.", name_of(n, e->id, unknown, sizeof unknown), e->threw ? "has thrown an exception" : "has returned");
}

static void on_end(struct narrator *n, const struct event *e)
{
	char unknown[64];
	if (!strcmp(e->reason, "cleared"))
		say(n, "%s is cleared: it will not run.", name_of(n, e->id, unknown, sizeof unknown));
}

/* ---- sentences about the rest ---- */

static void on_phase(struct narrator *n, const struct event *e)
{
	if (strcmp(e->what, "enter"))
		return;
	if (!strcmp(e->name, "tick"))
		say(n, "The ticks are drained.");
	else if (!strcmp(e->name, "microtask"))
		say(n, "The microtasks are drained.");
	else if (!strcmp(e->name, "timers") || !strcmp(e->name, "check") || !strcmp(e->name, "exit"))
		say(n, "-- phase: %s --", e->name);
}

static void on_poll(struct narrator *n, const struct event *e)
{
	if (!strcmp(e->what, "leave"))
		say(n, "The wait is over: %lld ready.", (long long)e->number);
	else if (e->number == 0)
		say(n, "-- phase: poll -- The loop does not wait: %s.", e->reason);
	else if (e->number < 0)
		say(n, "-- phase: poll -- The loop waits: %s.", e->reason);
	else
		say(n, "-- phase: poll -- The loop waits at most %lld ms: %s.", (long long)e->number, e->reason);
}

static void on_pool(struct narrator *n, const struct event *e)
{
	char unknown[64];
	const char *name = name_of(n, e->id, unknown, sizeof unknown);
	if (!strcmp(e->what, "submit"))
		say(n, "%s (%s) goes to the threadpool.", name, e->name);
	else if (!strcmp(e->what, "start"))
		say(n, "Pool thread %lld starts %s (%s).", (long long)e->number, name, e->name);
	else
		say(n, "Pool thread %lld has done %s (%s).", (long long)e->number, name, e->name);
}

static void on_promise(struct narrator *n, const struct event *e)
{
	if (!strcmp(e->what, "settle"))
		say(n, "Promise %llu is %s.", (unsigned long long)e->id, e->reason);
}

static void on_stream(struct narrator *n, const struct event *e)
{
	static const struct { const char *what, *says; } words[] = {
		{ "high", "is full: who writes to it should wait" }, { "drain", "has room again" }, { "pause", "pauses" },
		{ "resume", "flows" }, { "end", "has ended" },
	};
	unsigned long long id = (unsigned long long)e->id;
	if (!strcmp(e->what, "push") || !strcmp(e->what, "read"))
		say(n, "Stream %llu (%s) %s %lld; it holds %lld, its limit is %d.", id, e->name,
			!strcmp(e->what, "push") ? "takes in" : "gives out", (long long)e->number, (long long)e->buffered, e->extra);
	for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
		if (!strcmp(words[i].what, e->what))
			say(n, "Stream %llu (%s) %s.", id, e->name, words[i].says);
}

static void on_out(struct narrator *n, const struct event *e)
{
	size_t length = e->text_length ? e->text_length : strlen(e->text);
	while (length > 0 && e->text[length - 1] == '\n')
		--length;
	say(n, "The program writes%s: %.*s", e->number == 2 ? " an error" : "", (int)length, e->text);
}

/* Writes a JSON list of strings, ["a","b"], as "a, b". */
static void plain_list(const char *json, char *out, size_t size)
{
	size_t n = 0;
	for (; *json && n + 2 < size; ++json) {
		if (*json == ',')
			out[n++] = ',', out[n++] = ' ';
		else if (!strchr("[]\"", *json))
			out[n++] = *json;
	}
	out[n] = '\0';
}

static void on_loop(struct narrator *n, const struct event *e)
{
	char keepers[1024];
	plain_list(e->text, keepers, sizeof keepers);
	if (!strcmp(e->what, "done"))
		say(n, "Nothing keeps the loop alive.");
	else
		say(n, "== A new turn of the loop. What keeps it alive: %s. ==", keepers);
}

void narrate_event(struct runtime *rt, struct narrator *n, const struct event *e)
{
	prompt_hide(rt);
	const char *k = e->kind;
	if (!strcmp(k, "task.init")) on_init(n, e);
	else if (!strcmp(k, "task.ready")) on_ready(n, e);
	else if (!strcmp(k, "task.before")) on_before(n, e);
	else if (!strcmp(k, "task.after")) on_after(n, e);
	else if (!strcmp(k, "task.end")) on_end(n, e);
	else if (!strcmp(k, "phase")) on_phase(n, e);
	else if (!strcmp(k, "poll")) on_poll(n, e);
	else if (!strcmp(k, "pool")) on_pool(n, e);
	else if (!strcmp(k, "promise")) on_promise(n, e);
	else if (!strcmp(k, "stream")) on_stream(n, e);
	else if (!strcmp(k, "out")) on_out(n, e);
	else if (!strcmp(k, "loop")) on_loop(n, e);
	else if (!strcmp(k, "note")) say(n, "Note: %s", e->text);
	else if (!strcmp(k, "end")) say(n, "The program ends with code %lld: %s.", (long long)e->number, e->reason);
}
