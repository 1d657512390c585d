/* native.c -- what every native half of a core module needs: methods, classes, errors as Node makes them.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

void native_method(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, name, length);
	js_defproperty(J, -2, name, JS_DONTENUM);
}

void native_global(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, name, length);
	js_setglobal(J, name);
}

static void refuse(js_State *J)
{
	js_typeerror(J, "Illegal constructor");
}

void native_define_class(js_State *J, const char *name)
{
	js_copy(J, -1);
	js_newcconstructor(J, refuse, refuse, name, 0); /* takes the copy as its prototype */
	js_pop(J, 1);
}

/* Gives the error on top of the stack a code: its property, and, as in Node, in the first line of its stack. */
void native_set_code(js_State *J, const char *code)
{
	js_pushstring(J, code);
	js_setproperty(J, -2, "code");
	js_getproperty(J, -1, "name");
	const char *name = js_tostring(J, -1);
	js_getproperty(J, -2, "stack");
	const char *stack = js_tostring(J, -1);
	size_t n = strlen(name);
	if (!strncmp(stack, name, n)) {
		js_pushlstring(J, stack, (int)n);
		js_pushliteral(J, " [");
		js_concat(J);
		js_pushstring(J, code);
		js_concat(J);
		js_pushliteral(J, "]");
		js_concat(J);
		js_pushstring(J, stack + n);
		js_concat(J);
		js_defproperty(J, -4, "stack", JS_DONTENUM);
	}
	js_pop(J, 2);
}

void native_throw_made(js_State *J, const char *maker, int n)
{
	int first = js_gettop(J) - n;
	core_require(J, "internal/errors");
	js_getproperty(J, -1, maker);
	js_pushundefined(J);
	for (int i = 0; i < n; ++i)
		js_copy(J, first + i);
	js_call(J, n);
	js_throw(J);
}

void native_throw_argument(js_State *J, int idx, const char *argument, const char *expected)
{
	idx = idx < 0 ? js_gettop(J) + idx : idx;
	js_pushstring(J, argument);
	js_pushstring(J, expected);
	js_copy(J, idx);
	native_throw_made(J, "invalidType", 3);
}

void native_check_function(js_State *J, int idx, const char *argument)
{
	if (!js_iscallable(J, idx))
		native_throw_argument(J, idx, argument, "of type function");
}

/* Pushes an Error with Node's message and properties for a libuv error code; path and dest may be NULL. */
void native_push_uv_error(js_State *J, int code, const char *syscall, const char *path, const char *dest)
{
	char message[2048];
	int n = snprintf(message, sizeof message, "%s: %s, %s", uv_err_name(code), uv_strerror(code), syscall);
	if (path && n < (int)sizeof message)
		n += snprintf(message + n, sizeof message - (size_t)n, " '%s'", path);
	if (dest && n < (int)sizeof message)
		snprintf(message + n, sizeof message - (size_t)n, " -> '%s'", dest);
	js_newerror(J, message);
	js_pushnumber(J, code);
	js_setproperty(J, -2, "errno");
	js_pushstring(J, uv_err_name(code));
	js_setproperty(J, -2, "code");
	js_pushstring(J, syscall);
	js_setproperty(J, -2, "syscall");
	if (path) {
		js_pushstring(J, path);
		js_setproperty(J, -2, "path");
	}
	if (dest) {
		js_pushstring(J, dest);
		js_setproperty(J, -2, "dest");
	}
}

void native_throw_uv(js_State *J, int code, const char *syscall, const char *path, const char *dest)
{
	native_push_uv_error(J, code, syscall, path, dest);
	js_throw(J);
}

static void warn(js_State *J, const char *name, const char *text, const char *code)
{
	engine_push(J, &runtime_of(J)->process);
	js_getproperty(J, -1, "emitWarning");
	js_rot2(J);
	js_pushstring(J, text);
	js_pushstring(J, name);
	if (code)
		js_pushstring(J, code);
	js_call(J, code ? 3 : 2);
	js_pop(J, 1);
}

void native_warn(js_State *J, const char *name, const char *text)
{
	warn(J, name, text, NULL);
}

void native_deprecate(js_State *J, const char *code, const char *text)
{
	warn(J, "DeprecationWarning", text, code);
}

/* Throws an Error with a code; `name` fills the %s in the format. */
_Noreturn void native_throw_code(js_State *J, const char *code, const char *format, const char *name)
{
	char message[PATH_MAX + 128];
	snprintf(message, sizeof message, format, name);
	js_newerror(J, message);
	js_pushstring(J, code);
	js_setproperty(J, -2, "code");
	js_throw(J);
}

/* name(number): "ENOENT" */
static void native_name(js_State *J)
{
	char name[64];
	js_pushstring(J, uv_err_name_r(js_toint32(J, 1), name, sizeof name));
}

/* number("ENOENT"): libuv's code, 0 for an unknown name */
static void native_number(js_State *J)
{
	const char *name = js_tostring(J, 1);
	int number = 0;
#define NUMBER(code, text) if (!strcmp(name, #code)) number = UV_##code;
	UV_ERRNO_MAP(NUMBER)
#undef NUMBER
	js_pushnumber(J, number);
}

/* describe(number, syscall): an Error as fs has it, "ENOSPC: no space left on device, write" */
static void native_describe(js_State *J)
{
	native_push_uv_error(J, js_toint32(J, 1), js_tostring(J, 2), NULL, NULL);
}

void native_errors_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "describe", native_describe, 2);
	native_method(J, "number", native_number, 1);
	native_method(J, "name", native_name, 1);
}
