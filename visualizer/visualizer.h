/* visualizer.h -- the table of contents: every part's interface, in the order in which it is read.
 *
 * HOW   a trace is a list of events (trace_reader.c). The state of the runtime after event n is made from
 *       events 0 to n (model.c) and from nothing else, so that a step back shows exactly what was there. A
 *       screen is a grid of cells made from a state (screen.c, panes.c); a terminal (terminal.c) and a text
 *       file (dump.c) copy the same grid.
 *
 *            file or socket -> struct trace -> struct state -> struct grid -> terminal, or text
 *
 * WHY   the visualizer never runs JavaScript and never guesses: what is not in the trace is not shown.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_VISUALIZER_H
#define ORRERY_VISUALIZER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef ORRERY_VERSION
#define ORRERY_VERSION "unknown" /* the Makefile says it */
#endif

#define NS_PER_MS 1000000
#define NEVER UINT32_MAX /* no event */

/* memory.c -- what everything stands on: memory that never fails, names held once, maps -------------------- */

void *must_alloc(size_t size); /* zeroed; ends the program when memory is out */
void *must_grow(void *old, size_t size);

/* Bytes that live as long as the pool. Names are held once, so that equal names are equal pointers. */
struct strings {
	struct string_block *blocks;
	const char **slots; /* hash table of names */
	size_t used, capacity;
};
char *strings_keep(struct strings *s, const char *bytes, size_t length); /* adds a '\0' */
const char *strings_name(struct strings *s, const char *bytes, size_t length);
void strings_free(struct strings *s);

/* From a number to the event that says something about it. */
struct map {
	struct map_slot { int64_t key; uint32_t value; } *slots; /* value NEVER: free */
	size_t used, capacity;
};
void map_put(struct map *map, int64_t key, uint32_t value); /* the first one stays: facts don't change */
void map_set(struct map *map, int64_t key, uint32_t value); /* the last one stays; value is not NEVER */
uint32_t map_get(const struct map *map, int64_t key); /* NEVER if it is not there */
void map_free(struct map *map);

/* json.c -- one flat JSON object on one line --------------------------------------------------------------- */

enum json_type { JSON_STRING, JSON_NUMBER, JSON_BOOLEAN, JSON_NULL, JSON_OTHER };

/* One "key": value. Strings are decoded in place, inside the line. A list of strings counts as one string, its
 * elements joined by ", "; what is nested otherwise is JSON_OTHER, and skipped. */
struct json_member {
	const char *key;
	size_t key_length;
	enum json_type type;
	const char *text; /* JSON_STRING */
	size_t length;
	int64_t number;   /* JSON_NUMBER, cut to a whole one; JSON_BOOLEAN: 0 or 1 */
};

struct json {
	char *at, *end;
	const char *error; /* what is wrong, as the rest of "line 7 ..." */
	bool begun;
};
void json_begin(struct json *json, char *line, size_t length);
bool json_next(struct json *json, struct json_member *member); /* false: no more, or error is set */

/* trace_reader.c -- a trace: the header and the events ----------------------------------------------------- */

enum kind {
	KIND_OTHER, KIND_SOURCE, KIND_PHASE, KIND_POLL, KIND_LINE, KIND_CALL, KIND_RET, KIND_INIT, KIND_READY,
	KIND_BEFORE, KIND_AFTER, KIND_TASK_END, KIND_POOL, KIND_HANDLE, KIND_STREAM, KIND_PROMISE, KIND_OUT,
	KIND_LOOP, KIND_GC, KIND_NOTE, KIND_LOST, KIND_END,
};

enum what {
	WHAT_NONE, WHAT_ENTER, WHAT_LEAVE, WHAT_SUBMIT, WHAT_START, WHAT_DONE, WHAT_OPEN, WHAT_REF, WHAT_UNREF,
	WHAT_CLOSE, WHAT_PUSH, WHAT_READ, WHAT_HIGH, WHAT_DRAIN, WHAT_PAUSE, WHAT_RESUME, WHAT_FINISH, WHAT_NEW,
	WHAT_SETTLE, WHAT_REACT, WHAT_ALIVE,
};

enum phase {
	PHASE_NONE, PHASE_MAIN, PHASE_TIMERS, PHASE_PENDING, PHASE_PREPARE, PHASE_POLL, PHASE_CHECK, PHASE_CLOSING,
	PHASE_EXIT, PHASE_TICK, PHASE_MICROTASK,
};

/* One line of the trace. Which fields count depends on the kind (book/trace-format.md); a missing one is 0, or
 * "" for a string. Its number in the trace is its place in trace.events. */
struct event {
	unsigned char kind, what, phase;
	bool threw;
	int32_t line;
	int32_t turn;
	uint32_t text_length;
	uint32_t ready;   /* task.before and task.end: the task.ready that this takes back, or NEVER */
	int64_t t;
	int64_t id, trig, cause, due;
	int64_t number;   /* pos, thread, timeout, ready, bytes, fd, us, n, code, task */
	int64_t extra;    /* size, buffered, objects */
	int64_t limit;
	const char *fn;
	const char *file; /* file, or loc */
	const char *name; /* name, op, queue, state, reason, or a kind that is not known */
	const char *type; /* type, or a cause in words */
	const char *text; /* text, keepers, async, why; text_length bytes, maybe with '\0' inside */
};

struct source {
	uint32_t seq;              /* the event that brought it */
	const char *file, *text;
	size_t length;
	uint32_t *lines, line_count; /* where each line begins; made when it is first shown */
	unsigned char *styles;     /* a style for each byte; NULL: not coloured */
	bool prepared;
};

/* What the program has written, in one piece. A line holds what came from one descriptor. */
struct output {
	char *bytes;
	size_t length, capacity;
	struct output_line { size_t start; int fd; } *lines;
	size_t line_count, line_capacity;
	struct output_mark { uint32_t seq; size_t end, lines; } *marks; /* after each `out` event */
	size_t mark_count, mark_capacity;
};

struct trace {
	struct event *events;
	size_t count, capacity;
	bool cut;           /* the last line was cut off */
	bool has_header;
	int64_t pool_size;  /* slots */
	const char *cwd, *script;
	bool has_streams;   /* they get a pane of their own */
	bool paused;        /* live: the program has stopped and waits */

	/* Facts that never change once known: the event that says them. */
	struct map init;    /* task id -> task.init */
	struct map ready;   /* task id -> the task.ready it waits with; only while reading */
	struct map op;      /* task id -> pool submit */
	struct map react;   /* microtask id -> promise react */
	struct map settle;  /* promise id -> promise settle */
	struct source *sources;
	size_t source_count;
	struct output output;

	struct strings strings;
	char *pending;      /* the beginning of a line whose end has not come yet */
	size_t pending_length, pending_capacity;
	char error[512];    /* "line 7 is not JSON: ..." */
};

void trace_init(struct trace *trace);
void trace_free(struct trace *trace);
bool trace_feed(struct trace *trace, const char *bytes, size_t n); /* false: trace->error says why */
bool trace_finish(struct trace *trace);                            /* no more will come */
bool trace_read_file(struct trace *trace, const char *path);
bool trace_is_one(const char *path); /* a trace by its name or its first line */

/* model.c -- the state of the runtime after event n -------------------------------------------------------- */

enum queue { QUEUE_MAIN, QUEUE_TICKS, QUEUE_MICROTASKS, QUEUE_TIMERS, QUEUE_IMMEDIATES, QUEUE_POLL, QUEUE_EXIT,
	QUEUES };

struct entry {
	int64_t id;
	int64_t value; /* what it is depends on the list */
	uint32_t seq;  /* the event that put it here */
	uint32_t more;
};

/* First in, first out, but anything may be taken out of the middle. */
struct list {
	struct entry *items; /* items[first] ... items[first + length - 1] */
	size_t first, length, capacity;
};
static inline struct entry *list_at(const struct list *list, size_t i)
{
	return &list->items[list->first + i];
}

struct state {
	int64_t seq;         /* the last event that is in it; -1: none */
	int64_t t;
	int32_t turn;
	enum phase phase;    /* as the events have it: may be a drain */
	enum phase at;       /* the phase of the loop, also during a drain */
	unsigned visited;    /* phases entered in this turn, a bit each */
	struct list frames;  /* seq: call; value: the line it is at; more: the event that said so */
	struct list running; /* id, seq: task.before; value: depth of frames below; more: task.ready */
	struct list queues[QUEUES]; /* id, seq: task.ready */
	struct list timers;  /* id, seq: task.init; value: due; more: 1 if it does not keep the loop alive */
	struct list waiting; /* for a thread: id, seq: submit */
	struct list threads; /* id: the thread; value: the task, 0: idle; seq: start */
	struct list handles; /* id, seq: open; value: 1 if it keeps the loop alive */
	struct list streams; /* id, seq: the last event; value: what is buffered; more: STREAM_* */
	uint32_t polling;    /* the poll enter that has no leave yet, or NEVER */
	uint32_t place;      /* the event that last said where the program is: line, call or task.before */
	uint32_t ended;      /* the end event, or NEVER */
};

#define STREAM_FULL 1u
#define STREAM_PAUSED 2u

/* The current state, and copies of earlier ones to come back to. */
struct model {
	struct state now;
	struct state *checkpoints;
	size_t checkpoint_count, checkpoint_capacity;
};

void model_init(struct model *model);
void model_go(struct model *model, const struct trace *trace, int64_t seq);
void model_free(struct model *model);

/* why.c, tell.c -- sentences ------------------------------------------------------------------------------- */

struct view; /* what is looked at: trace, state, and how */

/* Text in the making; cut when it is full. Inside it the byte 1 and a style begin a coloured piece, 2 ends it. */
struct sentence {
	char text[2048];
	size_t length;
};
void say(struct sentence *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
void say_text(struct sentence *s, const char *text, size_t length, size_t most);
void say_task(struct sentence *s, const struct view *view, int64_t id);  /* timeout #5 */
void say_full(struct sentence *s, const struct view *view, int64_t id);  /* timeout #5 (onTimer, app.js:12) */
void say_function(struct sentence *s, const char *fn);
void say_place(struct sentence *s, const struct view *view, const char *file, int line);
void say_duration(struct sentence *s, int64_t ns);
void say_finish(struct sentence *s);                         /* a capital at the beginning */
void say_why(struct sentence *s, const struct view *view);   /* why what runs runs now, or what the loop does */
void say_event(struct sentence *s, const struct view *view); /* what the event at the cursor is */
const struct event *task_init_of(const struct view *view, int64_t id); /* NULL if not known (yet) */
int task_style(const char *type);

/* grid.c -- a screen of cells ------------------------------------------------------------------------------ */

enum style {
	STYLE_PLAIN, STYLE_DIM, STYLE_RULE, STYLE_TITLE, STYLE_BAR, STYLE_BAR_STRONG, STYLE_STRONG, STYLE_CURRENT,
	STYLE_COMMENT, STYLE_STRING, STYLE_NUMBER, STYLE_KEYWORD, STYLE_FUNCTION, STYLE_ERROR,
	STYLE_SCRIPT, STYLE_TIMER, STYLE_TICK, STYLE_MICROTASK, STYLE_IMMEDIATE, STYLE_IO, STYLE_OTHER, STYLES
};

struct cell {
	uint32_t ch;    /* 0: the right half of a wide character */
	uint32_t mark;  /* an accent on it, or 0 */
	unsigned char style;
	unsigned char edges; /* a line drawn from the middle: EDGE_*, then ch does not count */
	bool lit;            /* the row that is running */
};

enum { EDGE_UP = 1, EDGE_DOWN = 2, EDGE_LEFT = 4, EDGE_RIGHT = 8 };

/* Characters that a terminal may lack. */
enum glyph { GLYPH_HERE, GLYPH_NEXT, GLYPH_MORE, GLYPH_DOT, GLYPH_BUSY, GLYPH_IDLE, GLYPHS };

struct grid {
	int width, height;
	struct cell *cells;
	bool unicode; /* text may have more than ASCII in it */
	bool fancy;   /* rules and arrows may, too */
};

/* A part of a grid; everything drawn into it stays inside. */
struct area {
	struct grid *grid;
	int x, y, width, height;
};

void grid_init(struct grid *grid, int width, int height, bool unicode);
void grid_free(struct grid *grid);
struct cell *grid_cell(struct grid *grid, int x, int y); /* NULL outside */
void grid_line(struct grid *grid, int x, int y, int length, bool vertical);
const char *grid_glyph(const struct grid *grid, enum glyph glyph);
uint32_t grid_edge_char(const struct grid *grid, unsigned char edges);
/* Draws text from a column on, as far as it fits; a text that does not fit ends in an ellipsis. Returns the
 * column after it. Control characters are shown escaped, tabs as spaces. */
int area_text(const struct area *area, int row, int column, enum style style, const char *text, size_t length);
/* The same with a style for each byte, for source text. */
int area_styled(const struct area *area, int row, int column, const unsigned char *styles, const char *text,
	size_t length);
int area_say(const struct area *area, int row, int column, enum style style, const char *format, ...)
	__attribute__((format(printf, 5, 6)));
/* A sentence with its colours, broken into rows at spaces. Returns the row after it. */
int area_sentence(const struct area *area, int row, enum style style, const struct sentence *s);
/* The same in one row; returns the column after it. */
int area_sentence_row(const struct area *area, int row, int column, enum style style, const struct sentence *s);
void area_light(const struct area *area, int row);
int sentence_width(const struct sentence *s, bool unicode);
size_t utf8_next(const char *text, size_t length, uint32_t *code); /* bytes taken, at least 1 */
size_t utf8_put(char *out, uint32_t code);                         /* bytes written, at most 4 */

/* colour.c -- source text coloured by tree-sitter ---------------------------------------------------------- */

void source_prepare(struct source *source); /* finds the lines, and the styles if it can */
void source_free(struct source *source);

/* screen.c, panes.c -- from a state to a grid -------------------------------------------------------------- */

struct view {
	struct trace *trace; /* its sources are prepared when they are first shown */
	const struct state *state;
	bool live;
	const char *mode;    /* "paused", "playing 4/s", ... */
	const char *hint;    /* the last row */
	const char *message; /* instead of the hint, or NULL */
	const char *death;   /* live: how the program ended without an `end`, or NULL */
	char loops[200];     /* which loop this is, and where the others are; "" if there is one */
};

const struct event *view_event(const struct view *view); /* at the cursor; NULL before the first */
bool view_knows(const struct view *view, uint32_t seq);  /* has it happened by now? */
struct source *view_source(const struct view *view, const char *file);
struct source *view_place(const struct view *view, int64_t *line, bool *runs); /* what the source pane shows */

void screen_draw(struct grid *grid, const struct view *view);

void pane_source(struct area area, const struct view *view);
void pane_stack(struct area area, const struct view *view);
void pane_ticks(struct area area, const struct view *view);
void pane_microtasks(struct area area, const struct view *view);
void pane_immediates(struct area area, const struct view *view);
void pane_poll(struct area area, const struct view *view);
void pane_queues(struct area area, const struct view *view);
void pane_timers(struct area area, const struct view *view);
void pane_pool(struct area area, const struct view *view);
void pane_streams(struct area area, const struct view *view);
void pane_handles(struct area area, const struct view *view);
void pane_output(struct area area, const struct view *view);
void pane_summary(struct area area, const struct view *view);

/* dump.c -- a grid as text --------------------------------------------------------------------------------- */

/* What a style looks like: a colour of 256 and of 8 (-1: the terminal's own), and without colour. */
struct look {
	short colour256, colour8;
	bool bold, reverse;
	bool mono_bold, mono_dim, mono_reverse;
};
/* The row that is running, in 256 colours: light on dark, on any ground. */
#define LIT_GROUND 237
#define LIT_TEXT 255
extern const struct look looks[STYLES];

void dump_grid(const struct grid *grid, bool colour);

/* player.c -- where we are in the trace, and moving about -------------------------------------------------- */

enum stride { STRIDE_EVENT, STRIDE_LINE, STRIDE_CALLBACK, STRIDE_TURN, STRIDE_END };

struct loop;
struct player {
	struct loop *loops;  /* of a recorded run: the main thread's, then its workers' (loops.c) */
	size_t loop_count;
	size_t shown;        /* whose trace, model and cursor these are */
	struct trace trace;
	struct model model;
	struct live *live;   /* NULL: a replay */
	int64_t cursor;      /* the event that is shown; -1 before the first */
	bool playing;
	int speed;           /* place in the table of speeds */
	bool waiting;        /* live: told to go on, has not stopped yet */
	bool free_run;       /* live: told to go to the end */
	bool holding;        /* live: told to pause, has not stopped yet */
	int64_t from;        /* live: where the cursor was when it was told so */
	enum stride stride;
	char message[200];   /* shown instead of the hint until the next key */
	bool help;           /* the help is open */
	bool asking;         /* g: a number is being typed */
	int64_t asked;
	bool quit;
};

void player_init(struct player *p);
void player_free(struct player *p);
void player_first_look(struct player *p);             /* a replay begins at the first line of the program */
void player_forward(struct player *p, enum stride stride);
void player_back(struct player *p, enum stride stride);
void player_go(struct player *p, int64_t seq);
void player_play(struct player *p);                   /* space */
void player_hold(struct player *p);                   /* stops playing, and a live program that runs */
void player_faster(struct player *p, int change);
int player_events_per_second(const struct player *p);
bool player_tick(struct player *p, int64_t elapsed_ns); /* plays; true if something changed */
bool player_receive(struct player *p);                /* live: takes what has come; false: trace.error */
void player_view(struct player *p, struct view *view, char *mode, size_t size); /* what the screen shows */

/* loops.c -- the loops of a run ------------------------------------------------------------------------------- */

void loops_read(struct player *p, const char *path);  /* after the main trace has been read from that path */
void loops_free(struct player *p);
void loops_show(struct player *p, size_t i);          /* another loop, at the same moment */
void loops_switch(struct player *p, bool back);       /* w */
void loops_say(const struct player *p, char *text, size_t size); /* which one is shown, and where the others are */

/* live.c -- the child process and the socket to it --------------------------------------------------------- */

struct live;
struct live *live_start(char **options, int option_count, char **script); /* NULL: it has said why */
int live_fd(const struct live *live);                 /* -1 when the program has ended */
void live_command(struct live *live, const char *command);
/* Feeds the trace with what has come. False: trace->error says why that is the end. */
bool live_receive(struct live *live, struct trace *trace);
const char *live_death(const struct live *live);      /* how it ended without an `end`, or NULL */
void live_stop(struct live *live);                    /* ends it, reaps it, frees live */

/* terminal.c -- ncurses, and the table of keys ------------------------------------------------------------- */

int terminal_run(struct player *p);  /* the exit code */

/* keys.c -- the table of keys, and what is made of it: the help and the hint ------------------------------- */

bool keys_press(struct player *p, int key); /* false: no such key */
void keys_hint(char *text, size_t size, int width, bool fancy); /* the last row, as much as fits */
void keys_help(struct grid *grid);          /* drawn over the screen */

#endif
