/* proxy.h -- between proxy.c and proxy_traps.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_PROXY_H
#define ORRERY_PROXY_H

#include "builtins.h"

#include "../engine.h"

struct proxy {
	js_Object *target, *handler; /* NULL: revoked */
};

struct proxy *proxy_of(const js_Object *obj);

/* One internal method at work. The target and the key stay on the stack from `base` on, whatever a trap does. */
struct operation {
	js_Object *target;
	const char *key;
	int base;
};

/* True, with the beginning of a call of the trap on the stack (the trap, the handler, the target, the key unless it is
 * NULL), if the handler has it. */
bool proxy_begin(js_State *J, js_Object *obj, const char *trap, const char *key, struct operation *op);

extern const js_Exotic proxy_methods;

#endif
