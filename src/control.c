/* control.c -- pause, step, run to: how a visualizer steers a live program.
 *
 * HOW   the visualizer holds the other end of a stream socket. The trace goes out on it, commands come in, one
 *       a line: "go event", "go line", "go callback", "go turn", "go end", "pause", "quit". After each event
 *       control_point() asks whether the program has come to where it was told to go; then it says so, stops
 *       the clock, and waits for the next command.
 * WHY   the program is stopped inside an event, not inside a system call: what is on the screen is exactly what
 *       has happened. Pool threads go on, because they really would.
 * READ  after trace.c. Book: appendix "The trace, version 1", "Steering a live program".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOOK_EVERY 64 /* events between two looks at the socket while running freely */

enum goal { GOAL_EVENT, GOAL_LINE, GOAL_CALLBACK, GOAL_TURN, GOAL_END };

struct control {
	int fd;
	enum goal goal;
	uint64_t from_turn; /* where "go turn" began */
	unsigned since_look;
	char line[64];
	size_t length;
};

int control_open(struct runtime *rt, int fd)
{
	struct control *c = calloc(1, sizeof *c);
	if (!c)
		return UV_ENOMEM;
	c->fd = fd;
	c->goal = GOAL_LINE;
	rt->control = c;
	return 0;
}

void control_close(struct runtime *rt)
{
	free(rt->control);
	rt->control = NULL;
}

static bool reached(const struct control *c, const char *kind, uint64_t turn)
{
	switch (c->goal) {
	case GOAL_EVENT: return true;
	case GOAL_LINE: return !strcmp(kind, "line");
	case GOAL_CALLBACK: return !strcmp(kind, "task.before");
	case GOAL_TURN: return turn != c->from_turn;
	case GOAL_END: return false;
	}
	return true;
}

/* Reads one command line; false when the visualizer has gone. */
static bool read_command(struct control *c)
{
	for (c->length = 0;;) {
		char byte;
		ssize_t n = read(c->fd, &byte, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		if (byte == '\n')
			break;
		if (c->length < sizeof c->line - 1)
			c->line[c->length++] = byte;
	}
	c->line[c->length] = '\0';
	return true;
}

/* Takes one command. True: the program goes on. */
static bool obey(struct runtime *rt, uint64_t turn)
{
	static const char *const goals[] = { "go event", "go line", "go callback", "go turn", "go end" };
	struct control *c = rt->control;
	if (!read_command(c) || !strcmp(c->line, "quit")) {
		control_close(rt);
		trace_close(rt, "quit", 130);
		_exit(130);
	}
	if (!strcmp(c->line, "pause"))
		c->goal = GOAL_EVENT;
	for (size_t i = 0; i < sizeof goals / sizeof *goals; ++i) {
		if (!strcmp(c->line, goals[i])) {
			c->goal = (enum goal)i;
			c->from_turn = turn;
			return true;
		}
	}
	return false;
}

static bool command_waits(struct control *c)
{
	struct pollfd p = { .fd = c->fd, .events = POLLIN };
	if (++c->since_look < LOOK_EVERY && c->goal != GOAL_END)
		return false;
	c->since_look = 0;
	return poll(&p, 1, 0) > 0;
}

/* region control_point */
void control_point(struct runtime *rt, const char *kind, uint64_t turn)
{
	struct control *c = rt->control;
	if (!strcmp(kind, "end"))
		return; /* the last event: there is nothing to go on to */
	if (command_waits(c))
		obey(rt, turn);
	if (!reached(c, kind, turn))
		return;
	clock_pause(&rt->clock);
	trace_paused(rt);
	while (!obey(rt, turn))
		;
	clock_resume(&rt->clock);
}
/* endregion */
