/* bigint.h -- what bigint.c offers to the parts that make BigInts or read them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_BIGINT_H
#define ORRERY_BIGINT_H

#include "runtime.h"

#include <gmp.h>

/* Lets GMP read a BigInt where it is; z must not be cleared, and not outlive the value. */
void bigint_view(mpz_t z, const struct js_BigInt *b);
/* Pushes a BigInt with the value of z, which it clears. Throws a RangeError if that is too large. */
void bigint_push(js_State *J, mpz_t z);
void bigint_push_signed(js_State *J, int64_t value);
void bigint_push_unsigned(js_State *J, uint64_t value);
/* ToBigInt(): makes a BigInt of the value at idx, in its place. Throws what the language says. */
const struct js_BigInt *bigint_convert(js_State *J, int idx);
/* Modulo 2^64; as a signed number it is what BigInt64Array keeps. */
uint64_t bigint_low_bits(const struct js_BigInt *b);

#endif
