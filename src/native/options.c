/* options.c -- the half in C of what JavaScript asks about the command line.
 *
 * READ  with src/options.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

void native_options_open(js_State *J)
{
	const struct options *o = runtime_of(J)->options;
	const struct { const char *name; bool on; } flags[] = {
		{ "noWarnings", o->no_warnings }, { "traceWarnings", o->trace_warnings }, { "interactive", o->interactive },
	};
	js_newobject(J);
	for (size_t i = 0; i < sizeof flags / sizeof *flags; ++i) {
		js_pushboolean(J, flags[i].on);
		js_setproperty(J, -2, flags[i].name);
	}
}
