/* lower_check_module.c -- what only a module may have: import and export, import.meta, await at the top level.
 *
 * HOW   in a script they are errors that say "as a module, this could be a program": a file that nothing else tells
 *       to be the one or the other is then a module.
 * READ  after lower_check.c, before lower_module.c. The messages are V8's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

/* In a script, `message`; but as a module it could be a program. */
static _Noreturn void fail_outside_module(const struct context *c, const struct node *n, const char *message)
{
	c->l->error->module = !c->l->module;
	lower_fail(c->l, n->start, "%s", message);
}

void check_module_item(const struct context *c, struct node *n)
{
	static const char *const messages[] = { "Unexpected token 'export'", "Cannot use import statement outside a module" };
	const char *message = messages[n->kind == K_import_statement];
	struct node *declaration = child_of(n, F_declaration), *value = child_of(n, F_value);
	if (!c->l->module)
		fail_outside_module(c, n, message);
	if (n->parent != c->l->root)
		lower_fail(c->l, n->start, "%s", message);
	if (declaration || value)
		check(*c, declaration ? declaration : value);
}

void check_import_meta(const struct context *c, struct node *n)
{
	struct node *object = child_of(n, F_object), *property = child_of(n, F_property);
	if (!object || object->kind != K_import)
		return;
	if (!property || !node_is(c->l, property, "meta"))
		lower_fail(c->l, object->end, "The only valid meta property for import is 'import.meta'");
	if (!c->l->module)
		fail_outside_module(c, n, "Cannot use 'import.meta' outside a module");
	module_uses_meta(c->l);
}

/* `await` and `for await`. */
void check_await(const struct context *c, const struct node *n)
{
	static const char message[] = "await is only valid in async functions and the top level bodies of modules";
	if (c->async && c->parameters)
		lower_fail(c->l, n->start, "Illegal await-expression in formal parameters of async function");
	if (c->async)
		return;
	if (!c->top)
		lower_fail(c->l, n->start, message);
	if (c->l->options.waits) {
		*c->l->options.waits = true;
		return;
	}
	if (!c->l->module)
		fail_outside_module(c, n, message);
	module_waits(c->l);
}
