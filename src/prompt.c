/* prompt.c -- the line that is typed while the loop turns.
 *
 * HOW   GNU readline is used by its callback interface: a uv_poll says that there is a key, readline takes it, and only a
 *       whole line is given to JavaScript (modules/internal/repl.js). So nothing waits for the user but the poll phase,
 *       and timers and promises fire while somebody types. What they print would tear the line apart: before the first
 *       output of a turn the line is taken away, and before the next poll it is drawn again below.
 *
 *           ask("> ") ──▶ prepare: draw ──▶ poll: keys ... a line ──▶ line(text), which asks again
 *
 *       Ctrl-C is a signal. If JavaScript runs, the engine is interrupted; if not, the loop is woken and the line cleared.
 *       Standard input that is no terminal is read line by line, without readline.
 * WHY   readline is in every shell: people's keys, and their ~/.inputrc, work here as there.
 * OWNS  struct prompt, until runtime_free(). readline knows one line in the process, so there is one static pointer.
 * READ  after loop.c. Follows Node's repl.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

#define HISTORY_LENGTH 1000

struct prompt {
	struct runtime *rt;
	struct value handlers;    /* { line, complete, interrupt, interrupted, uncaught } */
	uv_poll_t poll;           /* a terminal or a pipe can be read */
	uv_idle_t idle;           /* a file can always be read; also while a whole line waits in `input` */
	uv_prepare_t prepare;
	uv_async_t struck;        /* Ctrl-C */
	bool terminal, is_file;
	bool asking;              /* JavaScript waits for a line */
	bool drawn;               /* ... and its prompt is on the screen */
	bool unfinished;          /* the last output did not end its line */
	bool installed;           /* readline reads the terminal */
	bool taken;               /* readline has a whole line: `line` */
	bool ended;               /* standard input is at its end */
	bool typing;              /* JavaScript was called for a key: the line is readline's */
	volatile sig_atomic_t was_running; /* at the last Ctrl-C */
	char text[64];            /* what stands before the line */
	char *line;
	char *input;              /* no terminal: what was read and not used */
	size_t length;
	char *history;            /* a file, or NULL */
};

static struct prompt *current; /* for readline and the signal handler, which know nothing of ours */

/* ---- calling JavaScript ---- */

static void call_handler(struct runtime *rt, struct task *task)
{
	js_State *J = rt->J;
	engine_push(J, &rt->prompt->handlers);
	js_getproperty(J, -1, task->label);
	js_rot2(J);
	for (int i = 0; i < task->argc; ++i)
		engine_push(J, &task->argv[i]);
	js_call(J, task->argc);
	js_pop(J, 1);
}

/* Calls a handler with the value on top of the stack (popped). */
static void tell(struct prompt *p, const char *handler)
{
	struct task task = { .run = call_handler, .label = handler };
	js_State *J = p->rt->J;
	engine_clear(&task.fn);
	engine_clear(&task.self);
	task_take_arguments(J, &task, js_gettop(J) - 1);
	js_pop(J, 1);
	task_init(p->rt, &task, TASK_STDIN);
	bool returned = call_js(p->rt, &task);
	task_end(p->rt, &task, returned ? "done" : "error");
}

static void tell_text(struct prompt *p, const char *handler, const char *text)
{
	if (text)
		buffer_push_utf8(p->rt->J, text, strlen(text));
	else
		js_pushnull(p->rt->J);
	tell(p, handler);
}

bool prompt_takes(struct runtime *rt)
{
	if (!rt->prompt || call_process_listens(rt, "uncaughtException"))
		return false;
	tell(rt->prompt, "uncaught");
	return true;
}

/* ---- drawing ---- */

static void leave_terminal(void)
{
	if (current->installed)
		rl_callback_handler_remove();
	current->installed = false;
}

static void on_whole_line(char *line)
{
	leave_terminal(); /* it is the program's until it asks again */
	current->line = line;
	current->taken = true;
}

static void draw(struct prompt *p)
{
	if (p->unfinished)
		putchar('\n');
	p->unfinished = false;
	if (p->terminal) {
		rl_callback_handler_install(p->text, on_whole_line);
		p->installed = true;
	} else {
		fputs(p->text, stdout);
		fflush(stdout);
	}
	p->drawn = true;
}

static void redraw(struct prompt *p)
{
	if (p->unfinished)
		putchar('\n');
	p->unfinished = false;
	fflush(stdout);
	rl_on_new_line();
	rl_redisplay();
	p->drawn = true;
}

void prompt_hide(struct runtime *rt)
{
	struct prompt *p = rt->prompt;
	if (!p || !p->terminal || !p->drawn || p->typing)
		return;
	rl_clear_visible_line();
	fflush(stdout);
	p->drawn = false;
}

void prompt_wrote(struct runtime *rt, const void *bytes, size_t length)
{
	struct prompt *p = rt->prompt;
	if (p && p->terminal && length > 0)
		p->unfinished = ((const char *)bytes)[length - 1] != '\n';
}

static void on_prepare(uv_prepare_t *prepare)
{
	struct prompt *p = prepare->data;
	if (!p->asking || p->drawn)
		return;
	if (p->installed)
		redraw(p);
	else
		draw(p);
}

/* ---- lines ---- */

/* Gives JavaScript the line (taken over); NULL: the end of the input. */
static void deliver(struct prompt *p, char *line)
{
	p->asking = p->drawn = false;
	if (p->terminal && line && *line) {
		HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
		if (!last || strcmp(last->line, line))
			add_history(line);
	}
	tell_text(p, "line", line);
	free(line);
}

static void on_key(struct prompt *p)
{
	if (!p->installed)
		return;
	rl_callback_read_char();
	if (!p->taken)
		return;
	p->taken = false;
	if (!p->line)
		p->unfinished = true; /* Ctrl-D leaves the cursor behind the prompt */
	deliver(p, p->line);
}

static bool has_line(const struct prompt *p)
{
	return p->length > 0 && (p->ended || memchr(p->input, '\n', p->length));
}

static void read_input(struct prompt *p)
{
	char chunk[4096];
	ssize_t n = read(0, chunk, sizeof chunk);
	if (n <= 0) {
		p->ended = n == 0;
		uv_poll_stop(&p->poll);
		return;
	}
	p->input = realloc(p->input, p->length + (size_t)n);
	CHECK(p->input != NULL);
	memcpy(p->input + p->length, chunk, (size_t)n);
	p->length += (size_t)n;
}

static void deliver_input(struct prompt *p)
{
	const char *end = p->length ? memchr(p->input, '\n', p->length) : NULL;
	size_t n = end ? (size_t)(end - p->input) : p->length, used = n + (end != NULL);
	char *line = p->length ? strndup(p->input, n) : NULL;
	if (used)
		memmove(p->input, p->input + used, p->length -= used);
	deliver(p, line);
}

static void on_idle(uv_idle_t *idle)
{
	struct prompt *p = idle->data;
	if (p->asking && p->drawn && (has_line(p) || p->ended))
		deliver_input(p);
	else if (p->is_file && p->asking && !p->ended)
		read_input(p);
	if (!p->asking || (!p->is_file && !has_line(p) && !p->ended))
		uv_idle_stop(idle);
}

static void on_readable(uv_poll_t *poll, int status, int events)
{
	struct prompt *p = poll->data;
	(void)status, (void)events;
	if (p->terminal) {
		on_key(p);
		return;
	}
	read_input(p);
	if (p->asking)
		uv_idle_start(&p->idle, on_idle);
}

/* ---- Ctrl-C ---- */

static void on_sigint(int number)
{
	(void)number;
	current->was_running = current->rt->running != NULL;
	if (current->was_running)
		engine_interrupt(current->rt->J);
	uv_async_send(&current->struck);
}

void prompt_resume(struct runtime *rt)
{
	if (rt->prompt)
		engine_resume(rt->J);
}

static void on_struck(uv_async_t *struck)
{
	struct prompt *p = struck->data;
	engine_resume(p->rt->J);
	if (p->was_running || !p->asking) {
		js_pushundefined(p->rt->J);
		tell(p, "interrupted");
		return;
	}
	char *line = strdup(p->installed ? rl_line_buffer : "");
	CHECK(line != NULL);
	if (p->installed) {
		rl_free_line_state();
		leave_terminal();
		putchar('\n');
		fflush(stdout);
	}
	p->asking = p->drawn = false;
	tell_text(p, "interrupt", line);
	free(line);
}

static void watch_signal(void)
{
	struct sigaction action = { .sa_handler = on_sigint, .sa_flags = SA_RESTART };
	sigaction(SIGINT, &action, NULL);
}

/* ---- readline ---- */

/* TAB: JavaScript answers by insert() and list(). */
static int on_tab(int count, int key)
{
	char *before = strndup(rl_line_buffer, (size_t)rl_point);
	(void)count, (void)key;
	CHECK(before != NULL);
	current->typing = true;
	tell_text(current, "complete", before);
	current->typing = false;
	free(before);
	return 0;
}

static void restore_terminal(void)
{
	if (!current)
		return;
	leave_terminal();
	if (current->history)
		write_history(current->history);
}

/* Characters beyond ASCII are whole ones, whatever the locale says. */
static void use_utf8(void)
{
	if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8"))
		setlocale(LC_CTYPE, "C.UTF-8");
	rl_variable_bind("input-meta", "on");
	rl_variable_bind("output-meta", "on");
	rl_variable_bind("convert-meta", "off");
}

static void start_readline(void)
{
	static bool registered;
	use_utf8();
	rl_readline_name = "orrery";
	rl_catch_signals = 0;
	rl_catch_sigwinch = 1;
	rl_initialize();
	rl_bind_key('\t', on_tab);
	using_history();
	stifle_history(HISTORY_LENGTH);
	watch_signal();
	if (!registered)
		atexit(restore_terminal); /* process.exit() may come while a line is typed */
	registered = true;
}

/* ---- the functions for JavaScript ---- */

static struct prompt *prompt_of(js_State *J)
{
	struct prompt *p = runtime_of(J)->prompt;
	if (!p)
		js_error(J, "there is no prompt");
	return p;
}

/* open(handlers, terminal): begins to read standard input */
static void native_open(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (rt->prompt)
		js_error(J, "there is a prompt already");
	struct prompt *p = calloc(1, sizeof *p);
	CHECK(p != NULL);
	p->rt = rt;
	engine_copy(J, 1, &p->handlers);
	p->terminal = js_toboolean(J, 2);
	p->poll.data = p->idle.data = p->prepare.data = p->struck.data = p;
	rt->prompt = current = p;
	rt->redeclares = true;
	p->is_file = uv_poll_init(&rt->loop.uv, &p->poll, 0) != 0;
	if (!p->is_file)
		uv_poll_start(&p->poll, UV_READABLE, on_readable);
	uv_idle_init(&rt->loop.uv, &p->idle);
	uv_prepare_init(&rt->loop.uv, &p->prepare);
	uv_prepare_start(&p->prepare, on_prepare);
	uv_unref((uv_handle_t *)&p->prepare);
	uv_async_init(&rt->loop.uv, &p->struck, on_struck);
	uv_unref((uv_handle_t *)&p->struck);
	if (p->terminal)
		start_readline();
}

/* ask(text): draws the text, and calls handlers.line with the next line */
static void native_ask(js_State *J)
{
	struct prompt *p = prompt_of(J);
	snprintf(p->text, sizeof p->text, "%s", js_tostring(J, 1));
	p->asking = true;
	if (!p->terminal)
		uv_idle_start(&p->idle, on_idle);
}

/* insert(text): into the line, where the cursor is */
static void native_insert(js_State *J)
{
	rl_insert_text(js_tostring(J, 1));
}

/* list(text): shows it below the line, and the line again */
static void native_list(js_State *J)
{
	const char *text = js_tostring(J, 1);
	rl_crlf();
	fputs(text, rl_outstream);
	rl_crlf();
	rl_forced_update_display();
}

/* useHistory(file): reads it now, and writes it at the end */
static void native_useHistory(js_State *J)
{
	struct prompt *p = prompt_of(J);
	const char *file = js_tostring(J, 1);
	free(p->history);
	p->history = strdup(file);
	CHECK(p->history != NULL);
	read_history(p->history);
}

/* check(text, file): does it have an `await` at its top level? undefined: it is not finished. Throws its SyntaxError. */
static void native_check(js_State *J)
{
	bool waits = false;
	const char *file = engine_intern(J, js_tostring(J, 2));
	if (script_check(J, file, js_tostring(J, 1), &waits))
		js_pushboolean(J, waits);
	else
		js_pushundefined(J);
}

/* run(text, file): runs it as a script and gives its value */
static void native_run(js_State *J)
{
	script_push_waiting(J, engine_intern(J, js_tostring(J, 2)), js_tostring(J, 1));
	js_pushglobal(J);
	js_call(J, 0);
}

/* place(error): [line, column] of a SyntaxError, or undefined */
static void native_place(js_State *J)
{
	struct position at;
	if (!engine_error_position(J, 1, &at)) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_pushnumber(J, at.line);
	js_setindex(J, -2, 0);
	js_pushnumber(J, at.column);
	js_setindex(J, -2, 1);
}

static bool add_name(void *data, const char *name)
{
	js_State *J = data;
	js_pushstring(J, name);
	js_setindex(J, -3, js_getlength(J, -3)); /* the iterator is on top of the array */
	return true;
}

/* declared(): the names of all `let`, `const` and `class` of scripts */
static void native_declared(js_State *J)
{
	js_newarray(J);
	engine_each_declared(J, add_name, J);
}

/* narrate(on): tells on standard error what the loop does */
static void native_narrate(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct trace_options options = { .fd = -1, .grain = GRAIN_TASK, .narrate = true };
	bool on = js_toboolean(J, 1);
	if (on && !trace_on(rt)) {
		trace_open(rt, &options, rt->options->argc, rt->options->argv);
	} else if (!on && trace_on(rt)) {
		if (rt->pool.submitted > 0)
			js_error(J, "a pool thread is at work: try again when it is done");
		engine_set_tracing(J, false, false);
		trace_close(rt, "the prompt ended it", 0);
		trace_free(rt);
	}
}

void native_prompt_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "open", native_open, 2);
	native_method(J, "ask", native_ask, 1);
	native_method(J, "insert", native_insert, 1);
	native_method(J, "list", native_list, 1);
	native_method(J, "useHistory", native_useHistory, 1);
	native_method(J, "check", native_check, 2);
	native_method(J, "run", native_run, 2);
	native_method(J, "place", native_place, 1);
	native_method(J, "declared", native_declared, 0);
	native_method(J, "narrate", native_narrate, 1);
	native_method(J, "describeLoop", prompt_describe_loop, 0);
}

void prompt_mark(struct runtime *rt)
{
	if (rt->prompt)
		engine_mark(rt->J, &rt->prompt->handlers);
}

void prompt_free(struct runtime *rt)
{
	struct prompt *p = rt->prompt;
	if (!p)
		return;
	uv_handle_t *const handles[] = { (uv_handle_t *)&p->poll, (uv_handle_t *)&p->idle, (uv_handle_t *)&p->prepare,
		(uv_handle_t *)&p->struck };
	restore_terminal();
	signal(SIGINT, SIG_DFL);
	current = NULL;
	rt->prompt = NULL;
	for (size_t i = p->is_file; i < sizeof handles / sizeof *handles; ++i)
		uv_close(handles[i], NULL);
	uv_run(&rt->loop.uv, UV_RUN_NOWAIT); /* they are part of what is freed */
	free(p->input);
	free(p->history);
	free(p);
}
