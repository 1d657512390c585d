/* modules.h -- what modules.c (require) and main_module.c (the program itself) share.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_MODULES_H
#define ORRERY_MODULES_H

#include "lowering.h"
#include "runtime.h"

extern const char modules_parameters[]; /* of the function that a CommonJS module is */

/* Pushes a new module object for a file. */
void modules_push(js_State *J, const char *file, bool is_main);
/* Pushes the require function of the module at stack index `module` (from the bottom). */
void modules_push_require(js_State *J, int module);
/* By its name and its package, an ES module? */
bool modules_is_esm(js_State *J, const char *file);
/* Runs the module on top of the stack, which stays there; if it throws, it is not in the cache any more. False:
 * is_main, and it is an ES module. The text is taken over. */
bool modules_run_cached(js_State *J, const char *file, char *text, size_t length, bool is_main);
void modules_forget(js_State *J, const char *file);

#endif
