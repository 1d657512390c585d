/* options.c -- the half in C of what JavaScript asks about the command line.
 *
 * READ  with src/options.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* environment(): the names that ORRERY_OPTIONS may have */
static void native_environment(js_State *J)
{
	const char *name;
	js_newarray(J);
	for (int i = 0; (name = options_in_environment((size_t)i)) != NULL; ++i) {
		js_pushstring(J, name);
		js_setindex(J, -2, i);
	}
}

static void push_list(js_State *J, const struct option_list *list)
{
	js_newarray(J);
	for (size_t i = 0; i < list->count; ++i) {
		js_pushstring(J, list->items[i]);
		js_setindex(J, -2, (int)i);
	}
}

void native_options_open(js_State *J)
{
	const struct options *o = runtime_of(J)->options;
	const struct { const char *name; bool on; } flags[] = {
		{ "noWarnings", o->no_warnings }, { "traceWarnings", o->trace_warnings }, { "interactive", o->interactive },
	};
	js_newobject(J);
	native_method(J, "environment", native_environment, 0);
	push_list(J, &o->disabled_warnings);
	js_setproperty(J, -2, "disabledWarnings");
	for (size_t i = 0; i < sizeof flags / sizeof *flags; ++i) {
		js_pushboolean(J, flags[i].on);
		js_setproperty(J, -2, flags[i].name);
	}
}
