/* engine.c -- where the runtime meets mujs's private header.
 *
 * HOW   mujs is built from source with our edits (tools/mujs/). They leave a table of hooks in js_State; this
 *       file fills it in, and turns mujs's frames and objects into the plain structs of runtime.h.
 * WHY   everything else is written against mujs.h and runtime.h, so that the engine's inside is met in one
 *       place and a newer mujs, or another engine, changes one file.
 * OWNS  the js_State; freed in engine_free() only.
 * READ  after runtime.h, with tools/mujs/ beside it. Book: chapter 2.
 *
 * SPDX-License-Identifier: ISC
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "runtime.h"
#include "engine.h"

#define MEGABYTE (1024 * 1024)

/* The C stack that recursion may use, and what stays for what is called at its end (libuv, printf, ...). */
static const size_t native_stack = 64 * MEGABYTE;
static const size_t native_reserve = MEGABYTE / 2;

_Static_assert(sizeof(struct value) == sizeof(js_Value), "a struct value holds a js_Value");

/* Values --------------------------------------------------------------------------------------------------- */

static js_Value unwrap(const struct value *v)
{
	js_Value inside;
	memcpy(&inside, v->raw, sizeof inside);
	return inside;
}

void engine_take(js_State *J, struct value *out)
{
	engine_copy(J, -1, out);
	js_pop(J, 1);
}

void engine_push(js_State *J, const struct value *v)
{
	js_pushvalue(J, unwrap(v));
}

void engine_copy(js_State *J, int idx, struct value *out)
{
	memcpy(out->raw, js_tovalue(J, idx), sizeof out->raw);
}

void engine_clear(struct value *v)
{
	js_Value undefined = {.t = {.type = JS_TUNDEFINED}};
	memcpy(v->raw, &undefined, sizeof v->raw);
}

bool engine_is_undefined(const struct value *v)
{
	return unwrap(v).t.type == JS_TUNDEFINED;
}

bool engine_same(js_State *J, const struct value *a, int idx)
{
	engine_push(J, a);
	js_copy(J, idx < 0 ? idx - 1 : idx);
	bool same = js_strictequal(J);
	js_pop(J, 2);
	return same;
}

const void *engine_identity(js_State *J, int idx)
{
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type == JS_TSYMBOL)
		return v->u.litstr; /* interned */
	return v->t.type == JS_TOBJECT ? v->u.object : NULL;
}

bool engine_inherits(js_State *J, int idx, const struct value *prototype)
{
	const js_Object *wanted = unwrap(prototype).u.object, *at = js_toobject(J, idx);
	while (at && at != wanted)
		at = at->prototype;
	return at && wanted != js_tovalue(J, idx)->u.object;
}

const char *engine_class(js_State *J, int idx)
{
	static const char *const names[] = {
		[JS_COBJECT] = "Object", [JS_CARRAY] = "Array", [JS_CFUNCTION] = "Function",
		[JS_CSCRIPT] = "Function", [JS_CCFUNCTION] = "Function", [JS_CERROR] = "Error",
		[JS_CBOOLEAN] = "Boolean", [JS_CNUMBER] = "Number", [JS_CSTRING] = "String",
		[JS_CREGEXP] = "RegExp", [JS_CDATE] = "Date", [JS_CMATH] = "Math", [JS_CJSON] = "JSON",
		[JS_CARGUMENTS] = "Arguments", [JS_CITERATOR] = "Object", [JS_CSYMBOL] = "Symbol",
		[JS_CBIGINT] = "BigInt",
	};
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type == JS_TSYMBOL)
		return "Symbol";
	if (v->t.type == JS_TBIGINT)
		return "BigInt";
	if (v->t.type != JS_TOBJECT)
		return "Object";
	if (v->u.object->type == JS_CUSERDATA)
		return v->u.object->u.user.tag;
	return names[v->u.object->type];
}

const char *engine_intern(js_State *J, const char *s)
{
	return js_intern(J, s);
}

static js_CFunction native_of(js_Object *function)
{
	return function && function->type == JS_CCFUNCTION ? function->u.c.function : NULL;
}

js_CFunction engine_method(js_State *J, int idx, const char *name)
{
	js_Property *ref = jsV_getproperty(J, js_toobject(J, idx), name);
	return ref && ref->value.t.type == JS_TOBJECT ? native_of(ref->value.u.object) : NULL;
}

js_CFunction engine_getter(js_State *J, int idx, const char *name)
{
	js_Property *ref = jsV_getproperty(J, js_toobject(J, idx), name);
	return ref ? native_of(ref->getter) : NULL;
}

/* Symbols: a key is all that there is of one ----------------------------------------------------------------- */

const char *engine_symbol_key(js_State *J, const char *well_known)
{
	char key[64];
	snprintf(key, sizeof key, JS_SYMBOL("%s"), well_known);
	return js_intern(J, key);
}

void engine_push_symbol(js_State *J, const char *well_known)
{
	js_pushsymbol(J, engine_symbol_key(J, well_known));
}

void engine_push_symbol_prototype(js_State *J)
{
	js_pushobject(J, J->Symbol_prototype);
}

void engine_push_bigint_prototype(js_State *J)
{
	js_pushobject(J, J->BigInt_prototype);
}

/* The collector -------------------------------------------------------------------------------------------- */

/* As jsG_markobject: an object is marked when it enters the list of those whose contents are still to do. */
void engine_mark(js_State *J, const struct value *v)
{
	js_Value inside = unwrap(v);
	if (inside.t.type == JS_TMEMSTR || inside.t.type == JS_TBIGINT)
		inside.u.memstr->gcmark = (char)J->gcmark;
	if (inside.t.type == JS_TOBJECT && inside.u.object->gcmark != J->gcmark) {
		inside.u.object->gcmark = J->gcmark;
		inside.u.object->gcroot = J->gcroot;
		J->gcroot = inside.u.object;
	}
}

static void on_mark_host(js_State *J, js_Object *obj)
{
	const struct host_class *class = obj->u.user.host;
	if (class->mark)
		class->mark(J, obj->u.user.data);
}

static void on_collected(js_State *J, unsigned us, unsigned objects)
{
	struct runtime *rt = runtime_of(J);
	rt->buffers.fresh = 0;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){.kind = "gc", .number = us, .extra = (int)objects});
}

void engine_new_host(js_State *J, const struct host_class *class, void *data)
{
	js_newuserdata(J, class->tag, data, class->finalize);
	js_toobject(J, -1)->u.user.host = class;
}

void *engine_host(js_State *J, int idx, const struct host_class *class)
{
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type != JS_TOBJECT || v->u.object->type != JS_CUSERDATA || v->u.object->u.user.host != class)
		return NULL;
	return v->u.object->u.user.data;
}

void engine_set_host_data(js_State *J, int idx, void *data)
{
	js_toobject(J, idx)->u.user.data = data;
}

/* Frames and positions -------------------------------------------------------------------------------------- */

static struct position place(const char *fn, const char *file, int where)
{
	return (struct position){.fn = fn, .file = file, .line = JS_LINE(where), .column = JS_COLUMN(where)};
}

/* Natives that only call another function: in Node they have no frame. */
static bool hands_on(const char *name)
{
	return !strcmp(name, "Function.prototype.call") || !strcmp(name, "Function.prototype.apply") ||
		!strcmp(name, "apply") || !strcmp(name, "construct");
}

/* mujs calls a method in C "Array.prototype.forEach"; in a stack it is Array.forEach. The file is "native". */
bool engine_frame(js_State *J, int depth, struct position *out)
{
	if (depth < 0 || depth >= J->tracetop)
		return false;
	js_StackTrace *t = &J->trace[J->tracetop - depth];
	bool in_javascript = t->function && t->function->type == JS_CFUNCTION;
	*out = place(in_javascript ? js_functionname(J, t->function) : t->name, t->file, t->line ? t->line : t->start);
	out->constructing = t->construct;
	out->toplevel = t->toplevel;
	out->unseen = js_isunseen(t->name, t->file) ||
		(!strcmp(t->file, "native") && (js_ishelper(t[-1].file) || hands_on(t->name)));
	return true;
}

bool engine_overflowing(js_State *J)
{
	return !J->reserve;
}

void engine_head_stack(js_State *J)
{
	js_toobject(J, -1)->headless = 1;
}

void engine_push_new_target(js_State *J, int depth)
{
	js_Object *target = J->tracetop > depth ? J->trace[J->tracetop - depth].newtarget : NULL;
	if (target)
		js_pushobject(J, target);
	else
		js_pushundefined(J);
}

const char *engine_kind_of_function(js_State *J, int idx)
{
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type != JS_TOBJECT || v->u.object->type != JS_CFUNCTION)
		return "";
	switch (v->u.object->u.f.function->kind) { /* see lower.h */
	case 'c': return "class";
	case 's': return "Async";
	case 'g': return "Generator";
	case 'G': return "AsyncGenerator";
	default: return "";
	}
}

/* ø.hiddenKey(name) */
void engine_push_hidden_key(js_State *J)
{
	char key[200];
	snprintf(key, sizeof key, "\xff%.160s:%u", js_tostring(J, 1), J->symbols++);
	js_pushliteral(J, js_intern(J, key));
}

void engine_function_position(js_State *J, const struct value *v, struct position *out)
{
	js_Value f = unwrap(v);
	(void)J;
	*out = place("", "native", 0);
	if (f.t.type != JS_TOBJECT)
		return;
	if (f.u.object->type == JS_CCFUNCTION)
		out->fn = f.u.object->u.c.name;
	if (f.u.object->type == JS_CFUNCTION) {
		js_Function *function = f.u.object->u.f.function;
		*out = place(function->name, function->filename, function->line);
	}
}

bool engine_returning(js_State *J)
{
	js_Object *thrown = J->thrown.object;
	return thrown && thrown->type == JS_CUSERDATA && thrown->u.user.host == J->uncatchable;
}

void engine_thrown_at(js_State *J, struct position *out)
{
	*out = place("", J->thrown.file ? J->thrown.file : "native", J->thrown.line);
}

bool engine_error_position(js_State *J, int idx, struct position *out)
{
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type != JS_TOBJECT || v->u.object->type != JS_CERROR || !v->u.object->u.e.file)
		return false;
	*out = place("", v->u.object->u.e.file, v->u.object->u.e.line);
	return true;
}

void engine_set_error_position(js_State *J, int idx, const struct position *at)
{
	js_Value *v = js_tovalue(J, idx);
	CHECK(v->t.type == JS_TOBJECT && v->u.object->type == JS_CERROR);
	v->u.object->u.e.file = at->file;
	v->u.object->u.e.line = JS_PLACE(at->line, at->column);
}

/* Hooks ------------------------------------------------------------------------------------------------------ */

void engine_set_tracing(js_State *J, bool lines, bool calls)
{
	J->tracing = lines ? 2 : calls;
}

void engine_interrupt(js_State *J)
{
	atomic_store(&J->interrupted, 1);
}

bool engine_interrupted(js_State *J)
{
	return atomic_load(&J->interrupted);
}

void engine_resume(js_State *J)
{
	atomic_store(&J->interrupted, 0);
}

static void on_line(js_State *J)
{
	struct position at;
	engine_frame(J, 0, &at);
	stack_on_line(runtime_of(J), &at);
}

/* A call and its return are told where the function was written, not where it stands. */
static struct position callee(js_State *J)
{
	js_StackTrace *t = &J->trace[J->tracetop];
	return place(t->name, t->file, t->start);
}

static void on_call(js_State *J)
{
	struct position at = callee(J);
	stack_on_call(runtime_of(J), &at);
}

static void on_return(js_State *J, int threw)
{
	struct position at = callee(J);
	stack_on_return(runtime_of(J), &at, threw);
}

static double on_now(js_State *J)
{
	return clock_date(&runtime_of(J)->clock);
}

static void on_eval(js_State *J, const char *source, int direct)
{
	script_push(J, "(eval)", source, direct ? ENGINE_DIRECT_EVAL : ENGINE_EVAL);
}

static void on_function(js_State *J, const char *params, const char *body)
{
	script_push_function(J, "function", params, body);
}

static void on_report(js_State *J, const char *message)
{
	(void)J, (void)message; /* mujs has warnings where Node has none */
}

static void on_panic(js_State *J)
{
	(void)J;
	CHECK(!"an exception was thrown outside any protected call");
}

/* Making and running it -------------------------------------------------------------------------------------- */

/* Recursion in JavaScript recurses in C. The main thread's stack grows up to the soft limit, which may be
 * raised while the process runs; the hard limit holds. Returns the address it must not grow below. */
static char *native_limit(void)
{
	struct rlimit limit;
	size_t size = 8 * MEGABYTE;
	if (!getrlimit(RLIMIT_STACK, &limit)) {
		if (limit.rlim_cur < native_stack) { /* RLIM_INFINITY is the largest number */
			limit.rlim_cur = limit.rlim_max < native_stack ? limit.rlim_max : native_stack;
			setrlimit(RLIMIT_STACK, &limit);
			getrlimit(RLIMIT_STACK, &limit);
		}
		size = limit.rlim_cur < native_stack ? (size_t)limit.rlim_cur : native_stack;
	}
	return (char *)__builtin_frame_address(0) - size + native_reserve;
}

js_State *engine_new(struct runtime *rt)
{
	js_State *J = js_newstate(NULL, NULL, 0);
	CHECK(J != NULL);
	js_setcontext(J, rt);
	js_setreport(J, on_report);
	js_atpanic(J, on_panic);
	J->nativelimit = rt->options->worker ? (char *)__builtin_frame_address(0) - WORKER_STACK + native_reserve
		: native_limit();
	J->hooks = (js_Hooks){
		.line = on_line, .call = on_call, .ret = on_return, .mark = runtime_mark, .markhost = on_mark_host,
		.collected = on_collected, .error = stack_describe_error, .header = stack_push_header, .now = on_now, .regexp = regexp_push_literal,
		.badregexp = regexp_check_literal, .eval = on_eval, .function = on_function,
	};
	symbol_init(J);
	bigint_init(J);
	stack_init(J);
	return J;
}

void engine_free(js_State *J)
{
	J->tracing = 0;
	js_forgetmap(J);
	js_freestate(J);
}

/* The source is not wrapped in a text of ours, so lines and columns are the file's own. */
static void compile_body(js_State *J, const char *file, const char *params, const char *source, bool lowered, bool scoped)
{
	if (js_try(J)) {
		J->lowered = 0;
		/* Too deep a nesting is no syntax error, but it has a place as well. */
		if (js_isobject(J, -1) && js_toobject(J, -1)->type == JS_CERROR) {
			js_toobject(J, -1)->u.e.file = file;
			js_toobject(J, -1)->u.e.line = J->lexline;
		}
		jsP_freeparse(J);
		js_throw(J);
	}
	J->lowered = lowered;
	js_Ast *tree = jsP_parsefunction(J, file, *params ? params : NULL, source);
	J->scoped = scoped;
	js_Function *function = jsC_compilefunction(J, tree);
	function->toplevel = 1;
	J->lowered = 0;
	js_endtry(J);
	jsP_freeparse(J);
	js_newfunction(J, function, J->GE);
}

void engine_compile(js_State *J, const char *file, const char *params, const char *source)
{
	js_forgetmap(J);
	compile_body(J, file, params, source, false, false);
}

void engine_compile_lowered(js_State *J, const char *file, const char *params, const char *source, const char *original)
{
	js_readmap(J, source, original);
	compile_body(J, file, params, source, true, false);
}

void engine_compile_program(js_State *J, const char *file, const char *source, enum engine_goal goal, const char *original)
{
	static const int goals[] = {
		[ENGINE_SCRIPT] = JS_GOAL_SCRIPT, [ENGINE_EVAL] = JS_GOAL_EVAL, [ENGINE_DIRECT_EVAL] = JS_GOAL_DIRECT_EVAL,
	};
	js_readmap(J, original ? source : "", original);
	js_loadprogram(J, file, source, goals[goal], original != NULL);
}

void engine_make_function(js_State *J, const char *params, const char *body)
{
	js_makefunction(J, params, body);
}

bool engine_declare(js_State *J, const char *name, bool constant, bool again)
{
	js_Property *old = again ? jsV_getownproperty(J, J->L, js_intern(J, name)) : NULL;
	if (!old)
		return js_declare(J, js_intern(J, name), constant);
	old->atts = JS_UNSET | JS_DONTCONF | (constant ? JS_READONLY : 0);
	return true;
}

/* An empty function that was written in the new environments stands for them: so the collector knows them. */
void engine_new_context(js_State *J)
{
	engine_compile(J, "native", "", "");
	js_Environment *language = jsR_newenvironment(J, js_toobject(J, -3), NULL);
	js_Environment *global = jsR_newenvironment(J, js_toobject(J, -2), language);
	js_Environment *realm = jsR_newenvironment(J, jsV_newobject(J, JS_COBJECT, NULL), global);
	global->function = 1; /* `var` is declared here */
	realm->realm = 1;
	js_toobject(J, -1)->u.f.scope = realm;
	js_rot3pop2(J);
}

void engine_set_context(js_State *J, int idx)
{
	js_toobject(J, -1)->u.f.scope = js_toobject(J, idx)->u.f.scope;
}

void engine_each_declared(js_State *J, bool (*visit)(void *data, const char *name), void *data)
{
	js_Object *iterator = jsV_newiterator(J, J->L, 1);
	const char *name;
	js_pushobject(J, iterator); /* in sight of the collector */
	while ((name = jsV_nextiterator(J, iterator)) != NULL && visit(data, name))
		;
	js_pop(J, 1);
}

void engine_compile_module(js_State *J, const char *file, const char *source, const char *original)
{
	js_readmap(J, source, original);
	compile_body(J, file, "", source, true, true);
}

void engine_scope(js_State *J, struct value *out)
{
	js_pushobject(J, J->E->variables);
	engine_take(J, out);
}
