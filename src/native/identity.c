/* identity.c -- for whom the process runs: users and groups, by number or by name.
 *
 * HOW   a number is taken as it is, a name is looked up in the system's files. A setter gives 0, a libuv code, or UNKNOWN
 *       for a name that nobody has.
 * READ  beside modules/internal/process/identity.js. Follows Node's process.html#processgeteuid and those after it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define UNKNOWN 1 /* no such user, no such group: no libuv code is above 0 */

/* Fills in the number that the value at idx is or stands for; false if there is no such name. */
static bool find_user(js_State *J, int idx, uid_t *uid)
{
	const struct passwd *entry = js_isstring(J, idx) ? getpwnam(js_tostring(J, idx)) : NULL;
	if (js_isstring(J, idx) && !entry)
		return false;
	*uid = entry ? entry->pw_uid : (uid_t)js_tonumber(J, idx);
	return true;
}

static bool find_group(js_State *J, int idx, gid_t *gid)
{
	const struct group *entry = js_isstring(J, idx) ? getgrnam(js_tostring(J, idx)) : NULL;
	if (js_isstring(J, idx) && !entry)
		return false;
	*gid = entry ? entry->gr_gid : (gid_t)js_tonumber(J, idx);
	return true;
}

static void push_result(js_State *J, int result)
{
	js_pushnumber(J, result == 0 ? 0 : uv_translate_sys_error(errno));
}

static void set_user(js_State *J, int (*set)(uid_t))
{
	uid_t uid;
	if (find_user(J, 1, &uid))
		push_result(J, set(uid));
	else
		js_pushnumber(J, UNKNOWN);
}

static void set_group(js_State *J, int (*set)(gid_t))
{
	gid_t gid;
	if (find_group(J, 1, &gid))
		push_result(J, set(gid));
	else
		js_pushnumber(J, UNKNOWN);
}

static void native_getuid(js_State *J) { js_pushnumber(J, getuid()); }
static void native_geteuid(js_State *J) { js_pushnumber(J, geteuid()); }
static void native_getgid(js_State *J) { js_pushnumber(J, getgid()); }
static void native_getegid(js_State *J) { js_pushnumber(J, getegid()); }
static void native_setuid(js_State *J) { set_user(J, setuid); }
static void native_seteuid(js_State *J) { set_user(J, seteuid); }
static void native_setgid(js_State *J) { set_group(J, setgid); }
static void native_setegid(js_State *J) { set_group(J, setegid); }

/* getgroups(): the effective one is among them; or a libuv code */
static void native_getgroups(js_State *J)
{
	int count = getgroups(0, NULL);
	gid_t *groups = count >= 0 ? malloc((size_t)(count + 1) * sizeof *groups) : NULL;
	if (groups)
		count = getgroups(count, groups);
	if (!groups || count < 0) {
		free(groups);
		push_result(J, -1);
		return;
	}
	gid_t own = getegid();
	bool listed = false;
	js_newarray(J);
	for (int i = 0; i < count; ++i) {
		listed = listed || groups[i] == own;
		js_pushnumber(J, groups[i]);
		js_setindex(J, -2, i);
	}
	free(groups);
	if (!listed) {
		js_pushnumber(J, own);
		js_setindex(J, -2, count);
	}
}

/* setgroups(list): 0, a libuv code, or the place of an unknown name, counted from 1 */
static void native_setgroups(js_State *J)
{
	int count = js_getlength(J, 1);
	gid_t *groups = malloc((size_t)(count + 1) * sizeof *groups);
	CHECK(groups != NULL);
	for (int i = 0; i < count; ++i) {
		js_getindex(J, 1, i);
		if (!find_group(J, -1, &groups[i])) {
			free(groups);
			js_pushnumber(J, i + 1);
			return;
		}
		js_pop(J, 1);
	}
	push_result(J, setgroups((size_t)count, groups));
	free(groups);
}

/* initgroups(user, group): 0, a libuv code, 1 for an unknown user, 2 for an unknown group */
static void native_initgroups(js_State *J)
{
	gid_t gid;
	const struct passwd *entry = js_isstring(J, 1) ? NULL : getpwuid((uid_t)js_tonumber(J, 1));
	const char *user = js_isstring(J, 1) ? js_tostring(J, 1) : entry ? engine_intern(J, entry->pw_name) : NULL;
	if (!user)
		js_pushnumber(J, UNKNOWN);
	else if (!find_group(J, 2, &gid))
		js_pushnumber(J, UNKNOWN + 1);
	else
		push_result(J, initgroups(user, gid));
}

void native_identity_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "getuid", native_getuid, 0);
	native_method(J, "geteuid", native_geteuid, 0);
	native_method(J, "getgid", native_getgid, 0);
	native_method(J, "getegid", native_getegid, 0);
	native_method(J, "getgroups", native_getgroups, 0);
	native_method(J, "setuid", native_setuid, 1);
	native_method(J, "seteuid", native_seteuid, 1);
	native_method(J, "setgid", native_setgid, 1);
	native_method(J, "setegid", native_setegid, 1);
	native_method(J, "setgroups", native_setgroups, 1);
	native_method(J, "initgroups", native_initgroups, 2);
}
