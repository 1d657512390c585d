/* symbol.c -- the global Symbol.
 *
 * HOW   the engine has symbols as a type of values (tools/mujs/15-symbols.edits): a symbol is its key, an interned
 *       string "\xFF@" id ":" description, which is also the name of the property that it stands for. So the
 *       registry of Symbol.for() needs no table: its symbols are those with the id "f".
 * NODE  differs: symbols are not collected. One costs its key, about 60 bytes.
 * READ  after engine.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include <string.h>

#include "../runtime.h"

#define REGISTERED "\xFF@f:"

static const char *const well_known[] = {
	"asyncIterator", "hasInstance", "isConcatSpreadable", "iterator", "match", "matchAll", "replace", "search",
	"species", "split", "toPrimitive", "toStringTag", "unscopables",
};

/* The key of the symbol that `this` is, or wraps. */
static const char *this_symbol(js_State *J, const char *method)
{
	const char *key = js_tosymbol(J, 0);
	if (!key)
		js_typeerror(J, "%s requires that 'this' be a Symbol", method);
	return key;
}

/* Pushes text before + text + text after. */
static void push_three(js_State *J, const char *before, const char *text, const char *after)
{
	js_pushliteral(J, before);
	js_pushstring(J, text);
	js_concat(J);
	js_pushliteral(J, after);
	js_concat(J);
}

static void native_Symbol(js_State *J)
{
	js_newsymbol(J, js_isdefined(J, 1) ? js_tostring(J, 1) : NULL);
}

static void native_construct(js_State *J)
{
	js_typeerror(J, "Symbol is not a constructor");
}

static void native_for(js_State *J)
{
	push_three(J, REGISTERED, js_tostring(J, 1), "");
	js_pushsymbol(J, js_tostring(J, -1));
}

static void native_keyFor(js_State *J)
{
	if (!js_issymbol(J, 1)) {
		js_copy(J, 1);
		js_typeerror(J, "%s is not a symbol", js_trystring(J, -1, "#<Object>"));
	}
	const char *key = js_tosymbol(J, 1);
	if (strncmp(key, REGISTERED, strlen(REGISTERED)))
		js_pushundefined(J);
	else
		js_pushstring(J, key + strlen(REGISTERED));
}

static void native_description(js_State *J)
{
	const char *colon = strchr(this_symbol(J, "Symbol.prototype.description"), ':');
	if (colon)
		js_pushstring(J, colon + 1);
	else
		js_pushundefined(J);
}

static void native_toString(js_State *J)
{
	const char *colon = strchr(this_symbol(J, "Symbol.prototype.toString"), ':');
	push_three(J, "Symbol(", colon ? colon + 1 : "", ")");
}

static void native_valueOf(js_State *J)
{
	js_pushsymbol(J, this_symbol(J, "Symbol.prototype.valueOf"));
}

static void native_toPrimitive(js_State *J)
{
	js_pushsymbol(J, this_symbol(J, "Symbol.prototype [ @@toPrimitive ]"));
}

static void define(js_State *J, const char *key, js_CFunction fn, const char *name, int length, int attributes)
{
	js_newcfunction(J, fn, name, length);
	js_defproperty(J, -2, key, attributes);
}

static void define_prototype(js_State *J)
{
	define(J, "toString", native_toString, "Symbol.prototype.toString", 0, JS_DONTENUM);
	define(J, "valueOf", native_valueOf, "Symbol.prototype.valueOf", 0, JS_DONTENUM);
	define(J, JS_SYMBOL("toPrimitive"), native_toPrimitive, "[Symbol.toPrimitive]", 1, JS_READONLY | JS_DONTENUM);
	js_newcfunction(J, native_description, "get description", 0);
	js_pushundefined(J);
	js_defaccessor(J, -3, "description", JS_DONTENUM);
	js_pushliteral(J, "Symbol");
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
}

/* What the language will have some day, and Node has already, as Symbol.for(description). */
static void define_nodes_own(js_State *J, const char *name, const char *description)
{
	push_three(J, REGISTERED, description, "");
	js_pushsymbol(J, js_tostring(J, -1));
	js_remove(J, -2);
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

void symbol_init(js_State *J)
{
	engine_push_symbol_prototype(J);
	define_prototype(J);
	js_newcconstructor(J, native_Symbol, native_construct, "Symbol", 0);
	define(J, "for", native_for, "Symbol.for", 1, JS_DONTENUM);
	define(J, "keyFor", native_keyFor, "Symbol.keyFor", 1, JS_DONTENUM);
	for (size_t i = 0; i < sizeof well_known / sizeof *well_known; i++) {
		engine_push_symbol(J, well_known[i]);
		js_defproperty(J, -2, well_known[i], JS_READONLY | JS_DONTENUM | JS_DONTCONF);
	}
	define_nodes_own(J, "dispose", "nodejs.dispose");
	define_nodes_own(J, "asyncDispose", "nodejs.asyncDispose");
	js_defglobal(J, "Symbol", JS_DONTENUM);
}
