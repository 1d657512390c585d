/* perf_hooks.c -- the native half of perf_hooks: how long the loop has waited in its poll.
 *
 * READ  with modules/perf_hooks.js.
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

/* idleTime(): milliseconds */
static void native_idleTime(js_State *J)
{
	js_pushnumber(J, (double)uv_metrics_idle_time(&runtime_of(J)->loop.uv) / 1e6);
}

void native_perf_hooks_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "idleTime", native_idleTime, 0);
}
