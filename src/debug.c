/* debug.c -- ORRERY_DEBUG: what the subsystems say of themselves on standard error.
 *
 * HOW   ORRERY_DEBUG is a list of subsystems with commas between them, in any case. It is read once, into a bit for each.
 *       A line begins with the subsystem and the process, as those of NODE_DEBUG do (util.html#utildebuglogsection).
 * WHY   --narrate tells what the loop does; this tells what the runtime does in between.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const names[DEBUG_SUBSYSTEMS] = {
	[DEBUG_MODULE] = "module", [DEBUG_LOWER] = "lower", [DEBUG_LEAKS] = "leaks",
};

/* The subsystem whose name is the n bytes, or DEBUG_SUBSYSTEMS. */
static int find(const char *name, size_t n)
{
	int i = 0;
	while (i < DEBUG_SUBSYSTEMS && (strlen(names[i]) != n || strncasecmp(names[i], name, n)))
		++i;
	return i;
}

unsigned debug_read(const char *list)
{
	unsigned wanted = 0;
	while (list && *list) {
		size_t n = strcspn(list, ",");
		int found = find(list, n);
		if (found < DEBUG_SUBSYSTEMS)
			wanted |= 1u << found;
		list += n + (list[n] == ',');
	}
	return wanted;
}

void debug_say(const struct runtime *rt, enum debug_subsystem subsystem, const char *format, ...)
{
	va_list args;
	if (!(rt->debug & 1u << subsystem))
		return;
	for (const char *p = names[subsystem]; *p; ++p)
		fputc(toupper((unsigned char)*p), stderr);
	fprintf(stderr, " %d: ", (int)uv_os_getpid());
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}
