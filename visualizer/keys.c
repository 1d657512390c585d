/* keys.c -- the table of keys, and what is made of it: the help and the hint.
 *
 * HOW   one row for a key, or for a pair of which the second undoes the first. Pressing, the help window and
 *       the last row of the screen all read this table.
 * WHY   a help that is written by hand is wrong after the next change.
 * READ  after player.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <curses.h>
#include <stdio.h>
#include <string.h>

#define KEY_ESCAPE 27

struct key {
	int forward, back;          /* back 0: there is none */
	const char *name, *plain;   /* how the keys are called; plain: in ASCII, NULL if it is the same */
	const char *hint;           /* for the last row; NULL: not there */
	const char *help;
	void (*act)(struct player *p, int argument, bool back);
	int argument;
};

static void act_step(struct player *p, int stride, bool back)
{
	player_hold(p);
	if (p->waiting)
		return; /* a free run is stopped first: the step would start from nowhere */
	if (back)
		player_back(p, (enum stride)stride);
	else
		player_forward(p, (enum stride)stride);
}

static void act_end(struct player *p, int argument, bool back)
{
	(void)argument;
	if (back) {
		player_hold(p);
		player_go(p, 0);
	} else {
		p->playing = false;
		player_forward(p, STRIDE_END);
	}
}

static void act_play(struct player *p, int argument, bool back)
{
	(void)argument, (void)back;
	if (p->waiting && !p->playing)
		player_hold(p);
	else
		player_play(p);
}

static void act_speed(struct player *p, int argument, bool back)
{
	(void)argument;
	player_faster(p, back ? -1 : 1);
	snprintf(p->message, sizeof p->message, "Speed: %d event%s a second", player_events_per_second(p),
		player_events_per_second(p) == 1 ? "" : "s");
}

static void act_loop(struct player *p, int argument, bool back)
{
	(void)argument;
	player_hold(p);
	loops_switch(p, back);
}

static void act_ask(struct player *p, int argument, bool back)
{
	(void)argument, (void)back;
	player_hold(p);
	p->asking = true;
	p->asked = -1;
	snprintf(p->message, sizeof p->message, "Go to event: _");
}

static void act_help(struct player *p, int argument, bool back)
{
	(void)argument, (void)back;
	p->help = true;
}

static void act_quit(struct player *p, int argument, bool back)
{
	(void)argument, (void)back;
	p->quit = true;
}

static const struct key keys[] = {
	{ KEY_RIGHT, KEY_LEFT, "→/←", "Right/Left", "event", "next, previous event: the finest step", act_step,
		STRIDE_EVENT },
	{ 's', 'S', "s/S", NULL, "line", "a line of the program forward, back", act_step, STRIDE_LINE },
	{ 'n', 'N', "n/N", NULL, "callback", "to the next, previous callback", act_step, STRIDE_CALLBACK },
	{ 't', 'T', "t/T", NULL, "turn", "a turn of the loop forward, back", act_step, STRIDE_TURN },
	{ KEY_END, KEY_HOME, "End/Home", NULL, NULL, "to the end, to the beginning", act_end, 0 },
	{ ' ', 0, "space", NULL, "play", "plays, and pauses", act_play, 0 },
	{ '+', '-', "+/-", NULL, "speed", "plays faster, slower", act_speed, 0 },
	{ 'w', 'W', "w/W", NULL, NULL, "shows the loop of the next, previous worker", act_loop, 0 },
	{ 'g', 0, "g", NULL, NULL, "goes to an event by its number", act_ask, 0 },
	{ '?', 0, "?", NULL, "help", "this help; any key closes it", act_help, 0 },
	{ 'q', 0, "q", NULL, "quit", "leaves", act_quit, 0 },
};
#define KEYS (sizeof keys / sizeof *keys)

/* ---- pressing ---- */

/* The number after g, until Enter; anything else that is no digit gives up. */
static void type_number(struct player *p, int key)
{
	bool digit = key >= '0' && key <= '9';
	if (digit && p->asked < 100000000)
		p->asked = (p->asked < 0 ? 0 : p->asked) * 10 + (key - '0');
	else if (key == KEY_BACKSPACE || key == 127 || key == '\b')
		p->asked = p->asked >= 10 ? p->asked / 10 : -1;
	else if (!digit)
		p->asking = false;
	if (!p->asking && (key == '\n' || key == '\r' || key == KEY_ENTER) && p->asked >= 0)
		player_go(p, p->asked);

	p->message[0] = '\0';
	if (p->asking && p->asked >= 0)
		snprintf(p->message, sizeof p->message, "Go to event: %lld_", (long long)p->asked);
	else if (p->asking)
		snprintf(p->message, sizeof p->message, "Go to event: _");
}

bool keys_press(struct player *p, int key)
{
	if (p->asking) {
		type_number(p, key);
		return true;
	}
	p->message[0] = '\0';
	if (p->help) {
		p->help = false;
		return true;
	}
	if (key == '=')
		key = '+'; /* the same key without Shift, on many keyboards */
	for (size_t i = 0; i < KEYS; ++i) {
		if (key != keys[i].forward && (key != keys[i].back || key == 0))
			continue;
		keys[i].act(p, keys[i].argument, key == keys[i].back);
		return true;
	}
	if (key != KEY_ESCAPE)
		snprintf(p->message, sizeof p->message, "This key does nothing here; ? shows the keys.");
	return false;
}

/* ---- telling ---- */

static const char *name_of(const struct key *key, bool fancy)
{
	return !fancy && key->plain ? key->plain : key->name;
}

/* The columns of a text in which every character is one column wide. */
static int columns(const char *text)
{
	int n = 0;
	for (; *text; ++text)
		n += ((unsigned char)*text & 0xC0) != 0x80;
	return n;
}

/* Help and quit come last and always fit; of the others, as many as do. */
void keys_hint(char *text, size_t size, int width, bool fancy)
{
	int used = 2, reserved = columns("? help  q quit") + 2;
	size_t length = 0;
	text[0] = '\0';
	for (size_t i = 0; i < KEYS; ++i) {
		const struct key *key = &keys[i];
		if (!key->hint)
			continue;
		int need = columns(name_of(key, fancy)) + 1 + columns(key->hint) + 2;
		bool last = key->forward == '?' || key->forward == 'q';
		if (!last && used + need + reserved > width)
			continue;
		used += need;
		length += (size_t)snprintf(text + length, size - length, "%s%s %s", length > 0 ? "  " : "",
			name_of(key, fancy), key->hint);
	}
}

static void draw_box(const struct area *area)
{
	for (int row = 0; row < area->height; ++row)
		for (int column = 0; column < area->width; ++column)
			*grid_cell(area->grid, area->x + column, area->y + row) = (struct cell){ .ch = ' ' };
	grid_line(area->grid, area->x, area->y, area->width, false);
	grid_line(area->grid, area->x, area->y + area->height - 1, area->width, false);
	grid_line(area->grid, area->x, area->y, area->height, true);
	grid_line(area->grid, area->x + area->width - 1, area->y, area->height, true);
}

void keys_help(struct grid *grid)
{
	int width = grid->width < 64 ? grid->width - 2 : 62, height = (int)KEYS + 2;
	if (width < 0 || height > grid->height)
		return;
	struct area box = { grid, (grid->width - width) / 2, (grid->height - height) / 2, width, height };
	draw_box(&box);
	area_text(&box, 0, 2, STYLE_TITLE, " Keys ", 6);
	struct area inside = { grid, box.x + 1, box.y + 1, width - 2, height - 2 };
	for (size_t i = 0; i < KEYS; ++i) {
		const char *name = name_of(&keys[i], grid->fancy);
		area_text(&inside, (int)i, 2, STYLE_STRONG, name, strlen(name));
		area_text(&inside, (int)i, 14, STYLE_PLAIN, keys[i].help, strlen(keys[i].help));
	}
}
