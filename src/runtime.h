/* runtime.h -- the table of contents: every subsystem's interface, in the order in which it is read.
 *
 * HOW   one `struct runtime` holds one of each; there are no other globals. From JavaScript it is reached by
 *       runtime_of(J), from libuv by loop->data.
 * NAMES subsystem_verb() is an interface, called on the loop thread; native_x() is called from JavaScript and
 *       may throw, which is a longjmp; on_x() is called by libuv; work_x() runs on a pool thread.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_RUNTIME_H
#define ORRERY_RUNTIME_H

#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <mujs.h>
#include <uv.h>

#include "options.h"

#define ORRERY_VERSION "0.1.0"
#define NODE_VERSION "20.20.2" /* the Node.js whose behaviour is followed */

struct runtime;
struct task;
struct trace;
struct control;

/* A broken invariant ends the process and says where. */
#define CHECK(expr) ((expr) ? (void)0 : check_failed(#expr, __FILE__, __LINE__))
_Noreturn void check_failed(const char *expr, const char *file, int line);

/* engine.c -- where the runtime meets mujs's private header (engine.h) ---------------------------------- */

/* A JavaScript value that C holds. The collector does not see it: whoever holds one marks it with
 * engine_mark() when runtime_mark() asks (values on mujs's own stack need no marking). */
struct value {
	_Alignas(8) unsigned char raw[16];
};

/* A place in a program. Strings belong to the engine and live as long as it. Lines and columns count from 1;
 * column 0 means unknown. */
struct position {
	const char *fn;   /* function name, "" for an anonymous one or a script's top level */
	const char *file; /* path, "node:x" for a core module, "native" for a function in C */
	int line, column;
	bool constructing; /* a frame that `new` called */
	bool toplevel;     /* a frame that runs a module's body */
	bool unseen;       /* a bound function, or a native one without a name: no frame of its own */
};

js_State *engine_new(struct runtime *rt);
void engine_free(js_State *J);
void engine_take(js_State *J, struct value *out);
void engine_push(js_State *J, const struct value *v);
void engine_copy(js_State *J, int idx, struct value *out);
void engine_clear(struct value *v); /* makes it undefined */
bool engine_is_undefined(const struct value *v);
bool engine_same(js_State *J, const struct value *a, int idx);
void engine_mark(js_State *J, const struct value *v);
/* Compiles `source` as the body of a function with the named parameters ("a, b"; "" for none) and pushes the
 * function. Throws a SyntaxError. `file` must live as long as the engine (use engine_intern). */
void engine_compile(js_State *J, const char *file, const char *params, const char *source);
/* The same for a text that lower.c has made of `original`, which its functions show as theirs; NULL: they show
 * `source`. Strict code in it may have `with`. */
void engine_compile_lowered(js_State *J, const char *file, const char *params, const char *source, const char *original);
/* Compiles and pushes a program, which is run by calling it with the global object as `this`. original: what
 * lower.c has made the source of; NULL: nothing. Throws a SyntaxError. */
enum engine_goal { ENGINE_SCRIPT, ENGINE_EVAL, ENGINE_DIRECT_EVAL };
void engine_compile_program(js_State *J, const char *file, const char *source, enum engine_goal goal, const char *original);
/* Pushes what `new Function` makes of ES5 texts. Throws a SyntaxError. */
void engine_make_function(js_State *J, const char *params, const char *body);
/* Declares a `let` or `const` of a script, which has no value yet; false if there is one of that name and it may not be
 * declared again. */
bool engine_declare(js_State *J, const char *name, bool constant, bool again);
/* Makes a context: stack: what the language defines, the global object -> a value that stands for the context. */
void engine_new_context(js_State *J);
/* The script on top of the stack runs in the context at idx. */
void engine_set_context(js_State *J, int idx);
/* Calls visit with the name of each `let` and `const` of scripts, until it returns false. */
void engine_each_declared(js_State *J, bool (*visit)(void *data, const char *name), void *data);
/* The same for an ES module: without parameters, and its variables are in an object that engine_scope() gives. */
void engine_compile_module(js_State *J, const char *file, const char *source, const char *original);
/* In a native function: the object of the variables of the function that called it. */
void engine_scope(js_State *J, struct value *out);
const char *engine_intern(js_State *J, const char *s);
/* For a native function: pushes the new.target of the JavaScript function `depth` calls up, undefined if none. */
void engine_push_new_target(js_State *J, int depth);
/* How the function at idx was written: "class", "Async", "Generator", "AsyncGenerator"; "" for any other. */
const char *engine_kind_of_function(js_State *J, int idx);
/* Pushes a new key, named after the string at 1, of properties that no program sees. */
void engine_push_hidden_key(js_State *J);
/* Where the function in *v was written; fn, file and line are filled, "native" for one in C. */
void engine_function_position(js_State *J, const struct value *v, struct position *out);
/* The frame `depth` calls up from the running one (0), natives included; false when there is none. */
bool engine_frame(js_State *J, int depth, struct position *out);
/* Is the error for a stack overflow being made? Then no JavaScript may be called. */
bool engine_overflowing(js_State *J);
/* The `stack` of the object on top, which is text, gets its first line when it is read (stack_push_header). */
void engine_head_stack(js_State *J);
/* Was what was thrown last no exception, but the return() of a generator on its way through the finally blocks? */
bool engine_returning(js_State *J);
/* Where the exception that was just caught was thrown: the innermost frame in a user's file. */
void engine_thrown_at(js_State *J, struct position *out);
/* Where the error object at idx was made; false if it is no error or was made outside any user's file. */
bool engine_error_position(js_State *J, int idx, struct position *out);
/* Says where the error at idx was made. */
void engine_set_error_position(js_State *J, int idx, const struct position *at);
/* The class of the object at idx as its internal [[Class]]: "Array", "Date", "Error", "RegExp", "Boolean",
 * "Number", "String", "Arguments", "Function", "Math", "JSON", "Object", or a userdata's tag. */
const char *engine_class(js_State *J, int idx);
/* The function in C that is the method, or the getter, of that name of the object at idx; NULL: something else is. */
js_CFunction engine_method(js_State *J, int idx, const char *name);
js_CFunction engine_getter(js_State *J, int idx, const char *name);
/* Is the object in *prototype one of the prototypes of the one at idx? Asks no proxy. */
bool engine_inherits(js_State *J, int idx, const struct value *prototype);
/* The address of the object or symbol at idx, for identity tables; NULL for another primitive. */
const void *engine_identity(js_State *J, int idx);
/* The key under which a property with a well-known symbol ("iterator") is stored, and that symbol. For symbols in
 * general mujs.h has js_newsymbol, js_pushsymbol, js_issymbol, js_tosymbol, js_tokey, js_keyname. */
const char *engine_symbol_key(js_State *J, const char *well_known);
#define SYMBOL_DISPOSE "\xFF@f:nodejs.dispose" /* the key of Symbol.dispose, which is Symbol.for('nodejs.dispose') */
void engine_push_symbol(js_State *J, const char *well_known);
void engine_push_symbol_prototype(js_State *J);
void engine_push_bigint_prototype(js_State *J);
void symbol_init(js_State *J); /* native/symbol.c: the global Symbol */
void bigint_init(js_State *J); /* native/bigint.c: the global BigInt */
void engine_set_tracing(js_State *J, bool lines, bool calls);
/* Stops the JavaScript that runs in J, and all that is called there until engine_resume(): it throws, and no catch and
 * no finally of a program sees it, while js_try() in C does. From any thread, and from a signal handler. */
void engine_interrupt(js_State *J);
bool engine_interrupted(js_State *J);
void engine_resume(js_State *J);
/* Makes an object with the prototype that is on top of the stack (popped) and `data` inside. The collector
 * calls mark(J, data) when it reaches the object and finalize(J, data) when it frees it; mark may be NULL. */
struct host_class {
	const char *tag;
	void (*mark)(js_State *J, void *data);
	void (*finalize)(js_State *J, void *data);
};
void engine_new_host(js_State *J, const struct host_class *class, void *data);
/* The data of the object at idx if it is of that class, NULL otherwise. Never throws. */
void *engine_host(js_State *J, int idx, const struct host_class *class);
/* Gives the host object at idx other data; the old is the caller's. */
void engine_set_host_data(js_State *J, int idx, void *data);

/* debug.c -- ORRERY_DEBUG: what the subsystems say of themselves -------------------------------------------- */

enum debug_subsystem { DEBUG_MODULE, DEBUG_LOWER, DEBUG_LEAKS, DEBUG_SUBSYSTEMS };

/* The bits of the subsystems in a list like "module,lower"; NULL: none. What it does not know is left out. */
unsigned debug_read(const char *list);
/* Says it on standard error if it is asked for. */
void debug_say(const struct runtime *rt, enum debug_subsystem subsystem, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* stack.c -- the call stack: what is running, error.stack ------------------------------------------------ */

/* Called by the engine's hooks when tracing. A `user` frame is one in a user's file or called from one. */
void stack_on_line(struct runtime *rt, const struct position *at);
void stack_on_call(struct runtime *rt, const struct position *callee);
void stack_on_return(struct runtime *rt, const struct position *callee, bool threw);
/* Called when an error is made, with it on top of J's stack: defines its `stack`, from the frame `skip` up, which gets its
 * first line, "TypeError: message", when it is read. */
void stack_describe_error(js_State *J, int skip);
void stack_push_header(js_State *J); /* that line, for the error on top of the stack; throws nothing */
void stack_init(js_State *J); /* what Error.prepareStackTrace gets */

/* call.c -- the one door from C into JavaScript --------------------------------------------------------- */

enum task_type {
	TASK_SCRIPT, TASK_TIMEOUT, TASK_INTERVAL, TASK_IMMEDIATE, TASK_TICK, TASK_MICROTASK, TASK_FS, TASK_NET,
	TASK_HTTP, TASK_DNS, TASK_CRYPTO, TASK_ZLIB, TASK_PROCESS, TASK_SIGNAL, TASK_STDIN, TASK_CLOSE, TASK_RESOURCE,
	TASK_MESSAGE, TASK_WORKER, TASK_TYPES,
};

/* Something that will call JavaScript. It is a member of the thing that owns it (a timer, a request). */
struct task {
	uint64_t id;         /* 1, 2, 3, ... in the order of creation */
	uint64_t trig;       /* the task that created it */
	enum task_type type;
	int argc;
	const char *label;   /* what it is called in the trace when fn is undefined, or NULL */
	const char *provider; /* what async_hooks calls its kind; NULL: by its type; context_promise, context_unseen */
	struct value fn;     /* what is called ... */
	struct value self;   /* ... as whose method ... */
	struct value *argv;  /* ... with these arguments; owned */
	struct value context;  /* what AsyncLocalStorage keeps (context.c) */
	struct value resource; /* the object that stands for it in async_hooks, made when it is asked for */
	bool watched;        /* hooks were told that it is there */
	/* Instead of calling fn: runs inside the door, may throw. NULL: fn is called with argv. */
	void (*run)(struct runtime *rt, struct task *task);
	/* Marks what else the owner holds; NULL: nothing. */
	void (*mark)(js_State *J, const struct task *task);
	struct task *next;   /* in whatever queue it waits */
	struct task *outer;  /* while it runs: the task that was running before */
};

/* Takes a new id and reports task.init; fn and label are set before. */
void task_init(struct runtime *rt, struct task *task, enum task_type type);
/* The same for a timer of `ms` that is due at `due`, in ns of clock_now. */
void task_init_timer(struct runtime *rt, struct task *task, enum task_type type, int64_t due, int64_t ms);
/* The same with another trigger than the running task, as async_hooks has it. */
void task_init_for(struct runtime *rt, struct task *task, enum task_type type, uint64_t trigger);
/* Frees what the task owns and reports task.end; reason: "done", "cleared", "error". */
void task_end(struct runtime *rt, struct task *task, const char *reason);
/* Reports task.ready: it waits in `queue` behind `pos` others. cause: NULL for the running task, or "clock",
 * "pool", "loop", "system". */
void task_ready(struct runtime *rt, struct task *task, const char *queue, size_t pos, const char *cause);
/* Moves the arguments from stack index `first` to the top into the task. */
void task_take_arguments(js_State *J, struct task *task, int first);
void task_mark(js_State *J, const struct task *task);

/* Runs one task inside a protected call and, unless it threw, drains ticks and microtasks after it. Returns
 * false when it threw; then the exception has been handled, or the process has ended. */
bool call_js(struct runtime *rt, struct task *task);
/* The same without the drain: for the drain itself. */
bool call_task(struct runtime *rt, struct task *task);
/* Takes the exception on top of the stack: process 'uncaughtException', or the end of the process.
 * origin: "uncaughtException" or "unhandledRejection". That of an interrupted program is dropped. */
void call_uncaught(struct runtime *rt, const char *origin);
/* Emits an event of the process object, with the n values on top of the stack (popped), as a task. */
bool call_process_event(struct runtime *rt, const char *name, int n);
/* The same in another context than that of the running task. */
bool call_process_event_in(struct runtime *rt, const char *name, int n, const struct value *context);
bool call_process_listens(struct runtime *rt, const char *name);

/* context.c -- what belongs to a task besides its function: a context that travels, hooks that watch -------- */

extern const char context_promise[]; /* a provider: the task reacts to a promise */
extern const char context_unseen[];  /* a provider: hooks are not told of it */
enum context_hook { HOOK_INIT, HOOK_BEFORE, HOOK_AFTER, HOOK_DESTROY, HOOK_PROMISE_RESOLVE, HOOKS };

struct context {
	bool watched;        /* somebody has hooks */
	struct value hooks[HOOKS];
	struct task *making; /* init hooks run for it: it has no owner yet that the collector knows */
	uint64_t *ids;       /* of what was destroyed and has not been told */
	size_t destroyed, capacity;
};

void context_init(struct runtime *rt);
void context_mark(struct runtime *rt);
void context_free(struct runtime *rt);
/* A task has its id: gives it the running task's context, and tells the hooks. */
void context_made(struct runtime *rt, struct task *task);
void context_before(struct runtime *rt, struct task *task);
void context_after(struct runtime *rt, struct task *task);
void context_ended(struct runtime *rt, struct task *task);
/* The destroy hook is to be called with the id. Calls nothing: also for the collector. */
void context_destroyed(struct runtime *rt, uint64_t id);
/* Calls the destroy hooks that wait: at the beginning of the check phase. */
void context_tell_destroyed(struct runtime *rt);
void context_tell_init(struct runtime *rt, uint64_t id, const char *provider, uint64_t trigger,
	const struct value *resource);
void context_tell_id(struct runtime *rt, enum context_hook hook, uint64_t id);
void context_push_resource(struct runtime *rt, struct task *task);
/* Makes the task the running one, without a drain and without catching anything; gives what leaving takes. */
uint64_t context_enter_scope(struct runtime *rt, struct task *task);
void context_leave_scope(struct runtime *rt, struct task *task, uint64_t outer, bool threw);

/* queue.c -- the callback queue: ticks, microtasks, immediates ------------------------------------------- */

struct task_list {
	struct task *head, *tail;
	size_t length;
};

struct queue {
	struct task_list ticks, microtasks, immediates, outstanding;
	int refed_immediates;
	bool draining;
	bool stirred; /* an exception was handled: the loop must turn once more and drain */
	struct value prototype; /* of an Immediate */
	uv_idle_t idle; /* runs while immediates wait, so that the poll does not block */
};

void queue_init(struct runtime *rt);
void queue_close(struct runtime *rt);
void queue_mark(struct runtime *rt);
void queue_push(struct runtime *rt, struct task_list *list, struct task *task, const char *name);
void queue_tick(struct runtime *rt, struct task *task);
void queue_microtask(struct runtime *rt, struct task *task);
/* Ticks until empty, then microtasks until empty, again until both are; then rejections. Stops at a throw. */
void queue_drain(struct runtime *rt);
void queue_drain_microtasks(struct runtime *rt);
/* An exception was handled: what ticks it left behind must run although nothing keeps the loop alive. */
void queue_stir(struct runtime *rt);
/* The check phase. */
void queue_run_immediates(struct runtime *rt);

/* clock.c -- the time that JavaScript sees ---------------------------------------------------------------- */

struct clock {
	uint64_t start;   /* uv_hrtime() at the start */
	uint64_t paused;  /* ns spent paused */
	uint64_t pause_began;
	uint64_t jumped;  /* ns skipped by the fast clock */
	bool fast;
	bool is_paused;
};

void clock_init(struct clock *c, bool fast);
uint64_t clock_now(const struct clock *c); /* ns since the start */
double clock_date(const struct clock *c);  /* ms since 1970, for Date.now() */
void clock_pause(struct clock *c);
void clock_resume(struct clock *c);
void clock_jump_to(struct clock *c, uint64_t ns);

/* timers.c -- setTimeout and setInterval, outside libuv -------------------------------------------------- */

struct timer_list;
struct timers {
	struct timer_list **heap; /* lists by due time of their head, then by age */
	size_t lists, capacity;
	struct timer_list *by_duration[64]; /* hash chains */
	uint64_t next_list_id;
	int refed;
	struct value prototype; /* of a Timeout */
	uv_timer_t bound; /* bounds the poll, calls nothing */
};

void timers_init(struct runtime *rt);
void timers_define_promisified(struct runtime *rt); /* when there are symbols */
void timers_close(struct runtime *rt);
void timers_mark(struct runtime *rt);
void timers_run(struct runtime *rt);                 /* the timers phase */
bool timers_next(struct runtime *rt, uint64_t *due); /* ns of clock_now when the next one is due */
bool timers_due(struct runtime *rt);                 /* is one due now? */
void timers_bound_poll(struct runtime *rt);
/* Calls visit for each timer that is set; due: ms of clock_now. */
typedef void (*timers_visit)(void *data, const struct task *task, uint64_t due, bool refed);
void timers_each(struct runtime *rt, timers_visit visit, void *data);

/* loop.c -- the phases, in order --------------------------------------------------------------------------- */

struct loop {
	uv_loop_t uv;
	uv_prepare_t prepare;
	uv_check_t check;
	bool polling; /* inside the poll, before its first callback */
};

int loop_init(struct runtime *rt);
void loop_run(struct runtime *rt); /* until nothing keeps it alive */
bool loop_alive(struct runtime *rt);
void loop_close(struct runtime *rt);
/* The poll found something: reports the end of the wait before the first callback runs. */
void loop_woke(struct runtime *rt);

/* handle.c -- a libuv handle as JavaScript sees it --------------------------------------------------------- */

struct handle;

/* What the handles of a kind have in common. */
struct handle_kind {
	const char *type;     /* in the trace and among the keepers: "pipe" */
	const char *resource; /* what process.getActiveResourcesInfo() calls it: "PipeWrap" */
	const char *provider; /* what async_hooks calls it: "PIPEWRAP" */
	void (*methods)(js_State *J); /* defines more methods on the prototype on top of the stack; or NULL */
	void (*mark)(js_State *J, const struct handle *handle); /* what else it holds; or NULL */
	void (*release)(struct handle *handle); /* frees what else it owns; libuv has let go of it; or NULL */
};

/* The first member of a kind's own struct, or all of it. */
struct handle {
	struct task task;    /* of its events: runs again and again; self is the JavaScript object */
	const struct handle_kind *kind;
	struct runtime *rt;
	char *name;          /* for people: "stdin", "sh", "127.0.0.1:80" */
	enum { HANDLE_NEW, HANDLE_OPEN, HANDLE_CLOSING, HANDLE_CLOSED } state;
	bool orphan;         /* the object was collected */
	bool lasting;        /* the process's own, as stdin: open at the end, it is no leak */
	int requests;        /* under way, see handle_hold() */
	struct closing *closing; /* whom to call when it is closed, or NULL */
	struct handle *next, *previous; /* the open ones */
	union uv_any_handle uv;
};

struct handles {
	struct handle *first, *last;
	struct value prototypes; /* by type */
};

/* Pushes the object of a new handle, which is not open yet: initialize uv, then call handle_open(). size: that of the
 * kind's struct. Collected before that, it is freed without a trace. */
struct handle *handle_new(js_State *J, const struct handle_kind *kind, size_t size);
/* libuv has initialized it, and its object is on top of the stack: gives it an id. type: of its events. */
void handle_open(struct handle *h, enum task_type type, const char *name);
/* Closes it, if it is open; the struct lives on until its object is collected. */
void handle_close(struct handle *h);
/* The open handle that is `this` of a native function, of that kind (NULL: any). Throws if it is none, or closed. */
struct handle *handle_this(js_State *J, const struct handle_kind *kind);
/* The same for an argument; NULL if it is none, or closed. */
struct handle *handle_argument(js_State *J, int idx, const struct handle_kind *kind);
/* An event: calls the object's method, if it has it, as a task, with the n values on top of the stack (popped); then
 * drains. False: it threw. The handle may be closed after that, but it is not freed. */
bool handle_call(struct handle *h, const char *method, int n);
/* A request has begun, has ended: meanwhile the object stays alive. */
void handle_hold(struct handle *h);
void handle_drop(struct handle *h);

void handles_init(struct runtime *rt);
void handles_mark(struct runtime *rt);
void handles_close(struct runtime *rt); /* all of them, calling nothing */
bool handles_keep_alive(struct runtime *rt);
void handles_count_keepers(struct runtime *rt, void (*count)(void *arg, const char *type, int n), void *arg);
int handles_push_resources(struct runtime *rt, int n);

/* leaks.c -- what is still there at the end of a run --------------------------------------------------------- */

/* For ORRERY_DEBUG=leaks: says what is still open; true if anything is. */
bool leaks_report(struct runtime *rt);

/* threadpool.c -- work on other threads, each slot visible ----------------------------------------------- */

/* A piece of work. The owner embeds it and frees it in `done`, which is called on the loop thread. */
struct work {
	struct task task;
	uv_work_t uv;
	struct runtime *rt;
	const char *op;                       /* "stat", ... */
	void (*execute)(struct work *work);   /* on a pool thread: never touches js_State */
	const char *next;                     /* set by execute: not done, it wants one more trip, for this */
	void (*between)(struct work *work);   /* on the loop thread, before each further trip; or NULL */
	/* Pushes the arguments of the callback and returns how many; inside the door, may throw. */
	int (*arguments)(js_State *J, struct work *work);
	void (*release)(struct work *work);   /* frees it, on the loop thread; the task is ended already */
	bool slow;                            /* it waits for others: such may hold half of the threads */
	struct work *next_slow;               /* that waits for one of those */
	struct work *prev, *next_live;        /* the live ones, for the collector */
};

struct threadpool {
	struct work *live;
	uv_mutex_t lock;       /* guards threads and finished */
	uv_thread_t *threads;  /* those that have started something: the slots */
	int seen;              /* how many */
	int finished;          /* done, not yet delivered */
	int size;              /* how many threads, once the first work was submitted */
	int submitted;         /* submitted, not yet delivered */
	int slow_running;
	struct work *slow_first, *slow_last; /* slow ones that wait until fewer run */
};

void threadpool_init(struct runtime *rt);
void threadpool_close(struct runtime *rt);
void threadpool_mark(struct runtime *rt);
int threadpool_size(void);
int threadpool_finished(struct runtime *rt); /* done, not yet delivered */
void threadpool_cancel(struct runtime *rt);
/* The one way onto the pool. The callback is work->task.fn, set before. */
void threadpool_submit(struct runtime *rt, struct work *work, enum task_type type);

/* promise.c -- Promise, as the Promises/A+ rules and ECMA-262 have it ------------------------------------- */

struct promise_list {
	struct promise *head, *tail;
};

struct promises {
	struct value prototype, constructor;
	struct promise_list rejected; /* without a handler, in this drain */
	struct promise_list late;     /* handled after they had been reported */
	uint64_t last_id;
};

void promise_init(struct runtime *rt);
void promise_mark_roots(struct runtime *rt);
/* Reports promises rejected without a handler; true if any was reported (JavaScript may have run). */
bool promise_report_rejections(struct runtime *rt);
/* Pushes a new pending promise. */
void promise_push_new(struct runtime *rt);
/* Resolves or rejects it with the value on top of the stack (popped). */
void promise_resolve(struct runtime *rt, const struct value *promise);
void promise_reject(struct runtime *rt, const struct value *promise);
/* Makes a promise of the value on top, as Promise.resolve() does. owner: the promise of the async function that
 * wants it, or NULL. May throw. */
void promise_coerce(struct runtime *rt, const struct value *owner);
/* Calls settled() in a microtask of its own once the promise on top (popped) is settled. fn names the task;
 * `holder` stays alive until then. */
typedef void (*promise_settled)(struct runtime *rt, const struct value *holder, bool rejected); /* pops the value */
void promise_wait(struct runtime *rt, const struct value *fn, const struct value *holder, promise_settled settled);
/* The holder of the first settled() that waits for the promise, or NULL. */
const struct value *promise_waiter(struct runtime *rt, const struct value *promise, promise_settled settled);

/* rejections.c -- what becomes of a rejected promise that nobody handles ------------------------------------ */

/* The promise was rejected with the value on top of the stack (popped); context: where. False: JavaScript threw. The
 * promise is kept by the caller. */
bool rejection_report(struct runtime *rt, const struct value *promise, const struct value *context);

/* coroutine.c -- generators and async functions: stacks that are put aside --------------------------------- */

struct coroutine;
struct coroutines {
	struct coroutine *running; /* the innermost one */
	struct coroutine *resuming; /* a microtask is about to enter it; its first call has not been reported */
	struct stack *pool;        /* stacks that wait for the next */
	int pooled;
	bool closed;               /* the engine ends: stacks are given back, not kept */
	struct value generator, async_generator, from_sync; /* prototypes; reachable from the object ø */
};

void coroutine_init(struct runtime *rt);
/* function_kinds.c */
void function_kinds_init(struct runtime *rt);
void function_kinds_define(js_State *J); /* its half of ø, on top of the stack */
/* The place where the `depth`-th async function stands that waits for the running one; false if there is none. */
bool async_frame(struct runtime *rt, int depth, struct position *out);
/* The same for the one that is being resumed, once; then comes the place where the last of them was called, and
 * *called is true. */
int async_stack(struct runtime *rt, struct position *out, int room, bool *called);

/* utf8.c -- which bytes are a character, and which characters may stand in names ----------------------------- */

size_t utf8_character(const unsigned char *s, size_t n);
int js_isidentifier(int c, int start); /* for the engine */

/* encoding.c -- text as bytes, and bytes as text ------------------------------------------------------------- */

enum encoding {
	ENCODING_UTF8, ENCODING_UTF16LE, ENCODING_LATIN1, ENCODING_ASCII, ENCODING_HEX, ENCODING_BASE64, ENCODING_BASE64URL,
	ENCODING_NONE,
};

/* "utf8", "UTF-8", "ucs2", "latin1", "binary", ...; ENCODING_NONE for another name. */
enum encoding encoding_of(const char *name);
/* The encoding named at idx, UTF-8 if it is undefined or null. Throws ERR_UNKNOWN_ENCODING. */
enum encoding encoding_at(js_State *J, int idx);
_Noreturn void encoding_throw_unknown(js_State *J, int idx);
/* Pushes the bytes as a string. */
void encoding_push(js_State *J, const void *bytes, size_t length, enum encoding encoding);
/* The bytes of a string of the engine's, malloc'ed. */
unsigned char *encoding_read(const char *text, enum encoding encoding, size_t *length);
/* How many bytes that would be at most, as Buffer.byteLength says: of base64 and hex that is all valid, exactly. */
size_t encoding_length(const char *text, enum encoding encoding);
/* Writes as many whole characters (of UTF-16: units) as there is room for; returns how many bytes. */
size_t encoding_write(unsigned char *out, size_t room, const char *text, enum encoding encoding);
/* The next character of a string of the engine's; half a surrogate pair is U+D800 to U+DFFF. And its bytes in UTF-8. */
unsigned encoding_next(const char **at);
size_t encoding_put_utf8(unsigned char *out, unsigned c);
/* How many bytes from s on are ASCII; are valid UTF-8. */
size_t encoding_ascii_length(const unsigned char *s, size_t n);
size_t encoding_utf8_length(const unsigned char *s, size_t n);
/* Are the n > 0 bytes the beginning of a character, and not all of it? */
bool encoding_is_unfinished(const unsigned char *s, size_t n);
/* The two that everybody needs. Pushes the bytes as a string: UTF-8, what is invalid becomes U+FFFD. */
void buffer_push_utf8(js_State *J, const void *bytes, size_t length);
/* The UTF-8 bytes of a string of the engine's, malloc'ed; *length without a zero byte at the end. */
unsigned char *buffer_from_utf8(const char *text, size_t *length);

/* buffer.c -- bytes as JavaScript sees them ---------------------------------------------------------------- */

struct buffers {
	struct value prototype; /* of a Buffer */
	struct value pool;      /* the ArrayBuffer of which small Buffers are cut ... */
	size_t pooled;          /* ... and how much of it is given away */
	bool warned;            /* of Buffer() */
	size_t fresh; /* bytes that came since the last collection */
};

void buffer_init(struct runtime *rt);
void buffer_mark(struct runtime *rt);
/* Pushes a new Buffer with a copy of the bytes. */
void buffer_push(js_State *J, const void *bytes, size_t length);
/* Pushes a new Buffer of `length` bytes, which are whatever they are, and returns them. */
unsigned char *buffer_push_raw(js_State *J, size_t length);
/* Pushes a new Buffer that takes over malloc'ed bytes; the collector frees them. */
void buffer_push_taken(js_State *J, void *bytes, size_t length);
/* The bytes of the Buffer, typed array or DataView at idx, or NULL if it is none. Valid while it is reachable and its
 * ArrayBuffer is not detached: for work on another thread keep the value marked. */
unsigned char *buffer_bytes(js_State *J, int idx, size_t *length);
bool buffer_is(js_State *J, int idx);

/* resolve.c -- which file does require("x") mean? --------------------------------------------------------- */

typedef char path_buffer[PATH_MAX];

/* Writes the name of the file that `id` means in the file `base`, links followed; false if there is none. Throws on a
 * broken package.json and on what a package does not export. */
bool resolve_id(js_State *J, const char *base, const char *id, path_buffer out);
bool resolve_join(path_buffer out, const char *folder, const char *name, const char *suffix);
/* Resolves "." and "..", in place, by the names alone, whatever is there. */
void resolve_dots(char *path);
void resolve_folder_of(path_buffer out, const char *file);
bool resolve_is_folder(const char *path);
/* Writes the file that a package without "exports" stands for. */
bool resolve_package_main(js_State *J, const char *folder, path_buffer out);
/* Reads all of it, malloc'ed with a zero at the end. 0 or a libuv code. */
int resolve_read(const char *path, char **text, size_t *length);
int resolve_read_stream(FILE *stream, char **text, size_t *length);
/* Pushes the value of a JSON text, or throws; `file` is for the message. */
void resolve_push_json(js_State *J, const char *file, const char *text);

/* package.c -- package.json: what a package says about itself ----------------------------------------------- */

enum package_type { PACKAGE_NO_TYPE, PACKAGE_COMMONJS, PACKAGE_MODULE };

/* Pushes the value of the folder's package.json, or null. Throws if it is broken. */
void package_push(js_State *J, const char *folder);
/* Pushes the nearest package.json above the file and writes its folder; false if there is none. */
bool package_scope(js_State *J, const char *file, path_buffer folder);
enum package_type package_type(js_State *J, const char *file);
/* Writes the file that "exports" of the package in `folder` names for "." or "./sub"; false if it has no such map.
 * Throws if the map has no such name. `base` is the file that asks. */
bool package_exports(js_State *J, const char *folder, const char *subpath, const char *base, bool import, path_buffer out);
/* The same for a #name and "imports" of the package of `base`: out is a file or the name of another package. For
 * require(), a package without "imports" gives PACKAGE_NOWHERE. */
enum package_import { PACKAGE_NOWHERE, PACKAGE_FILE, PACKAGE_NAME };
enum package_import package_imports(js_State *J, const char *name, const char *base, bool import, path_buffer out);
/* Is `name` the package of `base` itself, with "exports"? Writes its folder. */
bool package_self(js_State *J, const char *name, const char *base, path_buffer folder);
/* "@scope/name/sub": "@scope/name" and "./sub". False: it is no package's name. */
bool package_split(const char *id, path_buffer name, path_buffer subpath);

/* url.c -- file: URLs, by which ES modules are known -------------------------------------------------------- */

bool url_from_path(path_buffer out, const char *path, const char *suffix);
bool url_to_path(path_buffer out, const char *url);  /* false: not a file: URL */
const char *url_suffix(const char *url);             /* from its ? or # on */
bool url_hides_slash(const char *text);
bool url_decode(path_buffer out, const char *text);  /* percent-encoding undone */
/* The path that a relative or absolute specifier means, decoded and normalized, without its ? and #. */
bool url_join(path_buffer out, const char *folder, const char *specifier);

/* core.c -- the modules that come with the runtime -------------------------------------------------------- */

/* Pushes the exports of a core module, by its bare name; throws if there is none. */
void core_require(js_State *J, const char *name);
/* Pushes the core module that a program asks for, with or without "node:"; false if the id names none. */
bool core_require_by_id(js_State *J, const char *id);
bool core_has(const char *id);
/* Is it the name of one of Node's core modules, also of one that is not here yet? With or without "node:". */
bool core_names(const char *id);
/* Pushes the names of those that are here. */
void core_push_names(js_State *J);
/* Is it here? */
bool core_has_module(const char *id);

/* source.c -- the texts of the program's files, and the functions that they become ------------------------- */

struct source {
	const char *file; /* interned */
	char *text;
	size_t length;
	char *lowered;    /* the ES5 that runs, NULL if the text itself does */
	struct source *next;
};

struct lower_error;
/* Takes over the text of a file: checks it, keeps it, reports it. */
struct source *source_admit(js_State *J, const char *file, char *text, size_t length);
/* Pushes the function that is the text, with these parameters: as it was written, or, where it is newer than ES5,
 * lowered. False: it may be an ES module; as a script it is a SyntaxError, which is pushed. */
bool source_compile(js_State *J, struct source *source, const char *parameters);
void source_push_error(js_State *J, const struct source *source, const struct lower_error *error);
void source_say_lowered(struct runtime *rt, const struct source *source); /* for ORRERY_DEBUG */
/* Puts what lowered code calls into the object ø, once. */
void source_load_helpers(js_State *J);
bool source_is_syntax_error(js_State *J); /* is the value on top one? */
/* The text of a line of a file that was loaded, NULL if unknown; *length without the line's end. */
const char *source_line(struct runtime *rt, const char *file, int line, size_t *length);
void source_free(struct runtime *rt);

/* modules.c -- CommonJS: resolve, wrap, run, cache ---------------------------------------------------------- */

struct modules {
	struct record *records;  /* of ES modules */
	struct record *linking;  /* whose head runs */
	struct value unset;      /* what a variable is before it has its value */
	unsigned waiting;        /* the order number of the last module that began to wait */
	const struct record *main_waits; /* the main module, if it is an ES module and not done */
	struct value cache;   /* require.cache: resolved file name to module */
	struct value core;    /* core modules that were loaded, by name */
	struct value prototype; /* of a module */
	struct value main;
	struct value packages; /* package.json files that were read, by name */
	struct value hooks;    /* load and resolve of modules/module.js, once it is there */
	bool hooked;
	bool preloading;       /* what -r and --import name is being loaded */
	struct source *sources; /* the text of every file that was loaded */
	bool lowers;          /* something was lowered: its helpers are there */
};

void modules_init(struct runtime *rt);
void modules_free(struct runtime *rt);
void modules_mark(struct runtime *rt);
/* Pushes the exports of a file, loading it if need be, for nobody in particular. */
void modules_require_file(js_State *J, const char *file);

/* main_module.c -- the program: a file, a text, or standard input --------------------------------------------- */

/* Runs the program that the options name, as the first task. False: it could not be loaded, which has been said. */
bool modules_run_main(struct runtime *rt);
/* Checks its syntax and, if it is asked for, prints the ES5 that it is run as; returns the exit code. */
int modules_check_main(struct runtime *rt);
/* Loads what -r and --import name. Throws. */
void modules_preload(js_State *J);
/* Defines require, module, exports, __filename and __dirname as globals, for scripts that are no files. */
void modules_define_globals(js_State *J, const char *name);

/* esm*.c -- ES modules: load, link, evaluate ------------------------------------------------------------------ */

struct record;
/* Would the text, which is no CommonJS module, be an ES module? */
bool esm_detects(const char *file, const char *text, size_t length);
/* Runs the main module in a microtask; its text is taken over. */
void esm_run_main(struct runtime *rt, const char *file, char *text, size_t length);
/* Pushes the namespace of the module in the file, evaluated. Throws if it has to wait. */
void esm_require(js_State *J, const char *file);
/* What was imported from core modules by name gets the value that the module's export has now. */
void esm_sync_core(js_State *J);
/* Defines, on the object ø on top, what lowered modules call. */
void esm_define_helpers(js_State *J);
/* At the end: says where the main module still waits; false if it does not. */
bool esm_report_unsettled(struct runtime *rt);
void esm_mark(struct runtime *rt);
/* cjs_names.c: gives the object on top the names that the text of a CommonJS module shows as exports, undefined.
 * outer: NULL. */
struct scan;
void cjs_names_scan(js_State *J, const char *file, const char *text, size_t length, const struct scan *outer);
void esm_free(struct runtime *rt);

/* access.c -- what a program may touch --------------------------------------------------------------------------- */

/* Each throws ERR_ACCESS_DENIED if the command line does not allow it. */
void access_check_file(js_State *J, const char *path);
void access_check_net(js_State *J, const char *host); /* a name or an address */
void access_check_run(js_State *J, const char *program);

/* limits.c -- how much a program may take ----------------------------------------------------------------------- */

enum { LIMIT_OUTPUT_EXIT = 123, LIMIT_TIME_EXIT = 124, LIMIT_MEMORY_EXIT = 125 };

/* From now on, what is more than the options allow ends the process, with one of these codes. */
void limits_start(const struct runtime *rt);
/* The program writes n bytes to the descriptor. From any thread. */
void limits_count_output(int fd, size_t n);

/* commands.c -- `orrery learn` and its like: programs in JavaScript that come with Orrery --------------------- */

/* Writes the file that `orrery NAME` runs; false if there is no command of that name. */
bool command_find(const char *name, path_buffer file);

/* watch.c -- run again when a file changes --------------------------------------------------------------------- */

/* Runs the program in a child process, again and again. Returns the exit code. */
int watch_run(const struct options *options, char **argv);
/* In the child: tells the parent that the file (a path or a file: URL) was loaded. */
void watch_report(struct runtime *rt, const char *file);

/* trace.c -- writes the trace; costs one branch when it is off -------------------------------------------- */

#define trace_on(rt) ((rt)->trace != NULL)

/* One event; which fields count depends on the kind (book/trace-format.md). Strings are borrowed. */
struct event {
	const char *kind;
	const char *trace; /* a worker's own, or NULL */
	const char *what, *type, *name, *fn, *file, *text, *queue, *reason, *cause_name;
	uint64_t id, trig, exec, cause, parent;
	int64_t buffered;    /* of a stream: what waits in it */
	int64_t due, number; /* number: bytes, position, timeout, thread, code, ... as the kind has it */
	int line;
	int extra;
	bool threw;
	size_t text_length; /* 0: up to the zero */
	const struct position *stack; /* of a call that an await resumes: who awaits it, who called the last one */
	int stack_length;
	bool called; /* the last one of them called */
};

int trace_open(struct runtime *rt, const struct trace_options *options, int argc, char **argv);
void trace_close(struct runtime *rt, const char *reason, int code);
void trace_flush(struct runtime *rt);
void trace_emit(struct runtime *rt, const struct event *event);
/* The same for a pool thread: never pauses. */
void trace_emit_from_pool(struct runtime *rt, const struct event *event);
/* For a signal handler: writes what is complete, and the end. */
void trace_emergency(struct trace *trace, const char *reason, int code);
/* Keeps the text of a loaded file in the trace. */
void trace_source(struct runtime *rt, const char *file, const char *text);
void trace_paused(struct runtime *rt);
void trace_free(struct runtime *rt);
void trace_phase(struct runtime *rt, const char *name, const char *what);
void trace_turn(struct runtime *rt);
const char *task_type_name(enum task_type type);

/* narrate.c -- the same as sentences ------------------------------------------------------------------------ */

struct narrator;
struct narrator *narrator_new(const char *worker); /* its name or NULL, borrowed; freed with free() */
void narrate_event(struct runtime *rt, struct narrator *narrator, const struct event *event);

/* control.c -- pause, step, run to: how a visualizer steers a live program ------------------------------- */

int control_open(struct runtime *rt, int fd);
void control_close(struct runtime *rt);
/* After every event of the loop thread: stops here if the visualizer asked for it. */
void control_point(struct runtime *rt, const char *kind, uint64_t turn);

/* clone_write.c, clone_read.c, port.c -- messages from one js_State to another (clone.h, port.h) ---------------- */

struct port;
struct ports {
	struct port *first;   /* the open ones */
	struct value deliver; /* the function that gets what has come */
};

void ports_init(struct runtime *rt);
void ports_mark(struct runtime *rt);
void ports_close(struct runtime *rt);
int ports_keeping(struct runtime *rt); /* how many keep the loop alive */

/* worker.c -- a second runtime on a thread of its own ------------------------------------------------------------- */

struct worker;
struct workers {
	struct worker *first; /* those that this runtime has started and that have not ended */
	int refed;            /* how many of them keep the loop alive */
	atomic_uint own_ids, *ids; /* the last worker's id: the main thread's counts for all */
	struct hub *hub;      /* of BroadcastChannels (broadcast.c); the main thread's, too */
};

#define WORKER_STACK (64u << 20) /* address space: pages are taken as recursion touches them */

void workers_init(struct runtime *rt);
void workers_free(struct runtime *rt);
struct hub *hub_new(void);
void hub_free(struct hub *hub);

void workers_mark(struct runtime *rt);
/* Interrupts all workers and waits until their threads have ended. */
void workers_stop(struct runtime *rt);
/* On the worker's thread: it cannot begin, for the reason of that libuv code. */
void worker_fail(struct worker *worker, int code);
/* In a worker, before its main file: process, parentPort and so on become what they are there. */
bool worker_begin(struct runtime *rt);
/* In a worker: hands the exception on top of the stack (popped) to the parent. */
void worker_report(struct runtime *rt);
int worker_id(const struct worker *worker);
const char *worker_name(const struct worker *worker); /* "worker 1", "worker 1 (its name)" */
uint64_t worker_start(const struct worker *worker);   /* ns on the parent's clock */

/* runtime.c -- create, run and destroy ----------------------------------------------------------------------- */

struct runtime {
	js_State *J;
	struct loop loop;
	struct clock clock;
	struct context context;
	struct queue queue;
	struct timers timers;
	struct threadpool pool;
	struct handles handles;
	struct promises promises;
	struct coroutines coroutines;
	struct modules modules;
	struct ports ports;
	struct workers workers;
	struct trace *trace;     /* NULL when off */
	struct control *control; /* NULL when nobody steers */
	struct task *running;    /* the innermost running task */
	uint64_t exec;           /* the id of the task whose code runs, 0 between tasks */
	uint64_t last_id;
	size_t live_tasks[TASK_TYPES]; /* made and not ended */
	unsigned scripts;        /* how many texts script.c has lowered */
	uint64_t last_stream_id; /* of a stream in the trace */
	uint64_t last_weak_id;   /* of WeakMap and WeakSet (native/weak.c) */
	struct value process;    /* the process object */
	struct value exit_code;  /* process.exitCode */
	struct value capture;    /* gets what nobody has caught, see process.setUncaughtExceptionCaptureCallback; or undefined */
	unsigned stdio_made;     /* bits 0 to 2: the program has got process.stdin, ... */
	struct buffers buffers;
	const struct options *options;
	unsigned debug;          /* subsystems, see debug.c */
	bool exiting;            /* process 'exit' has been emitted */
	bool closing;            /* JavaScript is not entered any more */
	bool handling;           /* inside an 'uncaughtException' handler */
	bool stopping;           /* a worker ends: the loop does not go on */
	int stop_code;
	bool redeclares;         /* a script may declare a `let` that there is: at the prompt */
	struct prompt *prompt;   /* NULL: there is none */
};

struct runtime *runtime_of(js_State *J);
struct runtime *runtime_new(const struct options *options);
int runtime_run(struct runtime *rt); /* the program, to its end; returns the exit code */
void runtime_free(struct runtime *rt);
/* Writes who keeps the loop alive, as a JSON list of strings. */
void runtime_keepers(struct runtime *rt, char *out, size_t size);
void runtime_mark(js_State *J);                 /* the collector asks for every value that C holds */
/* The end, now: process.exit(). In a worker only its own: then it returns, and JavaScript runs no more (the caller throws
 * if it is below js_try). */
void runtime_exit(struct runtime *rt, int code, const char *reason);
void runtime_end(struct runtime *rt, int code, const char *reason); /* the same without the event 'exit' */

/* prompt.c -- the line that is typed while the loop turns ---------------------------------------------------------- */

struct prompt;
void prompt_mark(struct runtime *rt);
void prompt_free(struct runtime *rt);
/* Before and after a program writes on the terminal: the line that is typed goes away, and comes back when the loop waits
 * the next time. */
void prompt_hide(struct runtime *rt);
void prompt_wrote(struct runtime *rt, const void *bytes, size_t length);
/* An exception that nobody caught is on top of the stack: takes it (popped), or returns false. */
bool prompt_takes(struct runtime *rt);
/* A program was interrupted: the next one may run. */
void prompt_resume(struct runtime *rt);
void native_prompt_open(js_State *J);

/* prompt_loop.c -- what the loop holds now, as text */
void prompt_describe_loop(js_State *J); /* pushes it */

/* watchdog.c -- a program that may run for so long and no longer ------------------------------------------------- */

struct watchdog {
	js_State *J;
	uint64_t ms;
	uv_thread_t thread;
	uv_mutex_t lock;      /* guards over and timed_out */
	uv_cond_t changed;
	bool over, timed_out, sigint;
	volatile sig_atomic_t struck; /* Ctrl-C */
	struct watchdog *outer;
	struct sigaction before;
};

/* ms 0: no limit. sigint: Ctrl-C ends it. */
void watchdog_begin(struct watchdog *w, js_State *J, uint64_t ms, bool sigint);
/* Was the program stopped by this watchdog? Then the engine may run again. */
bool watchdog_end(struct watchdog *w);

/* script.c -- eval, new Function, scripts ------------------------------------------------------------------- */

/* Pushes the program of a text in any syntax; call it with the global object as `this`. Throws a SyntaxError. */
void script_push(js_State *J, const char *file, const char *text, enum engine_goal goal);
void script_push_function(js_State *J, const char *word, const char *params, const char *body);
/* Is the text a program that can be run now? Throws its SyntaxError. *waits: it has an `await` at its top level. */
bool script_check(js_State *J, const char *file, const char *text, bool *waits);
/* Pushes it; its `await`s suspend the coroutine that runs it. */
void script_push_waiting(js_State *J, const char *file, const char *text);
void script_init(js_State *J); /* what lowered scripts call: into ø, on top of the stack */

/* destructure.c -- array patterns ---------------------------------------------------------------------------- */

void destructure_init(js_State *J); /* its half of ø, on top of the stack */

/* native/ -- the native halves of core modules; each pushes one object --------------------------------------- */

void native_errors_open(js_State *J); /* native.c */
void native_fs_open(js_State *J);
void native_http_parser_open(js_State *J);
void native_signal_open(js_State *J);
void native_spawn_open(js_State *J);
void native_spawnSync(js_State *J); /* native/spawn_sync.c */
void native_stdio_open(js_State *J);
void native_process_open(js_State *J); /* native/process_calls.c */
void native_identity_open(js_State *J);
const char *signal_name(int number); /* "SIGINT", or NULL */
void native_util_open(js_State *J);
void native_module_open(js_State *J);
void native_pipes_open(js_State *J);
void native_net_open(js_State *J);
void native_dns_open(js_State *J);
void native_tls_open(js_State *J);
void native_udp_open(js_State *J);
void native_resolver_open(js_State *J);
void native_regexp_open(js_State *J);
void native_os_open(js_State *J);
void native_os_constants(js_State *J);
void native_perf_hooks_open(js_State *J);
void native_stream_open(js_State *J);
void native_async_hooks_open(js_State *J);
void native_bigint_open(js_State *J);
void native_buffer_open(js_State *J); /* buffer_module.c */
void native_port_open(js_State *J); /* port.c */
void native_worker_open(js_State *J); /* worker.c */
void native_broadcast_open(js_State *J); /* broadcast.c */
void native_crypto_open(js_State *J);
void native_options_open(js_State *J);
void native_vm_open(js_State *J); /* script.c */
void native_zlib_open(js_State *J);
/* native/regexp.c: pushes what a literal means; flags are mujs's JS_REGEXP_ bits. Throws a SyntaxError for what only
 * PCRE2 can tell. */
void regexp_push_literal(js_State *J, const char *source, int flags);
/* The same with the flags as letters. Throws a SyntaxError. */
void regexp_push(js_State *J, const char *source, const char *flags);
/* Is a literal wrong, and why? Writes its flags as letters, too. What Orrery alone lacks is said when it is evaluated, since packages hold such literals
 * for engines that know them. */
int regexp_check_literal(const char *source, int flags, char letters[16], char message[120]);
/* The bytes of the typed array at idx, or NULL if it is none. Valid while it is reachable. */
unsigned char *typedarray_bytes(js_State *J, int idx, size_t *length);
void reflect_construct(js_State *J); /* Reflect.construct(target, list, newTarget) */
void native_builtins_init(struct runtime *rt); /* what ES2015 and later add to the library */
void native_promiseState(js_State *J);
/* native/stdio.c: descriptors 0 to 2 are open from now on, and left at the end as they are now; main() calls it. */
void stdio_init(void);
void stdio_define(js_State *J); /* stdin, stdout and stderr, on the process object on top of the stack */
void process_init(struct runtime *rt);  /* makes the process object */
void process_start(struct runtime *rt); /* what of it is written in JavaScript, and the lazy globals */
/* Defines a method on the object on top of the stack. */
void native_method(js_State *J, const char *name, js_CFunction fn, int length);
/* Defines a global function. */
void native_global(js_State *J, const char *name, js_CFunction fn, int length);
/* Gives the prototype on top of the stack a `constructor` of that name, which refuses to be called. */
void native_define_class(js_State *J, const char *name);
/* Gives the error on top of the stack its `code`, also in the first line of its stack. */
void native_set_code(js_State *J, const char *code);
/* Throws Node's ERR_INVALID_ARG_TYPE unless the value at idx is a function. */
void native_check_function(js_State *J, int idx, const char *argument);
/* Throws an Error with a code; `name` fills the %s in the format. */
_Noreturn void native_throw_code(js_State *J, const char *code, const char *format, const char *name);
/* process.emitWarning(text, name); and of a DeprecationWarning with a code, "DEP0005". */
void native_warn(js_State *J, const char *name, const char *text);
void native_deprecate(js_State *J, const char *code, const char *text);
/* Throws "The "x" argument must be of type y. Received ..." about the value at idx. */
_Noreturn void native_throw_argument(js_State *J, int idx, const char *argument, const char *expected);
/* Throws what a function of internal/errors ("error", "outOfRange", "invalidType", ...) makes of the n values on top. */
_Noreturn void native_throw_made(js_State *J, const char *maker, int n);
/* Throws an Error as Node makes it from a libuv code: "ENOENT: no such file or directory, open 'x'". */
_Noreturn void native_throw_uv(js_State *J, int code, const char *syscall, const char *path, const char *dest);
void native_push_uv_error(js_State *J, int code, const char *syscall, const char *path, const char *dest);

#endif
