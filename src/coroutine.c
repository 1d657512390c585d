/* coroutine.c -- generators and async functions: what is a generator? A stack that is put aside.
 *
 * HOW   A function that calls another waits on the stack until that one returns. So a function that is to wait
 *       for something else (the next next(), a promise) only needs a stack of its own, and somebody who goes on
 *       with another stack meanwhile. That is all: a coroutine is a call with a stack of its own.
 *
 *           caller's stack                coroutine's stack
 *           ┌─────────────┐  enter()      ┌─────────────┐
 *           │ it.next()   │ ────────────▶ │ body        │   enter() swaps the stacks and so seems to call;
 *           │             │               │  └ helper   │   leave() swaps them back and so seems to return,
 *           │             │ ◀──────────── │     └ yield │   but everything below `yield` stays where it was.
 *           └─────────────┘  leave()      └─────────────┘
 *
 *       On it stand the three things of the language. A generator is a coroutine that its next() enters and its
 *       `yield` leaves. An async function is one that is entered at once; `await` leaves it, and a microtask of
 *       the promise enters it again. An async generator is both, with a queue of requests before it.
 *       No function is cut into states, as compilers to old JavaScript do it: any depth of calls, loops, try
 *       and finally may lie below a yield, for they are simply still on the stack.
 * WHY   The C stack is switched, too, since mujs runs one JavaScript function inside another as C functions.
 *       Memory of a stack is only taken from the system page by page as it is touched; the C stack grows down
 *       and the value stack up from one common place, so that a small coroutine touches little. The engine's
 *       other stacks are shared, see tools/mujs/20-coroutines.edits.
 * RULES An exception never crosses from one C stack to another, because longjmp cannot: run() catches whatever
 *       the body throws, and enter() hands it over as an outcome. return() of a generator throws a value into it
 *       that catch clauses let pass and finally blocks see go by. A coroutine that nobody can reach any more is
 *       freed as it is; its finally blocks do not run, in no engine.
 * TRACE A suspended call is not on the call stack: leaving reports `ret` for every call of the coroutine, entering
 *       reports `call` again, so that calls and returns always match. What an await goes on with is a microtask
 *       that bears the function's name; its trig is the task of the await, its cause is what settled the promise.
 * OWNS  struct coroutine belongs to its JavaScript object; its stack goes back to a pool when the body ends.
 * READ  after promise.c. Book: chapter 10. Follows ECMA-262, "Generator Objects" to "AsyncFunction Objects".
 *
 * For lower.c. The object ø has: generator(self, args, fn), yield(v), yieldAll(iterable); async(self, args, fn),
 * await(v); asyncGenerator(self, args, fn), asyncYieldAll(iterable), asyncIterator(iterable). fn is the body; when
 * it has no name, it takes that of the function that called. `return v` in an async generator awaits v: it is
 * lowered to `return ø.await(v)`; its `yield v` is ø.yield(v), which awaits by itself.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if !defined(__x86_64__) && !defined(__aarch64__)
#include <ucontext.h>
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

#define KILOBYTE 1024
#define PAGE 4096

/* Address space, not memory. The C stack ends and the value stack begins in the middle of a page. */
enum {
	C_STACK = 4096 * KILOBYTE + PAGE / 2,
	VALUES = 1024 * KILOBYTE - PAGE / 2,
	WHOLE = PAGE + C_STACK + VALUES, /* the lowest page may not be touched */
	C_RESERVE = 128 * KILOBYTE,      /* of the C stack, for what C functions call at its end */
	POOL = 256,                      /* unused stacks that are kept */
	CHARGE = 64,                     /* what a new stack counts for the collector, in objects */
};

#define HIDDEN_SYNC "\xffsync" /* the iterator inside; no name that a program can write */

enum kind { GENERATOR, ASYNC, ASYNC_GENERATOR };

enum state {
	FRESH,     /* its body has not begun; it has no stack */
	SUSPENDED, /* at a yield */
	AWAITING,  /* at an await */
	RUNNING,
	DRAINING,  /* an async generator that is done and awaits what return() was called with */
	DONE,
};

/* What a suspended coroutine goes on with, and what it gives to whoever resumed it. */
enum how { NEXT, THROW, RETURN };
enum outcome { YIELDED, AWAITED, RETURNED, THREW };

/* A call of an async generator's next(), throw() or return(), answered by settling the promise. */
struct request {
	enum how how;
	struct value value, promise;
	struct request *next;
};

/* The common place in a stack's memory: below it the C stack, from its end on the value stack. */
struct stack {
	struct stack *next; /* in the pool */
};

struct coroutine {
	js_Coroutine engine;
	struct runtime *rt;
	enum kind kind;
	enum state state;
	struct stack *stack;        /* while the body lives */
	void *other_side;           /* the C stack that does not run: its own, or that of whoever resumed it */
	struct coroutine *outer;    /* while it runs: the coroutine that resumed it */
	enum how how;               /* at a switch: what goes in ... */
	enum outcome outcome;       /* ... or what comes out ... */
	struct value passed;        /* ... and the value with it */
	bool delegates;             /* what it yields is an iterator's result already */
	bool from_microtask;        /* what stands on the stack below it is the loop */
	struct value object;        /* itself; not marked */
	struct value self, args, fn;
	struct value promise;       /* of an async function */
	struct request *first, *last;
#ifdef __SANITIZE_ADDRESS__
	void *fake, *outer_fake;    /* what ASan keeps for the side that does not run */
	const void *outer_bottom;
	size_t outer_size;
#endif
#ifdef __SANITIZE_THREAD__
	void *fiber, *outer_fiber;
#endif
};

/* ---- switching between two C stacks ---- */

static void body(struct coroutine *co);

/* region swap */
/* Goes on where *other stopped, and leaves in *other where we stop: registers that a function must preserve are
 * pushed, the stack pointer is exchanged, and popping finds those of the other side. Signal masks stay as they are,
 * unlike with swapcontext(), which asks the system for them each time. coroutine_begin is where a new stack
 * "returns" to: it calls body(co), both of which prepare() has put among the registers. */
void coroutine_swap(void **other);
void coroutine_begin(void);

#if defined(__x86_64__)
__asm__(".text\n"
	".globl coroutine_swap\n"
	".type coroutine_swap, @function\n"
	"coroutine_swap:\n"
	"	pushq %rbp\n	pushq %rbx\n	pushq %r12\n	pushq %r13\n	pushq %r14\n	pushq %r15\n"
	"	xchgq %rsp, (%rdi)\n"
	"	popq %r15\n	popq %r14\n	popq %r13\n	popq %r12\n	popq %rbx\n	popq %rbp\n"
	"	ret\n"
	".globl coroutine_begin\n"
	".type coroutine_begin, @function\n"
	"coroutine_begin:\n"
	"	movq %r12, %rdi\n"
	"	callq *%r13\n"
	"	ud2\n");

static void prepare(struct coroutine *co)
{
	uintptr_t *top = (uintptr_t *)((uintptr_t)co->stack & ~(uintptr_t)15) - 9;
	memset(top, 0, 72); /* also rbp, at 5: the outermost frame */
	top[2] = (uintptr_t)body;            /* r13 */
	top[3] = (uintptr_t)co;              /* r12 */
	top[6] = (uintptr_t)coroutine_begin; /* where `ret` goes; behind it the stack is aligned as for a call */
	co->other_side = top;
}
#elif defined(__aarch64__)
__asm__(".text\n"
	".globl coroutine_swap\n"
	".type coroutine_swap, %function\n"
	"coroutine_swap:\n"
	"	sub sp, sp, #160\n"
	"	stp x19, x20, [sp, #0]\n	stp x21, x22, [sp, #16]\n	stp x23, x24, [sp, #32]\n"
	"	stp x25, x26, [sp, #48]\n	stp x27, x28, [sp, #64]\n	stp x29, x30, [sp, #80]\n"
	"	stp d8, d9, [sp, #96]\n	stp d10, d11, [sp, #112]\n"
	"	stp d12, d13, [sp, #128]\n	stp d14, d15, [sp, #144]\n"
	"	mov x9, sp\n	ldr x10, [x0]\n	str x9, [x0]\n	mov sp, x10\n"
	"	ldp x19, x20, [sp, #0]\n	ldp x21, x22, [sp, #16]\n	ldp x23, x24, [sp, #32]\n"
	"	ldp x25, x26, [sp, #48]\n	ldp x27, x28, [sp, #64]\n	ldp x29, x30, [sp, #80]\n"
	"	ldp d8, d9, [sp, #96]\n	ldp d10, d11, [sp, #112]\n"
	"	ldp d12, d13, [sp, #128]\n	ldp d14, d15, [sp, #144]\n"
	"	add sp, sp, #160\n"
	"	ret\n"
	".globl coroutine_begin\n"
	".type coroutine_begin, %function\n"
	"coroutine_begin:\n"
	"	mov x0, x19\n"
	"	blr x20\n"
	"	brk #1\n");

static void prepare(struct coroutine *co)
{
	uintptr_t *top = (uintptr_t *)((uintptr_t)co->stack & ~(uintptr_t)15) - 20;
	memset(top, 0, 160);
	top[0] = (uintptr_t)co;               /* x19 */
	top[1] = (uintptr_t)body;             /* x20 */
	top[11] = (uintptr_t)coroutine_begin; /* x30: where `ret` goes */
	co->other_side = top;
}
#else /* any other machine: the system's own, slower way */
struct context {
	ucontext_t here, there;
	bool inside;
};

static void begin(unsigned high, unsigned low)
{
	body((struct coroutine *)((uintptr_t)high << 16 << 16 | low));
}

static void prepare(struct coroutine *co)
{
	struct context *c = (struct context *)((char *)co->stack - sizeof *c);
	uintptr_t address = (uintptr_t)co;
	CHECK(getcontext(&c->there) == 0);
	c->inside = false;
	c->there.uc_stack.ss_sp = (char *)co->stack - C_STACK;
	c->there.uc_stack.ss_size = C_STACK - sizeof *c - 64;
	c->there.uc_link = NULL;
	makecontext(&c->there, (void (*)(void))begin, 2, (unsigned)(address >> 16 >> 16), (unsigned)address);
	co->other_side = c;
}

void coroutine_swap(void **other)
{
	struct context *c = *other;
	c->inside = !c->inside;
	CHECK(swapcontext(c->inside ? &c->here : &c->there, c->inside ? &c->there : &c->here) == 0);
}
#endif
/* endregion */

/* ---- the same for the sanitizers, which must know on which stack we are ---- */

#if defined(__SANITIZE_ADDRESS__)
static void swap_in(struct coroutine *co)
{
	__sanitizer_start_switch_fiber(&co->outer_fake, (char *)co->stack - C_STACK, C_STACK);
	coroutine_swap(&co->other_side);
	__sanitizer_finish_switch_fiber(co->outer_fake, NULL, NULL);
}

static void arrive(struct coroutine *co)
{
	__sanitizer_finish_switch_fiber(co->fake, &co->outer_bottom, &co->outer_size);
}

static void swap_out(struct coroutine *co, bool forever)
{
	__sanitizer_start_switch_fiber(forever ? NULL : &co->fake, co->outer_bottom, co->outer_size);
	coroutine_swap(&co->other_side);
	arrive(co);
}

static void forget_frames(struct coroutine *co)
{
	__asan_unpoison_memory_region((char *)co->stack - C_STACK, C_STACK);
	co->fake = NULL;
}
#elif defined(__SANITIZE_THREAD__)
static void swap_in(struct coroutine *co)
{
	if (!co->fiber)
		co->fiber = __tsan_create_fiber(0);
	co->outer_fiber = __tsan_get_current_fiber();
	__tsan_switch_to_fiber(co->fiber, 0);
	coroutine_swap(&co->other_side);
}

static void arrive(struct coroutine *co)
{
	(void)co;
}

static void swap_out(struct coroutine *co, bool forever)
{
	(void)forever;
	__tsan_switch_to_fiber(co->outer_fiber, 0);
	coroutine_swap(&co->other_side);
}

static void forget_frames(struct coroutine *co)
{
	if (co->fiber)
		__tsan_destroy_fiber(co->fiber);
	co->fiber = NULL;
}
#else
static void swap_in(struct coroutine *co) { coroutine_swap(&co->other_side); }
static void arrive(struct coroutine *co) { (void)co; }
static void swap_out(struct coroutine *co, bool forever) { (void)forever; coroutine_swap(&co->other_side); }
static void forget_frames(struct coroutine *co) { (void)co; }
#endif

/* ---- stacks ---- */

/* Pages of 2 MB, where the system likes them, would make each stack as large as that. NULL: no memory. */
static struct stack *map_stack(js_State *J)
{
	char *memory = mmap(NULL, WHOLE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		return NULL;
	if (mprotect(memory, PAGE, PROT_NONE) != 0) {
		munmap(memory, WHOLE);
		return NULL;
	}
#ifdef MADV_NOHUGEPAGE
	madvise(memory, WHOLE, MADV_NOHUGEPAGE);
#endif
	js_charge(J, CHARGE);
	return (struct stack *)(memory + PAGE + C_STACK);
}

static void unmap_stack(struct stack *stack)
{
	munmap((char *)stack - C_STACK - PAGE, WHOLE);
}

/* Gives the coroutine a stack on which body() will begin. False: there is no memory for one. */
static bool take_stack(struct coroutine *co)
{
	struct coroutines *all = &co->rt->coroutines;
	js_State *J = co->rt->J;
	if (all->pool) {
		co->stack = all->pool;
		all->pool = co->stack->next;
		--all->pooled;
	} else if (!(co->stack = map_stack(J))) {
		return false;
	}
	js_initcoroutine(J, &co->engine, co->stack + 1, VALUES - sizeof *co->stack,
		(char *)co->stack - C_STACK + C_RESERVE);
	prepare(co);
	return true;
}

static void give_stack_back(struct coroutine *co)
{
	struct coroutines *all = &co->rt->coroutines;
	forget_frames(co);
	if (all->closed || all->pooled == POOL) {
		unmap_stack(co->stack);
	} else {
		co->stack->next = all->pool;
		all->pool = co->stack;
		++all->pooled;
	}
	co->stack = NULL;
}

/* ---- entering and leaving ---- */

/* What return() throws: catch clauses let it pass. */
static void mark_completion(js_State *J, void *data)
{
	engine_mark(J, data);
}

static void finalize_completion(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class completion_class = { "Completion", mark_completion, finalize_completion };

/* Throws what makes the running body return with the value on top of the stack. */
static _Noreturn void throw_completion(js_State *J)
{
	struct value *value = malloc(sizeof *value);
	CHECK(value != NULL);
	engine_copy(J, -1, value);
	js_pushnull(J);
	engine_new_host(J, &completion_class, value);
	js_throw(J);
}

/* It has ended, or never can begin or go on. */
static enum outcome end(struct coroutine *co, enum outcome outcome)
{
	co->state = DONE;
	if (co->stack)
		give_stack_back(co);
	return outcome;
}

/* region enter */
/* Goes on with the coroutine, which gets the value on top of the stack (popped), until it suspends itself or ends;
 * the value that it gives is pushed. Never throws: where there is no room for it, it ends with a RangeError. */
static enum outcome enter(struct coroutine *co, enum how how)
{
	struct runtime *rt = co->rt;
	js_State *J = rt->J;
	engine_copy(J, -1, &co->passed);
	if (!(co->stack || take_stack(co)) || !js_entercoroutine(J, &co->engine)) {
		js_newrangeerror(J, "Maximum call stack size exceeded");
		js_rot2pop1(J);
		return end(co, THREW);
	}
	co->outer = rt->coroutines.running;
	rt->coroutines.running = co;
	co->state = RUNNING;
	co->how = how;
	swap_in(co);
	rt->coroutines.running = co->outer;
	co->outer = NULL;
	js_pop(J, 1);
	engine_push(J, &co->passed);
	engine_clear(&co->passed);
	if (co->outcome != YIELDED && co->outcome != AWAITED)
		return end(co, co->outcome);
	co->state = co->outcome == YIELDED ? SUSPENDED : AWAITING;
	return co->outcome;
}

/* Suspends the running coroutine, and gives the value on top of the stack (popped) to whoever entered it. When it
 * is entered again, the value that it gets is pushed; how says what to do with it. Its part of the shared stacks
 * waits on its own. */
static enum how leave(struct coroutine *co, enum outcome outcome)
{
	js_State *J = co->rt->J;
	size_t n = js_asidesize(J);
	if (n > C_RESERVE / 2 && (char *)__builtin_frame_address(0) - n < (char *)co->stack - C_STACK + C_RESERVE)
		js_rangeerror(J, "Maximum call stack size exceeded");
	struct value aside[n / sizeof(struct value) + 1];
	engine_take(J, &co->passed);
	co->outcome = outcome;
	js_leavecoroutine(J, aside);
	swap_out(co, false);
	engine_push(J, &co->passed);
	return co->how;
}
/* endregion */

/* Calls the body's function, and leaves on the stack what it gives or throws. */
static enum outcome run(struct coroutine *co)
{
	js_State *J = co->rt->J;
	if (js_try(J)) {
		const struct value *completion = engine_host(J, -1, &completion_class);
		if (!completion)
			return THREW;
		engine_push(J, completion);
		return RETURNED;
	}
	int n = 0;
	engine_push(J, &co->fn);
	engine_push(J, &co->self);
	engine_push(J, &co->args);
	if (js_isobject(J, -1))
		n = js_getlength(J, -1);
	for (int i = 0; i < n; ++i)
		js_getindex(J, -1 - i, i);
	js_remove(J, -1 - n);
	js_call(J, n);
	js_endtry(J);
	return RETURNED;
}

/* The outermost function on a coroutine's stack. It never returns: there is nothing below it. */
static void body(struct coroutine *co)
{
	arrive(co);
	co->outcome = run(co);
	engine_take(co->rt->J, &co->passed);
	js_leavecoroutine(co->rt->J, NULL);
	swap_out(co, true);
	CHECK(!"a coroutine that has ended was entered");
}

/* ---- coroutines as objects ---- */

static void mark_coroutine(js_State *J, void *data)
{
	struct coroutine *co = data;
	if (co->state == SUSPENDED || co->state == AWAITING)
		js_markcoroutine(J, &co->engine);
	engine_mark(J, &co->self);
	engine_mark(J, &co->args);
	engine_mark(J, &co->fn);
	engine_mark(J, &co->promise);
	for (struct request *r = co->first; r; r = r->next) {
		engine_mark(J, &r->value);
		engine_mark(J, &r->promise);
	}
}

static void finalize_coroutine(js_State *J, void *data)
{
	struct coroutine *co = data;
	(void)J;
	if (co->stack)
		give_stack_back(co);
	while (co->first) {
		struct request *next = co->first->next;
		free(co->first);
		co->first = next;
	}
	free(co);
}

static const struct host_class classes[] = {
	[GENERATOR] = { "Generator", mark_coroutine, finalize_coroutine },
	[ASYNC] = { "AsyncFunction", mark_coroutine, finalize_coroutine },
	[ASYNC_GENERATOR] = { "AsyncGenerator", mark_coroutine, finalize_coroutine },
};

/* Pushes a coroutine that will call the third argument with the second ones as a method of the first; its
 * prototype is on top of the stack (popped). */
static struct coroutine *push_coroutine(js_State *J, enum kind kind)
{
	struct coroutine *co = calloc(1, sizeof *co);
	CHECK(co != NULL);
	co->rt = runtime_of(J);
	co->kind = kind;
	engine_copy(J, 1, &co->self);
	engine_copy(J, 2, &co->args);
	engine_copy(J, 3, &co->fn);
	engine_clear(&co->promise);
	engine_clear(&co->passed);
	engine_new_host(J, &classes[kind], co);
	engine_copy(J, -1, &co->object);
	return co;
}

/* The innermost running coroutine; throws what is said about a keyword outside the functions that have it. */
static struct coroutine *running(js_State *J, const char *outside)
{
	struct coroutine *co = runtime_of(J)->coroutines.running;
	bool yields = outside[0] == 'y';
	if (!co || (yields ? co->kind == ASYNC : co->kind == GENERATOR))
		js_syntaxerror(J, "%s", outside);
	return co;
}

/* Replaces the value on top by {value, done}. */
static void wrap_result(js_State *J, bool done)
{
	js_newobject(J);
	js_rot2(J);
	js_setproperty(J, -2, "value");
	js_pushboolean(J, done);
	js_setproperty(J, -2, "done");
}

/* "#<Object>" or the text of a primitive value, as messages have it. */
static const char *name_value(js_State *J, int idx)
{
	return js_isobject(J, idx) ? "#<Object>" : js_trystring(J, idx, "?");
}

/* ---- generators ---- */

/* ø.generator(self, args, fn): what a call of a generator function gives. */
static void native_generator(js_State *J)
{
	js_pushcaller(J);
	js_standfor(J, 3);
	engine_push(J, &runtime_of(J)->coroutines.generator);
	js_rot2(J); /* standard, function */
	js_pushgeneratorprototype(J, js_gettop(J) - 2);
	push_coroutine(J, GENERATOR);
}

static struct coroutine *this_generator(js_State *J, const char *method)
{
	struct coroutine *co = engine_host(J, 0, &classes[GENERATOR]);
	if (!co)
		js_typeerror(J, "Method [Generator].prototype.%s called on incompatible receiver %s", method, name_value(J, 0));
	if (co->state == RUNNING)
		js_typeerror(J, "Generator is already running");
	return co;
}

/* region resume_generator */
static void resume_generator(js_State *J, enum how how, const char *method)
{
	struct coroutine *co = this_generator(J, method);
	enum outcome outcome;
	js_copy(J, 1);
	if (co->state == FRESH && how != NEXT)
		co->state = DONE; /* nothing of it has run, nothing will */
	if (co->state == DONE) {
		outcome = how == THROW ? THREW : RETURNED;
		if (how == NEXT)
			js_pushundefined(J);
	} else {
		outcome = enter(co, how);
	}
	if (outcome == THREW)
		js_throw(J);
	if (outcome == RETURNED || !co->delegates)
		wrap_result(J, outcome == RETURNED);
}
/* endregion */

static void native_next(js_State *J) { resume_generator(J, NEXT, "next"); }
static void native_throw(js_State *J) { resume_generator(J, THROW, "throw"); }
static void native_return(js_State *J) { resume_generator(J, RETURN, "return"); }
static void native_self(js_State *J) { js_copy(J, 0); }

/* Does with the value on top what the one who resumed asked for. */
static void go_on(js_State *J, enum how how)
{
	if (how == THROW)
		js_throw(J);
	if (how == RETURN)
		throw_completion(J);
}

static enum how await(js_State *J, struct coroutine *co);

/* `yield` of an async generator: the value goes to the first request. A return() that comes next awaits its value. */
static enum how yield_to_request(js_State *J, struct coroutine *co)
{
	enum how how = leave(co, YIELDED);
	if (how == RETURN && await(J, co) == THROW)
		how = THROW;
	return how;
}

/* ø.yield(v) */
static void native_yield(js_State *J)
{
	struct coroutine *co = running(J, "yield is only valid in generator functions");
	js_copy(J, 1);
	co->delegates = false;
	if (co->kind == GENERATOR) {
		go_on(J, leave(co, YIELDED));
	} else {
		go_on(J, await(J, co));
		go_on(J, yield_to_request(J, co));
	}
}

/* ---- yield* ---- */

/* Calls the method of the object at idx with the value on top (popped) and pushes the result. False, and nothing
 * is called or popped, if there is no such method. */
static bool call_method(js_State *J, int idx, const char *name)
{
	js_getproperty(J, idx, name);
	if (js_isundefined(J, -1) || js_isnull(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, idx);
	js_rot3(J); /* v f o -> o v f */
	js_rot3(J); /* f o v */
	js_call(J, 1);
	return true;
}

static void check_result(js_State *J)
{
	if (!js_isobject(J, -1))
		js_typeerror(J, "Iterator result %s is not an object", name_value(J, -1));
}

/* The iterator has no throw(): it is closed, which gives it the chance to clean up, and the throw() fails. */
static _Noreturn void refuse_throw(js_State *J, struct coroutine *co, int iterator)
{
	js_pushundefined(J);
	if (call_method(J, iterator, "return") && co->kind == ASYNC_GENERATOR)
		go_on(J, await(J, co));
	js_typeerror(J, "The iterator does not provide a 'throw' method.");
}

/* Passes what was received (on top, popped) on to the iterator and pushes its result. */
static void delegate(js_State *J, struct coroutine *co, int iterator, enum how how)
{
	static const char *const methods[] = { "next", "throw", "return" };
	if (!call_method(J, iterator, methods[how])) {
		if (how == NEXT)
			js_typeerror(J, "The iterator does not provide a 'next' method");
		if (how == THROW)
			refuse_throw(J, co, iterator);
		if (co->kind == ASYNC_GENERATOR)
			go_on(J, await(J, co));
		throw_completion(J);
	}
	if (co->kind == ASYNC_GENERATOR)
		go_on(J, await(J, co));
	check_result(J);
}

/* Yields what the iterator on top of the stack gives until it is done; its last value is pushed. */
static void delegate_all(js_State *J, struct coroutine *co)
{
	enum how how = NEXT;
	int iterator = js_gettop(J) - 1;
	js_pushundefined(J);
	for (;;) {
		delegate(J, co, iterator, how);
		js_getproperty(J, -1, "done");
		bool done = js_toboolean(J, -1);
		js_pop(J, 1);
		if (done || co->kind == ASYNC_GENERATOR) {
			js_getproperty(J, -1, "value");
			js_rot2pop1(J);
		}
		if (done && how == RETURN)
			throw_completion(J);
		if (done)
			return;
		co->delegates = true;
		how = co->kind == GENERATOR ? leave(co, YIELDED) : yield_to_request(J, co);
	}
}

/* Pushes the iterator of the value at idx; false if it has no method of that symbol. */
static bool push_iterator(js_State *J, int idx, const char *symbol)
{
	if (!js_iscoercible(J, idx))
		return false;
	js_getproperty(J, idx, symbol);
	if (!js_iscallable(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, idx);
	js_call(J, 0);
	if (!js_isobject(J, -1))
		js_typeerror(J, "Result of the %s method is not an object", js_keyname(J, symbol));
	return true;
}

/* ø.yieldAll(iterable) */
static void native_yieldAll(js_State *J)
{
	struct coroutine *co = running(J, "yield is only valid in generator functions");
	if (!push_iterator(J, 1, JS_SYMBOL("iterator")))
		js_typeerror(J, "%s is not iterable", name_value(J, 1));
	delegate_all(J, co);
}

/* ---- async functions ---- */

static void on_awaited(struct runtime *rt, const struct value *holder, bool rejected);

/* region await */
/* Suspends until the promise that is made of the value on top (popped) is settled; its value is pushed. */
static enum how await(js_State *J, struct coroutine *co)
{
	promise_coerce(co->rt);
	promise_wait(co->rt, &co->fn, &co->object, on_awaited);
	js_pushundefined(J);
	return leave(co, AWAITED);
}
/* endregion */

/* ø.await(v) */
static void native_await(js_State *J)
{
	struct coroutine *co =
		running(J, "await is only valid in async functions and the top level bodies of modules");
	js_copy(J, 1);
	go_on(J, await(J, co));
}

static void answer_outcome(struct coroutine *co, enum outcome outcome);
static void serve(struct coroutine *co);

/* An async function or generator has given control back, with the value on top (popped). */
static void left(struct coroutine *co, enum outcome outcome)
{
	if (co->kind == ASYNC_GENERATOR) {
		answer_outcome(co, outcome);
		serve(co);
	} else if (outcome == RETURNED)
		promise_resolve(co->rt, &co->promise);
	else if (outcome == THREW)
		promise_reject(co->rt, &co->promise);
	else
		js_pop(co->rt->J, 1);
}

/* The microtask that goes on after an await. */
static void on_awaited(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	engine_push(J, holder);
	struct coroutine *co = engine_host(J, -1, &classes[ASYNC]);
	if (!co)
		co = engine_host(J, -1, &classes[ASYNC_GENERATOR]);
	CHECK(co != NULL);
	js_rot2(J); /* the coroutine stays in sight of the collector */
	co->from_microtask = true;
	left(co, enter(co, rejected ? THROW : NEXT));
	js_pop(J, 1);
}

/* ø.async(self, args, fn): runs fn until its first await, and gives the promise of its result. */
static void native_async(js_State *J)
{
	js_pushcaller(J);
	js_standfor(J, 3);
	js_pushnull(J);
	struct coroutine *co = push_coroutine(J, ASYNC);
	promise_push_new(co->rt);
	engine_copy(J, -1, &co->promise);
	js_pushundefined(J);
	js_takeover(J);
	left(co, enter(co, NEXT));
}

/* ---- async generators ---- */

/* ø.asyncGenerator(self, args, fn): what a call of an async generator function gives. */
static void native_asyncGenerator(js_State *J)
{
	js_pushcaller(J);
	js_standfor(J, 3);
	engine_push(J, &runtime_of(J)->coroutines.async_generator);
	js_rot2(J); /* standard, function */
	js_pushgeneratorprototype(J, js_gettop(J) - 2);
	push_coroutine(J, ASYNC_GENERATOR);
}

/* Settles the first request's promise with the value on top (popped). */
static void answer(struct coroutine *co, bool threw, bool done)
{
	js_State *J = co->rt->J;
	struct request *r = co->first;
	CHECK(r != NULL);
	engine_push(J, &r->promise); /* stays in sight of the collector */
	js_rot2(J);
	co->first = r->next;
	if (threw) {
		promise_reject(co->rt, &r->promise);
	} else {
		wrap_result(J, done);
		promise_resolve(co->rt, &r->promise);
	}
	js_pop(J, 1);
	free(r);
}

/* The value of a return() to a finished generator is there. */
static void on_drained(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	engine_push(J, holder);
	struct coroutine *co = engine_host(J, -1, &classes[ASYNC_GENERATOR]);
	js_rot2(J);
	co->state = DONE;
	answer(co, rejected, true);
	serve(co);
	js_pop(J, 1);
}

/* Awaits, outside the body that is done, the value with which return() was called. */
static void drain(struct coroutine *co)
{
	js_State *J = co->rt->J;
	co->state = DRAINING;
	if (js_try(J)) {
		co->state = DONE;
		answer(co, true, true);
		return;
	}
	engine_push(J, &co->first->value);
	promise_coerce(co->rt);
	promise_wait(co->rt, &co->fn, &co->object, on_drained);
	js_endtry(J);
}

/* The body has given control back, with the value on top (popped). */
static void answer_outcome(struct coroutine *co, enum outcome outcome)
{
	if (outcome == AWAITED)
		js_pop(co->rt->J, 1);
	else
		answer(co, outcome == THREW, outcome != YIELDED);
}

/* region serve */
/* Deals with the requests as far as it can be done now. */
static void serve(struct coroutine *co)
{
	js_State *J = co->rt->J;
	while (co->first && co->state != RUNNING && co->state != AWAITING && co->state != DRAINING) {
		struct request *r = co->first;
		if (co->state == FRESH && r->how != NEXT)
			co->state = DONE;
		if (co->state != DONE) {
			engine_push(J, &r->value);
			answer_outcome(co, enter(co, r->how));
		} else if (r->how == RETURN) {
			drain(co);
		} else if (r->how == THROW) {
			engine_push(J, &r->value);
			answer(co, true, true);
		} else {
			js_pushundefined(J);
			answer(co, false, true);
		}
	}
}
/* endregion */

static void reject_receiver(js_State *J, const char *method, const struct value *promise)
{
	char message[120];
	snprintf(message, sizeof message, "Method [AsyncGenerator].prototype.%s called on incompatible receiver %.40s",
		method, name_value(J, 0));
	js_newtypeerror(J, message);
	promise_reject(runtime_of(J), promise);
}

static void request(js_State *J, enum how how, const char *method)
{
	struct coroutine *co = engine_host(J, 0, &classes[ASYNC_GENERATOR]);
	struct value promise;
	promise_push_new(runtime_of(J));
	engine_copy(J, -1, &promise);
	if (!co) {
		reject_receiver(J, method, &promise);
		return;
	}
	struct request *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	r->how = how;
	r->promise = promise;
	engine_copy(J, 1, &r->value);
	if (co->first)
		co->last->next = r;
	else
		co->first = r;
	co->last = r;
	serve(co);
}

static void native_async_next(js_State *J) { request(J, NEXT, "next"); }
static void native_async_throw(js_State *J) { request(J, THROW, "throw"); }
static void native_async_return(js_State *J) { request(J, RETURN, "return"); }

/* ---- a sync iterator where an async one is wanted ---- */

static void on_unwrapped(struct runtime *rt, const struct value *promise, bool rejected)
{
	if (rejected) {
		promise_reject(rt, promise);
	} else {
		wrap_result(rt->J, false);
		promise_resolve(rt, promise);
	}
}

static void on_unwrapped_last(struct runtime *rt, const struct value *promise, bool rejected)
{
	if (rejected) {
		promise_reject(rt, promise);
	} else {
		wrap_result(rt->J, true);
		promise_resolve(rt, promise);
	}
}

/* Calls the sync iterator and lets the promise follow the value of its result. */
static void step_sync(js_State *J, enum how how, const struct value *promise)
{
	static const char *const methods[] = { "next", "throw", "return" };
	struct runtime *rt = runtime_of(J);
	struct value nobody;
	js_getproperty(J, 0, HIDDEN_SYNC);
	int iterator = js_gettop(J) - 1;
	js_copy(J, 1);
	if (!call_method(J, iterator, methods[how])) {
		if (how != RETURN) {
			promise_reject(rt, promise);
		} else {
			wrap_result(J, true);
			promise_resolve(rt, promise);
		}
		return;
	}
	check_result(J);
	js_getproperty(J, -1, "done");
	bool done = js_toboolean(J, -1);
	js_pop(J, 1);
	js_getproperty(J, -1, "value");
	promise_coerce(rt);
	engine_clear(&nobody);
	promise_wait(rt, &nobody, promise, done ? on_unwrapped_last : on_unwrapped);
}

static void from_sync(js_State *J, enum how how)
{
	struct value promise;
	promise_push_new(runtime_of(J));
	engine_copy(J, -1, &promise);
	int top = js_gettop(J);
	if (js_try(J)) {
		promise_reject(runtime_of(J), &promise);
	} else {
		step_sync(J, how, &promise);
		js_endtry(J);
	}
	js_pop(J, js_gettop(J) - top);
}

static void native_from_sync_next(js_State *J) { from_sync(J, NEXT); }
static void native_from_sync_throw(js_State *J) { from_sync(J, THROW); }
static void native_from_sync_return(js_State *J) { from_sync(J, RETURN); }

/* Pushes the async iterator of the value at idx, or its sync one in a wrapper. */
static void push_async_iterator(js_State *J, int idx)
{
	if (push_iterator(J, idx, JS_SYMBOL("asyncIterator")))
		return;
	if (!push_iterator(J, idx, JS_SYMBOL("iterator")))
		js_typeerror(J, "%s is not async iterable", name_value(J, idx));
	engine_push(J, &runtime_of(J)->coroutines.from_sync);
	js_newobjectx(J);
	js_rot2(J);
	js_defproperty(J, -2, HIDDEN_SYNC, JS_DONTENUM);
}

/* ø.asyncIterator(iterable) */
static void native_asyncIterator(js_State *J)
{
	push_async_iterator(J, 1);
}

/* ø.asyncYieldAll(iterable) */
static void native_asyncYieldAll(js_State *J)
{
	struct coroutine *co = running(J, "yield is only valid in generator functions");
	push_async_iterator(J, 1);
	delegate_all(J, co);
}

/* ---- who waits for whom ---- */

/* The async function that awaits the promise of `co`, or NULL. */
static struct coroutine *awaiter(struct coroutine *co)
{
	js_State *J = co->rt->J;
	const struct value *promise = co->kind == ASYNC ? &co->promise : co->first ? &co->first->promise : NULL;
	const struct value *holder = promise ? promise_waiter(co->rt, promise, on_awaited) : NULL;
	if (!holder)
		return NULL;
	engine_push(J, holder);
	struct coroutine *waits = engine_host(J, -1, &classes[ASYNC]);
	if (!waits)
		waits = engine_host(J, -1, &classes[ASYNC_GENERATOR]);
	js_pop(J, 1);
	return waits;
}

/* Of those that a microtask resumed, the stack below is the loop's; who awaits them is their caller. */
bool coroutine_async_frame(struct runtime *rt, int depth, struct position *out)
{
	struct coroutine *co = rt->coroutines.running;
	while (co && co->outer)
		co = co->outer;
	if (!co || !co->from_microtask)
		return false;
	for (int i = 0; co && i <= depth; ++i)
		co = awaiter(co);
	*out = (struct position){ 0 };
	return co && js_suspendedat(&co->engine, &out->fn, &out->file, &out->line, &out->column);
}

/* ---- the object ø ---- */

/* Other coroutines may be finalized after it: they give their stacks back to the system. */
static void finalize_namespace(js_State *J, void *data)
{
	struct coroutines *all = data;
	(void)J;
	all->closed = true;
	while (all->pool) {
		struct stack *next = all->pool->next;
		unmap_stack(all->pool);
		all->pool = next;
	}
}

static const struct host_class namespace_class = { "Object", NULL, finalize_namespace };

/* Defines a method of ø. Without a name it is no frame of its own in traces and in error.stack. */
static void define(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, "", length);
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

/* Gives the prototype on top its tag and the method that gives itself, and keeps it: as ø's `name`, ø is below. */
static void finish_prototype(js_State *J, const char *tag, const char *symbol, const char *name, struct value *out)
{
	js_pushliteral(J, tag);
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
	js_newcfunction(J, native_self, strcmp(symbol, JS_SYMBOL("iterator")) ? "[Symbol.asyncIterator]"
		: "[Symbol.iterator]", 0);
	js_defproperty(J, -2, symbol, JS_DONTENUM);
	engine_copy(J, -1, out);
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

static void define_prototypes(js_State *J, struct coroutines *all)
{
	js_newobject(J);
	native_method(J, "next", native_next, 1);
	native_method(J, "return", native_return, 1);
	native_method(J, "throw", native_throw, 1);
	finish_prototype(J, "Generator", JS_SYMBOL("iterator"), "GeneratorPrototype", &all->generator);
	js_newobject(J);
	native_method(J, "next", native_async_next, 1);
	native_method(J, "return", native_async_return, 1);
	native_method(J, "throw", native_async_throw, 1);
	finish_prototype(J, "AsyncGenerator", JS_SYMBOL("asyncIterator"), "AsyncGeneratorPrototype",
		&all->async_generator);
	js_newobject(J);
	native_method(J, "next", native_from_sync_next, 1);
	native_method(J, "return", native_from_sync_return, 1);
	native_method(J, "throw", native_from_sync_throw, 1);
	finish_prototype(J, "Async-from-Sync Iterator", JS_SYMBOL("asyncIterator"), "AsyncFromSyncPrototype",
		&all->from_sync);
}

void coroutine_init(struct runtime *rt)
{
	js_State *J = rt->J;
	js_setuncatchable(J, &completion_class);
	js_getglobal(J, "Object");
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	engine_new_host(J, &namespace_class, &rt->coroutines);
	define(J, "generator", native_generator, 3);
	define(J, "yield", native_yield, 1);
	define(J, "yieldAll", native_yieldAll, 1);
	define(J, "async", native_async, 3);
	define(J, "await", native_await, 1);
	define(J, "asyncGenerator", native_asyncGenerator, 3);
	define(J, "asyncYieldAll", native_asyncYieldAll, 1);
	define(J, "asyncIterator", native_asyncIterator, 1);
	define_prototypes(J, &rt->coroutines);
	js_defglobal(J, "ø", JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}
