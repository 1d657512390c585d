/* bigint.c -- the global BigInt, and `**`, which is a function in lowered text.
 *
 * READ  after src/bigint.c. Follows ECMA-262, "BigInt Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "../bigint.h"
#include "../engine.h"
#include "builtins.h"

#include <math.h>
#include <string.h>

static JS_NORETURN void cannot_convert(js_State *J, int idx)
{
	js_typeerror(J, "Cannot convert %s to a BigInt",
		js_issymbol(J, idx) ? js_keyname(J, js_tosymbol(J, idx)) : js_tostring(J, idx));
}

const struct js_BigInt *bigint_convert(js_State *J, int idx)
{
	js_toprimitive(J, idx, JS_HNUMBER);
	switch (js_type(J, idx)) {
	case JS_ISBIGINT:
		break;
	case JS_ISBOOLEAN:
		bigint_push_signed(J, js_toboolean(J, idx));
		js_replace(J, idx < 0 ? idx - 1 : idx);
		break;
	case JS_ISSTRING:
		if (!js_bigintparse(J, js_tostring(J, idx)))
			js_syntaxerror(J, "Cannot convert %s to a BigInt", js_tostring(J, idx));
		js_replace(J, idx < 0 ? idx - 1 : idx);
		break;
	default:
		cannot_convert(J, idx);
	}
	return js_bigint(J, idx);
}

/* BigInt(value): unlike everywhere else, a whole number will do. */
static void native_BigInt(js_State *J)
{
	js_copy(J, 1);
	js_toprimitive(J, -1, JS_HNUMBER);
	if (!js_isnumber(J, -1)) {
		bigint_convert(J, -1);
		return;
	}
	double number = js_tonumber(J, -1);
	mpz_t z;
	if (!isfinite(number) || trunc(number) != number)
		js_rangeerror(J, "The number %s cannot be converted to a BigInt because it is not an integer", js_tostring(J, -1));
	mpz_init_set_d(z, number);
	bigint_push(J, z);
}

static void native_construct(js_State *J)
{
	js_typeerror(J, "BigInt is not a constructor");
}

static const struct js_BigInt *this_bigint(js_State *J, const char *method)
{
	const struct js_BigInt *b = js_bigint(J, 0);
	if (!b)
		js_typeerror(J, "BigInt.prototype.%s requires that 'this' be a BigInt", method);
	return b;
}

static void native_toString(js_State *J)
{
	const struct js_BigInt *b = this_bigint(J, "toString");
	double radix = builtins_integer(J, 1, 10);
	if (radix < 2 || radix > 36)
		js_rangeerror(J, "toString() radix argument must be between 2 and 36");
	js_bigintpushtext(J, b, (int)radix);
}

/* Without Intl: as in the United States. */
static void native_toLocaleString(js_State *J)
{
	js_bigintpushtext(J, this_bigint(J, "toLocaleString"), 10);
	const char *digits = js_tostring(J, -1);
	size_t n = strlen(digits), sign = *digits == '-';
	js_pushlstring(J, digits, (int)(sign + (n - sign - 1) % 3 + 1));
	for (size_t from = sign + (n - sign - 1) % 3 + 1; from < n; from += 3) {
		char group[5] = ",";
		js_pushstring(J, strncat(group, digits + from, 3));
		js_concat(J);
	}
}

static void native_valueOf(js_State *J)
{
	mpz_t value, copy;
	bigint_view(value, this_bigint(J, "valueOf"));
	mpz_init_set(copy, value);
	bigint_push(J, copy);
}

/* ---- asIntN, asUintN ---- */

static uint64_t to_index(js_State *J, int idx)
{
	double bits = builtins_integer(J, idx, 0);
	if (bits < 0 || bits > 9007199254740991)
		js_rangeerror(J, "Invalid value: not (convertible to) a safe integer");
	return (uint64_t)bits;
}

/* The value modulo 2^bits; as a signed number if wanted. */
static void push_wrapped(js_State *J, bool is_signed)
{
	uint64_t bits = to_index(J, 1);
	const struct js_BigInt *b = bigint_convert(J, 2);
	mpz_t value, z;
	bigint_view(value, b);
	mpz_init(z);
	if (bits > mpz_sizeinbase(value, 2) && (is_signed || mpz_sgn(value) >= 0)) {
		mpz_set(z, value);
	} else if (bits > UINT64_C(1) << 30) { /* what is negative has as many ones in front */
		mpz_clear(z);
		js_rangeerror(J, "Maximum BigInt size exceeded");
	} else {
		mpz_fdiv_r_2exp(z, value, bits);
		if (is_signed && bits > 0 && mpz_tstbit(z, bits - 1)) {
			mpz_t power;
			mpz_init(power);
			mpz_setbit(power, bits);
			mpz_sub(z, z, power);
			mpz_clear(power);
		}
	}
	bigint_push(J, z);
}

static void native_asIntN(js_State *J)
{
	push_wrapped(J, true);
}

static void native_asUintN(js_State *J)
{
	push_wrapped(J, false);
}

/* ---- a ** b ---- */

static void native_power(js_State *J)
{
	js_copy(J, 1);
	js_copy(J, 2);
	if (js_bigints(J, 'p'))
		return;
	double base = js_tonumber(J, -2), exponent = js_tonumber(J, -1);
	js_pushnumber(J, fabs(base) == 1 && !isfinite(exponent) ? NAN : pow(base, exponent));
}

static void define(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, name, length);
	js_defproperty(J, -2, strrchr(name, '.') + 1, JS_DONTENUM);
}

void bigint_init(js_State *J)
{
	engine_push_bigint_prototype(J);
	js_newcconstructor(J, native_BigInt, native_construct, "BigInt", 1);
	define(J, "BigInt.asUintN", native_asUintN, 2);
	define(J, "BigInt.asIntN", native_asIntN, 2);
	js_defglobal(J, "BigInt", JS_DONTENUM);
	engine_push_bigint_prototype(J);
	define(J, "BigInt.prototype.toLocaleString", native_toLocaleString, 0);
	define(J, "BigInt.prototype.toString", native_toString, 0);
	define(J, "BigInt.prototype.valueOf", native_valueOf, 0);
	js_pushliteral(J, "BigInt");
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
	js_pop(J, 1);
}

void native_bigint_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "power", native_power, 2);
}
