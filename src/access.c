/* access.c -- what a program may touch: --allow-fs, --allow-net, --allow-run, for running other people's code.
 *
 * HOW   without an option of its kind everything is allowed; with one, only what it lists. The native functions that open,
 *       connect or start something ask here first, and what is not allowed throws ERR_ACCESS_DENIED.
 * WHY   paths are compared after links and ".." have been followed, so that a link leads nobody out. Where a path is not there
 *       yet, that is done with the part of it that is.
 * LIMIT it stops what a program does by mistake or out of curiosity. It is no jail: between the question and the call a link
 *       may be changed, and a program that is allowed to run others is as free as they are.
 * NODE  the error is that of Node's permission model (permissions.html); the options are Orrery's own.
 * READ  with limits.c. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

_Noreturn static void deny(js_State *J, const char *permission, const char *resource)
{
	js_newerror(J, "Access to this API has been restricted");
	native_set_code(J, "ERR_ACCESS_DENIED");
	js_pushstring(J, permission);
	js_setproperty(J, -2, "permission");
	js_pushstring(J, resource);
	js_setproperty(J, -2, "resource");
	js_throw(J);
}

/* Is one of the words of the lists ("a,b") so that it fits the name? */
static bool any_fits(const struct option_list *lists, bool (*fits)(const char *word, const char *name), const char *name)
{
	path_buffer word;
	for (size_t i = 0; i < lists->count; ++i)
		for (const char *at = lists->items[i]; *at;) {
			size_t n = strcspn(at, ",");
			snprintf(word, sizeof word, "%.*s", (int)n, at);
			if (strcmp(word, "none") && fits(word, name))
				return true;
			at += n + (at[n] == ',');
		}
	return false;
}

/* ---- files ---- */

/* The path with all links followed, as far as it is there. False: it is too long. */
static bool follow(const char *path, path_buffer out)
{
	path_buffer parent, folder;
	const char *slash = strrchr(path, '/');
	if (realpath(path, out))
		return true;
	if (errno != ENOENT || strlen(path) >= PATH_MAX)
		return errno != ENAMETOOLONG && snprintf(out, PATH_MAX, "%s", path) < PATH_MAX;
	snprintf(parent, sizeof parent, "%.*s", (int)(slash ? slash - path : 0), path);
	const char *name = slash ? slash + 1 : path;
	if (!strcmp(name, "..") || !strcmp(name, "."))
		return false; /* of a folder that is not there */
	if (!follow(slash ? *parent ? parent : "/" : ".", folder))
		return false;
	return resolve_join(out, folder, name, "");
}

static bool is_inside(const char *allowed, const char *path)
{
	path_buffer real;
	if (!follow(allowed, real))
		return false;
	size_t n = strlen(real);
	return !strcmp(real, "/") || (!strncmp(path, real, n) && (path[n] == '\0' || path[n] == '/'));
}

void access_check_file(js_State *J, const char *path)
{
	const struct options *o = runtime_of(J)->options;
	path_buffer real;
	if (o->allow_fs.count > 0 && (!follow(path, real) || !any_fits(&o->allow_fs, is_inside, real)))
		deny(J, "FileSystem", path);
}

/* ---- the network, and other programs ---- */

static bool is_host(const char *allowed, const char *host)
{
	bool loopback = !strncmp(host, "127.", 4) || !strcmp(host, "::1") || !strcmp(host, "localhost");
	return !strcmp(allowed, "loopback") ? loopback : !strcmp(allowed, host);
}

void access_check_net(js_State *J, const char *host)
{
	const struct options *o = runtime_of(J)->options;
	if (o->allow_net.count > 0 && !any_fits(&o->allow_net, is_host, host))
		deny(J, "Net", host);
}

static bool is_program(const char *allowed, const char *program)
{
	return !strcmp(allowed, program);
}

void access_check_run(js_State *J, const char *program)
{
	const struct options *o = runtime_of(J)->options;
	if (o->allow_run.count > 0 && !any_fits(&o->allow_run, is_program, program))
		deny(J, "ChildProcess", program);
}
