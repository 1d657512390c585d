/* loops.c -- the loops of a run: the main thread's and its workers', each with a trace of its own.
 *
 * HOW   the trace of a run names the trace of each worker in the event that opens it; all are read at the beginning. One
 *       loop is shown: its trace, state and cursor are the player's. The others wait in their slots, and switching swaps
 *       them. Each loop counts its time from its own start; the event that opens a worker says when that was, so the
 *       cursor of a loop that one switches to goes to the same moment.
 * WHY   loops share nothing but messages, so a state of all of them at once would be a guess; a moment in time is not.
 * LIMIT recorded runs; in a live one only the main thread's loop is seen.
 * READ  after player.c. Book: appendix "The trace, version 1", "Workers".
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct loop {
	char name[80];
	int64_t start;        /* in ns of the main thread's time */
	struct trace trace;   /* unless it is shown */
	struct model model;
	int64_t cursor;
};

/* ---- reading them ---- */

/* The file is where the main trace is, whatever folder it was written in. */
static bool read_beside(struct trace *trace, const char *main_path, const char *file)
{
	char *folder = strdup(main_path), *name = strdup(file), path[4096];
	snprintf(path, sizeof path, "%s/%s", dirname(folder), basename(name));
	free(folder);
	free(name);
	return trace_read_file(trace, path);
}

static struct loop *add_loop(struct player *p, const char *name, int64_t start)
{
	p->loops = must_grow(p->loops, (p->loop_count + 1) * sizeof *p->loops);
	struct loop *loop = &p->loops[p->loop_count++];
	memset(loop, 0, sizeof *loop);
	snprintf(loop->name, sizeof loop->name, "%s", name);
	loop->start = start;
	trace_init(&loop->trace);
	model_init(&loop->model);
	loop->cursor = -1;
	return loop;
}

/* Adds the workers that a trace names. */
static void add_workers(struct player *p, const struct trace *trace, const char *main_path, int64_t start)
{
	for (size_t i = 0; i < trace->count; ++i) {
		const struct event *e = &trace->events[i];
		if (e->kind != KIND_HANDLE || e->what != WHAT_OPEN || strcmp(e->type, "worker") || !*e->file)
			continue;
		struct loop *loop = add_loop(p, e->name, start + e->t);
		if (!read_beside(&loop->trace, main_path, e->file)) {
			snprintf(p->message, sizeof p->message, "%.180s", loop->trace.error);
			trace_free(&loop->trace);
			--p->loop_count;
		}
	}
}

void loops_read(struct player *p, const char *path)
{
	add_loop(p, "main thread", 0);
	add_workers(p, &p->trace, path, 0);
	for (size_t i = 1; i < p->loop_count; ++i) { /* the list grows: workers start workers */
		struct trace trace = p->loops[i].trace;
		add_workers(p, &trace, path, p->loops[i].start);
	}
}

void loops_free(struct player *p)
{
	for (size_t i = 0; i < p->loop_count; ++i) {
		if (i == p->shown)
			continue;
		model_free(&p->loops[i].model);
		trace_free(&p->loops[i].trace);
	}
	free(p->loops);
}

/* ---- where each one is ---- */

static const struct trace *trace_of(const struct player *p, size_t i)
{
	return i == p->shown ? &p->trace : &p->loops[i].trace;
}

/* The moment that the cursor shows, on the main thread's clock. */
static int64_t moment(const struct player *p)
{
	int64_t t = p->cursor >= 0 ? p->trace.events[p->cursor].t : 0;
	return p->loops[p->shown].start + t;
}

/* The last event of the loop at that moment; -1: it has not begun. */
static int64_t event_at(const struct player *p, size_t i, int64_t when)
{
	const struct trace *trace = trace_of(p, i);
	size_t low = 0, high = trace->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->loops[i].start + trace->events[middle].t <= when)
			low = middle + 1;
		else
			high = middle;
	}
	return (int64_t)low - 1;
}

static const char *phase_of(const struct player *p, size_t i)
{
	static const char *const names[] = { "", "main", "timers", "pending", "idle/prepare", "poll", "check", "closing", "exit",
		"ticks", "microtasks" };
	int64_t seq = event_at(p, i, moment(p));
	if (seq < 0)
		return "not begun";
	const struct event *e = &trace_of(p, i)->events[seq];
	return e->kind == KIND_END ? "ended" : names[e->phase];
}

/* ---- switching ---- */

void loops_show(struct player *p, size_t i)
{
	struct loop *from = &p->loops[p->shown], *to = &p->loops[i];
	int64_t seq = event_at(p, i, moment(p));
	if (i == p->shown)
		return;
	from->trace = p->trace;
	from->model = p->model;
	from->cursor = p->cursor;
	p->trace = to->trace;
	p->model = to->model;
	p->shown = i;
	player_go(p, seq);
	if (seq < 0)
		snprintf(p->message, sizeof p->message, "%s has not begun at that moment: this is its first event.", to->name);
}

void loops_switch(struct player *p, bool back)
{
	if (p->loop_count > 1)
		loops_show(p, (p->shown + (back ? p->loop_count - 1 : 1)) % p->loop_count);
	else
		snprintf(p->message, sizeof p->message, "There is one loop here: this run has no recorded workers.");
}

void loops_say(const struct player *p, char *text, size_t size)
{
	size_t length = 0;
	text[0] = '\0';
	if (p->loop_count < 2)
		return;
	length = (size_t)snprintf(text, size, "[%s]", p->loops[p->shown].name);
	for (size_t i = 0; i < p->loop_count && length < size; ++i)
		if (i != p->shown)
			length += (size_t)snprintf(text + length, size - length, "  %s: %s", p->loops[i].name, phase_of(p, i));
}
