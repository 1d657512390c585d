/* spawn.h -- what asynchronous and synchronous children share: the options of uv_spawn, made from a JavaScript object.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_SPAWN_H
#define ORRERY_SPAWN_H

#include "../runtime.h"

/* The strings and lists are malloc'ed. Zeroed: nothing. */
struct spawn {
	uv_process_options_t uv;
	uv_stdio_container_t *stdio;
};

/* Takes {file, args, envPairs, cwd, uid, gid, detached} at idx. Everything that may throw has happened before it allocates;
 * stdio is left to the caller, who has room for `count`. */
void spawn_take_options(js_State *J, int idx, struct spawn *spawn, int count);
void spawn_free(struct spawn *spawn);

#endif
