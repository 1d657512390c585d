/* terminal.c -- ncurses: the grid to the screen, keys to the player.
 *
 * HOW   one loop: wait for a key, for the program, or for the next step of playing; then draw. ncurses finds
 *       out what has changed and sends only that.
 * WHY   everything else is in the grid, so that this is all that needs a terminal.
 * RULE  the terminal is restored however we end: by q, by a signal, by a crash.
 * READ  after keys.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#define FRAME_NS (NS_PER_MS * 30)
#define HOLD_NS (NS_PER_MS * 200)
#define KEY_REDRAW 12 /* Ctrl-L */

struct terminal {
	SCREEN *screen;
	bool unicode, fancy;
	int colours;        /* 256, 8, or 0: monochrome */
	int64_t drawn, played, stepped; /* when */
	bool changed;
};

/* ---- signals: the one global ---- */

static volatile sig_atomic_t told_to_end;

static void on_end_signal(int number)
{
	told_to_end = number;
}

static void on_crash(int number)
{
	endwin();
	signal(number, SIG_DFL);
	raise(number);
}

static void catch_signals(void)
{
	static const int ends[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT }, crashes[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL,
		SIGABRT };
	struct sigaction end = { .sa_handler = on_end_signal }, crash = { .sa_handler = on_crash };
	crash.sa_flags = (int)SA_RESETHAND;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; ++i)
		sigaction(ends[i], &end, NULL);
	for (size_t i = 0; i < sizeof crashes / sizeof *crashes; ++i)
		sigaction(crashes[i], &crash, NULL);
}

/* ---- opening ---- */

static bool complain(const char *format, const char *term)
{
	fputs("orrery-viz: ", stderr);
	fprintf(stderr, format, term);
	fputs("; --dump 80x24 prints a screen of a trace as text\n", stderr);
	return false;
}

/* ncurses would end the program with a message of its own. */
static bool check_terminal(const char *term)
{
	int found;
	if (!term || !*term)
		return complain("the variable TERM does not say what terminal this is%s", "");
	if (setupterm(term, STDOUT_FILENO, &found) != OK || found != 1)
		return complain("this terminal is not known here: TERM=%s", term);
	const char *move = tigetstr("cup");
	bool moves = move && move != (const char *)-1;
	del_curterm(set_curterm(NULL)); /* it was for asking only: newterm() makes its own */
	if (!moves)
		return complain("this terminal cannot move its cursor: TERM=%s", term);
	return true;
}

static void open_colours(struct terminal *t)
{
	const char *no_color = getenv("NO_COLOR");
	if ((no_color && *no_color) || !has_colors() || start_color() == ERR)
		return;
	bool own = use_default_colors() == OK;
	short text = own ? -1 : COLOR_WHITE, ground = own ? -1 : COLOR_BLACK;
	t->colours = COLORS >= 256 && COLOR_PAIRS > 2 * STYLES ? 256 : COLORS >= 8 && COLOR_PAIRS > 2 * STYLES ? 8 : 0;
	for (int i = 0; i < STYLES && t->colours; ++i) {
		short colour = t->colours == 256 ? looks[i].colour256 : looks[i].colour8;
		short lit = t->colours == 256 ? LIT_TEXT : text;
		init_pair((short)(i + 1), colour < 0 ? text : colour, ground);
		init_pair((short)(i + 1 + STYLES), colour < 0 ? lit : colour, t->colours == 256 ? LIT_GROUND : ground);
	}
}

/* Terminals and multiplexers do not always send what TERM says. */
static void define_keys(void)
{
	static const struct {
		const char *sent;
		int key;
	} more[] = {
		{ "\033[C", KEY_RIGHT }, { "\033OC", KEY_RIGHT }, { "\033[D", KEY_LEFT }, { "\033OD", KEY_LEFT },
		{ "\033[H", KEY_HOME }, { "\033OH", KEY_HOME }, { "\033[1~", KEY_HOME }, { "\033[7~", KEY_HOME },
		{ "\033[F", KEY_END }, { "\033OF", KEY_END }, { "\033[4~", KEY_END }, { "\033[8~", KEY_END },
	};
	for (size_t i = 0; i < sizeof more / sizeof *more; ++i)
		define_key(more[i].sent, more[i].key);
}

static bool open_terminal(struct terminal *t)
{
	const char *term = getenv("TERM");
	*t = (struct terminal){ .changed = true };
	if (!check_terminal(term))
		return false;
	t->screen = newterm(NULL, stdout, stdin);
	if (!t->screen)
		return complain("this terminal cannot be used: TERM=%s", term);
	t->unicode = !strcmp(nl_langinfo(CODESET), "UTF-8");
	t->fancy = t->unicode && strncmp(term, "vt", 2) != 0 && strcmp(term, "linux") != 0;
	cbreak();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	define_keys();
	nodelay(stdscr, TRUE);
	set_escdelay(25);
	curs_set(0);
	open_colours(t);
	catch_signals();
	return true;
}

static void close_terminal(struct terminal *t)
{
	endwin();
	delscreen(t->screen);
}

/* ---- drawing ---- */

static attr_t attributes(const struct terminal *t, const struct cell *cell)
{
	const struct look *l = &looks[cell->style];
	bool mono = t->colours == 0;
	attr_t a = A_NORMAL;
	if (mono ? l->mono_bold || cell->lit : l->bold || (cell->lit && t->colours == 8))
		a |= A_BOLD;
	if (mono ? l->mono_dim && !cell->lit : t->colours == 8 && l->mono_dim && !cell->lit)
		a |= A_DIM;
	if (mono ? l->mono_reverse : l->reverse)
		a |= A_REVERSE;
	return a;
}

static void draw_cell(const struct terminal *t, const struct grid *grid, int x, int y)
{
	const struct cell *cell = &grid->cells[y * grid->width + x];
	wchar_t text[3] = { (wchar_t)(cell->edges ? grid_edge_char(grid, cell->edges) : cell->ch), 0, 0 };
	cchar_t c;
	if (text[0] == 0)
		return; /* the right half of a wide character */
	if (!cell->edges && t->unicode)
		text[1] = (wchar_t)cell->mark;
	short pair = t->colours ? (short)(cell->style + 1 + (cell->lit ? STYLES : 0)) : 0;
	if (setcchar(&c, text, attributes(t, cell), pair, NULL) == OK)
		mvadd_wch(y, x, &c);
}

static void draw(struct terminal *t, struct player *p)
{
	struct grid grid;
	struct view view;
	char mode[32], hint[256];
	grid_init(&grid, COLS, LINES, t->unicode);
	grid.fancy = t->fancy;
	player_view(p, &view, mode, sizeof mode);
	keys_hint(hint, sizeof hint, COLS, t->fancy);
	view.hint = hint;
	screen_draw(&grid, &view);
	if (p->help)
		keys_help(&grid);
	erase();
	for (int y = 0; y < grid.height; ++y)
		for (int x = 0; x < grid.width; ++x)
			draw_cell(t, &grid, x, y);
	refresh();
	grid_free(&grid);
	t->changed = false;
}

/* ---- the loop ---- */

static int64_t now_ns(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 * NS_PER_MS + ts.tv_nsec;
}

/* A step of a live program takes a moment; the keys typed meanwhile are for the time after it. If it takes
 * longer, they are read: the program may have to be paused, or left. */
static bool keys_wait(const struct terminal *t, const struct player *p)
{
	return p->waiting && !p->free_run && !p->holding && now_ns() - t->stepped < HOLD_NS;
}

/* How long to wait for keys and events, in ms; -1: until one comes. */
static int patience(const struct terminal *t, const struct player *p)
{
	if (t->changed || keys_wait(t, p))
		return FRAME_NS / NS_PER_MS;
	if (!p->playing)
		return -1;
	/* A recording plays many events in a frame; of a live program each is waited for. */
	int ms = 1000 / player_events_per_second(p), least = p->live ? 1 : FRAME_NS / NS_PER_MS;
	return ms < least ? least : ms;
}

static void take_keys(struct terminal *t, struct player *p)
{
	int key;
	while (!p->quit && !keys_wait(t, p) && (key = getch()) != ERR) {
		bool played = p->playing, waited = p->waiting;
		if (key == KEY_REDRAW)
			clearok(stdscr, TRUE);
		else if (key != KEY_RESIZE)
			keys_press(p, key);
		if (p->playing && !played)
			t->played = now_ns();
		if (p->waiting && !waited)
			t->stepped = now_ns();
		t->changed = true;
	}
}

static void play(struct terminal *t, struct player *p)
{
	int64_t now = now_ns();
	if (!p->playing || p->waiting) {
		t->played = now;
		return;
	}
	if (player_tick(p, now - t->played)) {
		t->played = now;
		t->changed = true;
	}
}

/* Draws at once after a key; what the program does by itself, at most some 30 times a second. */
static void maybe_draw(struct terminal *t, struct player *p)
{
	int64_t now = now_ns();
	if (!t->changed || ((p->waiting || p->playing) && now - t->drawn < FRAME_NS))
		return;
	draw(t, p);
	t->drawn = now;
}

/* One round. False: the program's trace is broken. */
static bool turn(struct terminal *t, struct player *p)
{
	struct pollfd fds[] = { { .fd = keys_wait(t, p) ? -1 : STDIN_FILENO, .events = POLLIN },
		{ .fd = p->live ? live_fd(p->live) : -1, .events = POLLIN } };
	int n = poll(fds, 2, patience(t, p));
	if (n > 0 && fds[0].revents & (POLLHUP | POLLERR | POLLNVAL))
		p->quit = true;
	take_keys(t, p);
	if (n > 0 && fds[1].revents) {
		if (!player_receive(p))
			return false;
		t->changed = true;
	}
	play(t, p);
	maybe_draw(t, p);
	return true;
}

int terminal_run(struct player *p)
{
	struct terminal t;
	bool good = true;
	if (!open_terminal(&t))
		return EXIT_FAILURE;
	draw(&t, p);
	while (good && !p->quit && !told_to_end)
		good = turn(&t, p);
	close_terminal(&t);
	if (good)
		return told_to_end ? 128 + told_to_end : EXIT_SUCCESS;
	fprintf(stderr, "orrery-viz: %s\n", p->trace.error);
	return EXIT_FAILURE;
}
