/* core_modules.h -- the JavaScript of the core modules, made by the build from modules/.
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CORE_MODULES_H
#define ORRERY_CORE_MODULES_H

#include <stdbool.h>
#include <stddef.h>

struct core_module {
	const char *name;   /* "events", "internal/promise" */
	bool lowered;       /* it was newer than ES5 */
	const char *source;
};

extern const struct core_module core_modules[]; /* the last one has no name */

#endif
