/* player.c -- where we are in the trace, and moving about.
 *
 * HOW   a cursor stands on an event. A step looks for the next event of a class (a line, a callback, a turn)
 *       among those that are recorded. In a live run, when there is none yet, the runtime is told to go on
 *       until it comes, and the cursor follows.
 * WHY   replay and live are one: a live run is a trace that is still growing.
 * RULE  S after s comes back: both stop at events of one class only. Where none is left, s goes to the last
 *       event and S to the first.
 * READ  after model.c, before terminal.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>
#include <string.h>

#define NS_PER_S 1000000000

static const int speeds[] = { 1, 2, 4, 8, 15, 30, 60, 125, 250, 500, 1000, 2000, 5000, 10000 };
#define SPEEDS ((int)(sizeof speeds / sizeof *speeds))
#define SPEED_AT_FIRST 2

static int64_t last_event(const struct player *p)
{
	return (int64_t)p->trace.count - 1;
}

/* ---- classes of events ---- */

static bool is_stop(const struct trace *tr, int64_t seq, enum stride stride)
{
	const struct event *e = &tr->events[seq];
	switch (stride) {
	case STRIDE_EVENT: return true;
	case STRIDE_LINE: return e->kind == KIND_LINE;
	case STRIDE_CALLBACK: return e->kind == KIND_BEFORE;
	case STRIDE_TURN: return seq > 0 && e->turn != tr->events[seq - 1].turn;
	case STRIDE_END: return false;
	}
	return false;
}

/* -1: there is none (yet). */
static int64_t find_after(const struct trace *tr, int64_t seq, enum stride stride)
{
	for (int64_t i = seq + 1; i < (int64_t)tr->count; ++i)
		if (is_stop(tr, i, stride))
			return i;
	return -1;
}

static int64_t find_before(const struct trace *tr, int64_t seq, enum stride stride)
{
	for (int64_t i = seq - 1; i >= 0; --i)
		if (is_stop(tr, i, stride))
			return i;
	return -1;
}

/* ---- moving ---- */

void player_go(struct player *p, int64_t seq)
{
	int64_t least = p->trace.count > 0 ? 0 : -1;
	p->cursor = seq < least ? least : seq > last_event(p) ? last_event(p) : seq;
	model_go(&p->model, &p->trace, p->cursor);
}

static bool can_go_on(const struct player *p)
{
	return p->live && live_fd(p->live) >= 0 &&
		!(p->trace.count > 0 && p->trace.events[p->trace.count - 1].kind == KIND_END);
}

/* Tells the runtime to go on; the cursor follows when it has stopped. */
static void go_on(struct player *p, enum stride stride)
{
	static const char *const commands[] = { "go event\n", "go line\n", "go callback\n", "go turn\n", "go end\n" };
	p->waiting = true;
	p->free_run = stride == STRIDE_END;
	p->from = p->cursor;
	p->stride = stride;
	p->trace.paused = false;
	live_command(p->live, commands[stride]);
}

void player_forward(struct player *p, enum stride stride)
{
	int64_t next = find_after(&p->trace, p->cursor, stride);
	if (next >= 0)
		player_go(p, next);
	else if (can_go_on(p) && !p->waiting)
		go_on(p, stride);
	else
		player_go(p, last_event(p));
}

void player_back(struct player *p, enum stride stride)
{
	player_go(p, stride == STRIDE_END ? 0 : find_before(&p->trace, p->cursor, stride));
}

void player_first_look(struct player *p)
{
	int64_t line = find_after(&p->trace, -1, STRIDE_LINE);
	player_go(p, line < 0 ? 0 : line);
}

/* ---- playing ---- */

static bool at_end(const struct player *p)
{
	return p->cursor == last_event(p) && !can_go_on(p);
}

void player_play(struct player *p)
{
	p->playing = !p->playing && !at_end(p);
	if (!p->playing && at_end(p))
		snprintf(p->message, sizeof p->message, "This is the end. Home goes to the beginning.");
}

void player_faster(struct player *p, int change)
{
	int speed = p->speed + change;
	p->speed = speed < 0 ? 0 : speed >= SPEEDS ? SPEEDS - 1 : speed;
}

int player_events_per_second(const struct player *p)
{
	return speeds[p->speed];
}

/* Goes as many events as the time that has passed is worth. Live, each has to come first. */
bool player_tick(struct player *p, int64_t elapsed_ns)
{
	int64_t due = elapsed_ns * player_events_per_second(p) / NS_PER_S;
	if (!p->playing || due < 1)
		return false;
	for (; due > 0 && !p->waiting && !at_end(p); --due)
		player_forward(p, STRIDE_EVENT);
	if (at_end(p))
		p->playing = false;
	return true;
}

/* ---- live ---- */

/* The program has stopped, or ended: to the event that it was told to go to. */
static void arrive(struct player *p)
{
	int64_t next = p->free_run ? -1 : find_after(&p->trace, p->from, p->stride);
	p->waiting = p->free_run = p->holding = false;
	player_go(p, next >= 0 ? next : last_event(p));
}

bool player_receive(struct player *p)
{
	size_t before = p->trace.count;
	if (!live_receive(p->live, &p->trace))
		return false;
	if (p->waiting && (p->trace.paused || live_fd(p->live) < 0))
		arrive(p);
	else if (p->waiting && p->trace.count > before && p->cursor + 1 >= (int64_t)before)
		player_go(p, last_event(p));
	return true;
}

/* A program that runs freely is stopped; then what is recorded can be looked at. */
void player_hold(struct player *p)
{
	p->playing = false;
	if (p->waiting && !p->holding)
		live_command(p->live, "pause\n");
	p->holding = p->waiting;
}

/* ---- what the screen shows ---- */

void player_view(struct player *p, struct view *view, char *mode, size_t size)
{
	if (p->playing)
		snprintf(mode, size, "playing %d/s", player_events_per_second(p));
	else
		snprintf(mode, size, "%s", p->holding ? "pausing" : p->waiting ? "running" : "paused");
	const char *death = p->live ? live_death(p->live) : NULL;
	const char *holding = p->holding ? "The program will stop at its next event." : NULL;
	*view = (struct view){
		.trace = &p->trace,
		.state = &p->model.now,
		.live = p->live != NULL,
		.mode = mode,
		.hint = "",
		.message = p->message[0] ? p->message : death ? death : holding,
		.death = death,
	};
	loops_say(p, view->loops, sizeof view->loops);
}

void player_init(struct player *p)
{
	memset(p, 0, sizeof *p);
	trace_init(&p->trace);
	model_init(&p->model);
	p->cursor = -1;
	p->speed = SPEED_AT_FIRST;
}

void player_free(struct player *p)
{
	if (p->live)
		live_stop(p->live);
	loops_free(p);
	model_free(&p->model);
	trace_free(&p->trace);
}
