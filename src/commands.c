/* commands.c -- `orrery learn` and its like: programs in JavaScript that come with Orrery.
 *
 * HOW   `orrery NAME` runs commands/NAME/main.js. Where commands/ is depends on where this program is: beside the build
 *       folder in a source tree (build/orrery), in share/orrery of an installation (bin/orrery).
 * WHY   they are ordinary programs, so that they can be read, stepped through and changed like any other; nothing in the
 *       runtime knows what they do.
 * NODE  `node NAME` would run a file of that name; `orrery ./NAME` does.
 * READ  with main.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LEVELS 3 /* build/asan/orrery is two below the source tree */

static bool is_word(const char *text)
{
	for (const char *c = text; *c; ++c)
		if (!islower((unsigned char)*c))
			return false;
	return *text != '\0';
}

static bool is_there(path_buffer file, const char *folder, const char *where, const char *name)
{
	return snprintf(file, PATH_MAX, "%s/%s/%s/main.js", folder, where, name) < PATH_MAX && access(file, R_OK) == 0;
}

bool command_find(const char *name, path_buffer file)
{
	path_buffer folder;
	size_t size = sizeof folder;
	if (!is_word(name) || uv_exepath(folder, &size) != 0)
		return false;
	for (int level = 0; level < LEVELS; ++level) {
		char *slash = strrchr(folder, '/');
		if (!slash)
			return false;
		*slash = '\0';
		if (is_there(file, folder, "commands", name) || is_there(file, folder, "share/orrery/commands", name))
			return true;
	}
	return false;
}
