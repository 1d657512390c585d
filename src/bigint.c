/* bigint.c -- whole numbers of any size: what is done with them, by GMP.
 *
 * HOW   the engine keeps a BigInt as limbs in bytes that the collector owns (tools/mujs/70-bigint.edits). GMP reads them
 *       where they are; what it computes is copied into a new BigInt, and GMP's own memory is freed before any script
 *       can run. An operator of the language is one character here: + - * / % p(ower) & | ^ < > u(nsigned shift),
 *       and of one operand n(egate) ~ i(ncrement) d(ecrement).
 * WHY   a library: fast division and conversion of long numbers are books of their own, and GMP wrote them.
 * NODE  the same limit, 2^30 bits, with the same RangeError.
 * READ  after engine.c, before native/bigint.c. Follows ECMA-262, "The BigInt Type".
 *
 * SPDX-License-Identifier: ISC
 */
#include "bigint.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(sizeof(mp_limb_t) == sizeof(unsigned long) && GMP_NAIL_BITS == 0, "limbs are unsigned longs");

#define MOST_BITS (UINT64_C(1) << 30)

/* ---- between the engine and GMP ---- */

void bigint_view(mpz_t z, const struct js_BigInt *b)
{
	mpz_roinit_n(z, (const mp_limb_t *)b->limb, b->negative ? -(mp_size_t)b->n : b->n);
}

void bigint_push(js_State *J, mpz_t z)
{
	size_t n = mpz_size(z);
	if (mpz_sizeinbase(z, 2) > MOST_BITS) {
		mpz_clear(z);
		js_rangeerror(J, "Maximum BigInt size exceeded");
	}
	struct js_BigInt *b = js_newbigint(J, (int)n);
	memcpy(b->limb, mpz_limbs_read(z), n * sizeof *b->limb);
	b->negative = mpz_sgn(z) < 0;
	mpz_clear(z);
}

/* ---- operators ---- */

static JS_NORETURN void too_large(js_State *J, mpz_t z)
{
	mpz_clear(z);
	js_rangeerror(J, "Maximum BigInt size exceeded");
}

/* GMP stops the program where memory ends; what would be too large is refused before. */
static void multiply(js_State *J, mpz_t z, const mpz_t a, const mpz_t b)
{
	if (mpz_sizeinbase(a, 2) + mpz_sizeinbase(b, 2) > MOST_BITS + 2)
		too_large(J, z);
	mpz_mul(z, a, b);
}

static void power(js_State *J, mpz_t z, const mpz_t a, const mpz_t b)
{
	if (mpz_sgn(b) < 0) {
		mpz_clear(z);
		js_rangeerror(J, "Exponent must be non-negative");
	}
	if (mpz_cmpabs_ui(a, 1) <= 0) { /* -1, 0, 1: only whether the exponent is odd, or 0 */
		mpz_pow_ui(z, a, mpz_sgn(b) ? 2 - mpz_odd_p(b) : 0);
		return;
	}
	if (!mpz_fits_ulong_p(b) || mpz_get_ui(b) > MOST_BITS || (mpz_sizeinbase(a, 2) - 1) * mpz_get_ui(b) > MOST_BITS)
		too_large(J, z);
	mpz_pow_ui(z, a, mpz_get_ui(b));
}

/* To the left by b, which may be negative: to the right, towards minus infinity. */
static void shift(js_State *J, mpz_t z, const mpz_t a, const mpz_t b, bool left)
{
	bool far = mpz_cmpabs_ui(b, MOST_BITS) > 0;
	mp_bitcnt_t by = far ? MOST_BITS : mpz_get_ui(b);
	if (mpz_sgn(a) && (mpz_sgn(b) > 0) == left && mpz_sgn(b)) {
		if (far || mpz_sizeinbase(a, 2) + by > MOST_BITS)
			too_large(J, z);
		mpz_mul_2exp(z, a, by);
	} else {
		mpz_fdiv_q_2exp(z, a, by);
	}
}

static void divide(js_State *J, mpz_t z, const mpz_t a, const mpz_t b, bool quotient)
{
	if (!mpz_sgn(b)) {
		mpz_clear(z);
		js_rangeerror(J, "Division by zero");
	}
	(quotient ? mpz_tdiv_q : mpz_tdiv_r)(z, a, b);
}

static void operate_on_two(js_State *J, int op, mpz_t z, const mpz_t a, const mpz_t b)
{
	switch (op) {
	case '+': mpz_add(z, a, b); break;
	case '-': mpz_sub(z, a, b); break;
	case '*': multiply(J, z, a, b); break;
	case '/': divide(J, z, a, b, true); break;
	case '%': divide(J, z, a, b, false); break;
	case 'p': power(J, z, a, b); break;
	case '&': mpz_and(z, a, b); break;
	case '|': mpz_ior(z, a, b); break;
	case '^': mpz_xor(z, a, b); break;
	case '<': shift(J, z, a, b, true); break;
	case '>': shift(J, z, a, b, false); break;
	default:
		mpz_clear(z);
		js_typeerror(J, "BigInts have no unsigned right shift, use >> instead");
	}
}

static void operate_on_one(int op, mpz_t z, const mpz_t a)
{
	switch (op) {
	case 'n': mpz_neg(z, a); break;
	case '~': mpz_com(z, a); break;
	case 'i': mpz_add_ui(z, a, 1); break;
	default: mpz_sub_ui(z, a, 1); break;
	}
}

void js_bigintoperate(js_State *J, int op)
{
	mpz_t a, b, z;
	bool one = strchr("n~id", op) != NULL;
	bigint_view(b, js_bigint(J, -1));
	bigint_view(a, js_bigint(J, one ? -1 : -2));
	mpz_init(z);
	if (one)
		operate_on_one(op, z, a);
	else
		operate_on_two(J, op, z, a, b);
	bigint_push(J, z);
	if (one)
		js_rot2pop1(J);
	else
		js_rot3pop2(J);
}

/* ---- comparing ---- */

static int compare_with_number(const mpz_t a, double b, int *okay)
{
	*okay = !isnan(b);
	return isnan(b) ? 0 : mpz_cmp_d(a, b);
}

int js_bigintcompare(js_State *J, int *okay)
{
	bool swapped = !js_isbigint(J, -2);
	int big = swapped ? -1 : -2, other = swapped ? -2 : -1, order;
	mpz_t a, b;
	*okay = 1;
	if (js_isstring(J, other)) {
		js_copy(J, other);
		if (!js_bigintparse(J, js_tostring(J, -1))) {
			js_pop(J, 1);
			*okay = 0;
			return 0;
		}
		bigint_view(a, js_bigint(J, big - 2));
		bigint_view(b, js_bigint(J, -1));
		order = mpz_cmp(a, b);
		js_pop(J, 2);
	} else {
		double number = js_isbigint(J, other) ? 0 : js_tonumber(J, other);
		bigint_view(a, js_bigint(J, big));
		if (js_isbigint(J, other)) {
			bigint_view(b, js_bigint(J, other));
			order = mpz_cmp(a, b);
		} else {
			order = compare_with_number(a, number, okay);
		}
	}
	return swapped ? -order : order;
}

/* ---- from text and to it ---- */

static bool is_number(const char *digits, size_t n, int base)
{
	for (size_t i = 0; i < n; ++i) {
		int c = digits[i], value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' ? c - 'a' + 10 : c >= 'A' ? c - 'A' + 10 : 99;
		if (value >= base)
			return false;
	}
	return n > 0;
}

static int base_of(const char *text)
{
	if (text[0] != '0' || !text[1])
		return 10;
	int letter = text[1] | 32;
	return letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
}

/* White space around it may be anything; a sign is allowed for decimals only. */
int js_bigintparse(js_State *J, const char *text)
{
	mpz_t z;
	text = js_skipspace(text);
	int base = base_of(text);
	bool negative = *text == '-', sign = negative || *text == '+';
	const char *digits = text + (base != 10 ? 2 : sign), *end = digits;
	if (!*text) {
		js_newbigint(J, 0);
		return 1;
	}
	while (isalnum((unsigned char)*end))
		++end;
	if (!is_number(digits, (size_t)(end - digits), base) || *js_skipspace(end))
		return 0;
	char *copy = strndup(digits, (size_t)(end - digits));
	CHECK(copy != NULL);
	mpz_init_set_str(z, copy, base);
	free(copy);
	if (negative)
		mpz_neg(z, z);
	bigint_push(J, z);
	return 1;
}

void js_bigintpushtext(js_State *J, const struct js_BigInt *b, int radix)
{
	mpz_t z;
	bigint_view(z, b);
	char *text = mpz_get_str(NULL, radix, z);
	CHECK(text != NULL);
	if (js_try(J)) {
		free(text);
		js_throw(J);
	}
	js_pushstring(J, text);
	js_endtry(J);
	free(text);
}

/* Rounded to the nearest, by the library that reads hexadecimal numbers. */
double js_biginttonumber(const struct js_BigInt *b)
{
	mpz_t z;
	char text[300];
	bigint_view(z, b);
	if (mpz_sizeinbase(z, 16) > 257)
		return b->negative ? -INFINITY : INFINITY;
	gmp_snprintf(text, sizeof text, "%#Zx", z);
	return strtod(text, NULL);
}

/* ---- for the rest of the runtime ---- */

void bigint_push_signed(js_State *J, int64_t value)
{
	struct js_BigInt *b = js_newbigint(J, value != 0);
	if (value) {
		b->negative = value < 0;
		b->limb[0] = value < 0 ? -(uint64_t)value : (uint64_t)value;
	}
}

void bigint_push_unsigned(js_State *J, uint64_t value)
{
	struct js_BigInt *b = js_newbigint(J, value != 0);
	if (value)
		b->limb[0] = value;
}

uint64_t bigint_low_bits(const struct js_BigInt *b)
{
	uint64_t low = b->n ? b->limb[0] : 0;
	return b->negative ? -low : low;
}
