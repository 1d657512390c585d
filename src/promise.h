/* promise.h -- what promise.c and promise_class.c share; nobody else includes it.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_PROMISE_H
#define ORRERY_PROMISE_H

#include "runtime.h"

enum promise_state { PENDING, FULFILLED, REJECTED };

/* A promise and what settles it. Plain: it is one of Promise itself and settled directly. */
struct capability {
	bool plain;
	struct value promise, resolve, reject;
};

/* A microtask that waits for a promise, or, with `thenable`, that adopts one. */
struct reaction {
	struct task task;
	struct value on_fulfilled, on_rejected; /* undefined: pass it on */
	struct capability derived;              /* the promise that then() returned */
	struct value argument;                  /* what it was settled with */
	enum promise_state state;                       /* how it was settled */
	promise_settled settled;                /* instead of a handler: C that waits, derived.promise is what it holds */
	struct reaction *next;
};

struct promise {
	uint64_t id;
	uint64_t async_id;       /* what async_hooks calls it, 0: nothing yet */
	struct value context;    /* of the task that made it (context.c) */
	struct value object;     /* the JavaScript object; not marked by itself */
	struct value value;
	enum promise_state state;
	bool handled;            /* somebody reacts to a rejection */
	bool reported;           /* 'unhandledRejection' was emitted */
	struct reaction *first, *last;
	struct promise *next_listed; /* in one of the lists of struct promises */
};

/* promise.c ------------------------------------------------------------------------------------------------ */

/* The promise at idx, or NULL. */
struct promise *promise_at(js_State *J, int idx);
/* Pushes a new pending promise. parent: the promise it comes from by then(), or NULL. */
struct promise *promise_push(struct runtime *rt, const struct promise *parent);
/* Settles a pending promise with the value on top of the stack, which stays there. */
void promise_settle(struct runtime *rt, struct promise *p, enum promise_state state);
/* Resolves the promise with the value on top of the stack (popped): settles it, or, if the value is a thenable,
 * lets it follow that one. */
void promise_follow(struct runtime *rt, struct promise *p);
/* Pushes the functions resolve and reject of the promise at idx. */
void promise_push_resolvers(js_State *J, int idx);
struct reaction *promise_new_reaction(void);
void promise_add_reaction(struct runtime *rt, struct promise *p, struct reaction *r);

/* promise_hooks.c: called while hooks are set --------------------------------------------------------------- */

/* owner: the promise of the async function that made it, or NULL. */
void promise_tell_made(struct runtime *rt, struct promise *p, struct promise *owner);
void promise_tell_resolve(struct runtime *rt, struct promise *p);
/* task_init() for a reaction to p. */
void promise_init_reaction(struct runtime *rt, struct promise *p, struct reaction *r);

/* promise_class.c ------------------------------------------------------------------------------------------ */

/* Replaces the constructor on top by a promise that it makes. */
void promise_push_capability(js_State *J, struct capability *c);

#endif
