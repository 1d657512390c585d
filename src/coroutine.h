/* coroutine.h -- what coroutine.c, coroutine_stack.c, generator.c, async.c and esm_body.c share; nobody
 * else includes it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_COROUTINE_H
#define ORRERY_COROUTINE_H

#include "runtime.h"

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
	struct position caller;     /* who called the async function; known while there is a trace */
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

/* coroutine_stack.c ---------------------------------------------------------------------------------------- */

/* Gives the coroutine a stack on which coroutine_body() will begin. False: there is no memory for one. */
bool coroutine_take_stack(struct coroutine *co);
void coroutine_give_stack_back(struct coroutine *co);
/* Is there no room for n more bytes on the C stack that runs, the coroutine's? */
bool coroutine_stack_is_full(const struct coroutine *co, size_t n);
void coroutine_swap_in(struct coroutine *co);                /* to its stack, from the one that runs */
void coroutine_swap_out(struct coroutine *co, bool forever); /* back again */
void coroutine_arrive(struct coroutine *co);                 /* the first thing on a new stack */
void coroutine_free_pool(struct coroutines *all);            /* from now on stacks are given back to the system */

/* coroutine.c ---------------------------------------------------------------------------------------------- */

extern const struct host_class coroutine_classes[]; /* by kind */

_Noreturn void coroutine_body(struct coroutine *co);
/* Pushes a coroutine that will call the third argument with the second ones as a method of the first; its
 * prototype is on top of the stack (popped). */
struct coroutine *coroutine_push(js_State *J, enum kind kind);
/* The same for a generator: it inherits from the `prototype` of the function that called, or, where that is no
 * object, from the standard one. */
void coroutine_push_fresh(js_State *J, enum kind kind, const struct value *standard);
/* The coroutine of that kind at idx, or NULL. */
struct coroutine *coroutine_at(js_State *J, int idx, enum kind kind);
enum outcome coroutine_enter(struct coroutine *co, enum how how);
enum how coroutine_leave(struct coroutine *co, enum outcome outcome);
/* Does with the value on top what the one who resumed asked for. */
void coroutine_go_on(js_State *J, enum how how);
/* Throws what makes the running body return with the value on top of the stack. */
_Noreturn void coroutine_throw_completion(js_State *J);
/* The innermost running coroutine; throws what is said about a keyword outside the functions that have it. */
struct coroutine *coroutine_running(js_State *J, const char *outside);
/* Defines a method of ø, which is on top. Without a name it is no frame of its own in traces and in error.stack. */
void coroutine_define(js_State *J, const char *name, js_CFunction fn, int length);
/* Gives the prototype on top its tag, and keeps it: in *out, and as ø's `name`; ø is below. */
void coroutine_define_prototype(js_State *J, const char *tag, const char *name, struct value *out);

/* generator.c ---------------------------------------------------------------------------------------------- */

void generator_define(js_State *J, struct coroutines *all);
/* Replaces the value on top by {value, done}. */
void generator_wrap_result(js_State *J, bool done);
/* "#<Object>" or the text of a primitive value, as messages have it. */
const char *generator_name_value(js_State *J, int idx);
/* Calls the method of the object at idx with the value on top (popped) and pushes the result. False, and nothing
 * is called or popped, if there is no such method. */
bool generator_call_method(js_State *J, int idx, const char *name);
/* Throws unless the value on top is an object, as an iterator's result must be. */
void generator_check_result(js_State *J);
/* Pushes the iterator of the value at idx; false if it has no method of that symbol. */
bool generator_push_iterator(js_State *J, int idx, const char *symbol);
/* Yields what the iterator on top of the stack gives until it is done; its last value is pushed. */
void generator_delegate_all(js_State *J, struct coroutine *co);

/* async.c -------------------------------------------------------------------------------------------------- */

void async_define(js_State *J, struct coroutines *all);
/* An async function or generator has given control back, with the value on top (popped). */
void async_left(struct coroutine *co, enum outcome outcome);
/* Suspends until the promise that is made of the value on top (popped) is settled; its value is pushed. */
enum how async_await(js_State *J, struct coroutine *co);
/* `yield` of an async generator: the value on top goes to the first request; what comes next is pushed. */
enum how async_yield(js_State *J, struct coroutine *co);

#endif
