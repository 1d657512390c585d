/* buffer_numbers.c -- buf.readInt32LE, buf.writeDoubleBE and their kin.
 *
 * HOW   a table with a row for each kind of number; one function reads them all, one writes them all, and finds its row
 *       in its own data. A number is put together byte by byte, so the machine's order of bytes does not matter.
 * READ  after buffer.c. Node: buffer.html#bufreadint8offset and those that follow
 *
 * SPDX-License-Identifier: ISC
 */
#include "buffer.h"
#include "../bigint.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { SIGNED = 1, BIG_ENDIAN_ = 2, REAL = 4, BIGINT = 8 };

static const struct number {
	const char *read, *write;
	const char *read_also, *write_also; /* other names of the same functions, or NULL */
	unsigned char size; /* in bytes; 0: the last argument says, 1 to 6 */
	unsigned char kind;
} numbers[] = {
	{ "readUInt8", "writeUInt8", "readUint8", "writeUint8", 1, 0 },
	{ "readUInt16LE", "writeUInt16LE", "readUint16LE", "writeUint16LE", 2, 0 },
	{ "readUInt16BE", "writeUInt16BE", "readUint16BE", "writeUint16BE", 2, BIG_ENDIAN_ },
	{ "readUInt32LE", "writeUInt32LE", "readUint32LE", "writeUint32LE", 4, 0 },
	{ "readUInt32BE", "writeUInt32BE", "readUint32BE", "writeUint32BE", 4, BIG_ENDIAN_ },
	{ "readUIntLE", "writeUIntLE", "readUintLE", "writeUintLE", 0, 0 },
	{ "readUIntBE", "writeUIntBE", "readUintBE", "writeUintBE", 0, BIG_ENDIAN_ },
	{ "readInt8", "writeInt8", NULL, NULL, 1, SIGNED },
	{ "readInt16LE", "writeInt16LE", NULL, NULL, 2, SIGNED },
	{ "readInt16BE", "writeInt16BE", NULL, NULL, 2, SIGNED | BIG_ENDIAN_ },
	{ "readInt32LE", "writeInt32LE", NULL, NULL, 4, SIGNED },
	{ "readInt32BE", "writeInt32BE", NULL, NULL, 4, SIGNED | BIG_ENDIAN_ },
	{ "readIntLE", "writeIntLE", NULL, NULL, 0, SIGNED },
	{ "readIntBE", "writeIntBE", NULL, NULL, 0, SIGNED | BIG_ENDIAN_ },
	{ "readFloatLE", "writeFloatLE", NULL, NULL, 4, REAL },
	{ "readFloatBE", "writeFloatBE", NULL, NULL, 4, REAL | BIG_ENDIAN_ },
	{ "readDoubleLE", "writeDoubleLE", NULL, NULL, 8, REAL },
	{ "readDoubleBE", "writeDoubleBE", NULL, NULL, 8, REAL | BIG_ENDIAN_ },
	{ "readBigUInt64LE", "writeBigUInt64LE", "readBigUint64LE", "writeBigUint64LE", 8, BIGINT },
	{ "readBigUInt64BE", "writeBigUInt64BE", "readBigUint64BE", "writeBigUint64BE", 8, BIGINT | BIG_ENDIAN_ },
	{ "readBigInt64LE", "writeBigInt64LE", NULL, NULL, 8, BIGINT | SIGNED },
	{ "readBigInt64BE", "writeBigInt64BE", NULL, NULL, 8, BIGINT | SIGNED | BIG_ENDIAN_ },
};

/* ---- arguments ---- */

/* Throws what Node does about an index at idx that is not from `least` to `most`. */
_Noreturn static void throw_index(js_State *J, int idx, const char *name, int least, double most)
{
	char range[64];
	if (!js_isnumber(J, idx))
		native_throw_argument(J, idx, name, "of type number");
	double at = js_tonumber(J, idx);
	if (floor(at) != at)
		buffer_throw_range(J, idx, name, "an integer");
	if (most < 0)
		buffer_throw_bounds(J, NULL);
	snprintf(range, sizeof range, ">= %d and <= %.0f", least, most);
	buffer_throw_range(J, idx, name, range);
}

/* The place of `size` bytes from the index at idx on, which may be missing if the size is the method's own. */
static unsigned char *place(js_State *J, int idx, size_t size, bool required)
{
	size_t length;
	unsigned char *bytes = buffer_this(J, &length);
	double last = (double)length - (double)size;
	bool missing = js_isundefined(J, idx) && !required;
	double at = missing ? 0 : js_isnumber(J, idx) ? js_tonumber(J, idx) : -1;
	if (at >= 0 && at <= last && at == trunc(at))
		return bytes + (size_t)at;
	if (missing)
		buffer_throw_bounds(J, NULL);
	throw_index(J, idx, "offset", 0, last);
}

/* How many bytes a number has: its own size, or what the argument at idx says. */
static size_t size_of(js_State *J, const struct number *number, int idx)
{
	if (number->size > 0)
		return number->size;
	double size = js_isnumber(J, idx) ? js_tonumber(J, idx) : 0;
	if (!(size >= 1 && size <= 6 && size == trunc(size)))
		throw_index(J, idx, "byteLength", 1, 6);
	return (size_t)size;
}

/* ---- reading ---- */

static uint64_t collect(const unsigned char *at, size_t size, bool big_endian)
{
	uint64_t bits = 0;
	for (size_t i = 0; i < size; ++i)
		bits = bits << 8 | at[big_endian ? i : size - 1 - i];
	return bits;
}

static double real_of(uint64_t bits, size_t size)
{
	uint32_t half = (uint32_t)bits;
	float single;
	double number;
	memcpy(&single, &half, sizeof single);
	memcpy(&number, &bits, sizeof number);
	return size == sizeof single ? single : number;
}

/* buf.readX([offset]), buf.readXs(offset, byteLength): throws ERR_OUT_OF_RANGE, ERR_INVALID_ARG_TYPE. */
static void native_read(js_State *J)
{
	const struct number *number = js_currentfunctiondata(J);
	if (number->size == 0 && js_isundefined(J, 1))
		native_throw_argument(J, 1, "offset", "of type number");
	size_t size = size_of(J, number, 2);
	uint64_t bits = collect(place(J, 1, size, false), size, number->kind & BIG_ENDIAN_);
	uint64_t sign = number->kind & SIGNED ? (uint64_t)1 << (8 * size - 1) : 0;
	if (number->kind & BIGINT && number->kind & SIGNED)
		bigint_push_signed(J, (int64_t)bits);
	else if (number->kind & BIGINT)
		bigint_push_unsigned(J, bits);
	else if (number->kind & REAL)
		js_pushnumber(J, real_of(bits, size));
	else
		js_pushnumber(J, (double)bits - (bits & sign ? 2 * (double)sign : 0));
}

/* ---- writing ---- */

static void spread(unsigned char *at, uint64_t bits, size_t size, bool big_endian)
{
	for (size_t i = 0; i < size; ++i, bits >>= 8)
		at[big_endian ? size - 1 - i : i] = (unsigned char)bits;
}

static uint64_t real_bits(double value, size_t size)
{
	float single = (float)value;
	uint32_t half;
	uint64_t bits;
	memcpy(&half, &single, sizeof half);
	memcpy(&bits, &value, sizeof bits);
	return size == sizeof single ? half : bits;
}

/* Throws unless the value fits. NaN does, and is written as 0. */
static void check_value(js_State *J, double value, size_t size, bool is_signed)
{
	char range[64];
	int bits = (int)size * 8 - is_signed;
	double most = ldexp(1, bits) - 1, least = is_signed ? -most - 1 : 0;
	if (!(value < least || value > most))
		return;
	if (size <= 4)
		snprintf(range, sizeof range, ">= %.0f and <= %.0f", least, most);
	else if (is_signed)
		snprintf(range, sizeof range, ">= -(2 ** %d) and < 2 ** %d", bits, bits);
	else
		snprintf(range, sizeof range, ">= 0 and < 2 ** %d", bits);
	js_pushnumber(J, value);
	buffer_throw_range(J, -1, "value", range);
}

/* The bits of the BigInt at 1; throws unless they are 64. */
static uint64_t big_bits(js_State *J, bool is_signed)
{
	mpz_t value;
	if (!js_isbigint(J, 1))
		js_typeerror(J, "Cannot mix BigInt and other types, use explicit conversions");
	bigint_view(value, js_bigint(J, 1));
	size_t bits = mpz_sizeinbase(value, 2);
	bool least = is_signed && mpz_sgn(value) < 0 && bits == 64 && mpz_scan1(value, 0) == 63;
	if (is_signed && bits > 63 && !least)
		buffer_throw_range(J, 1, "value", ">= -(2n ** 63n) and < 2n ** 63n");
	if (!is_signed && (mpz_sgn(value) < 0 || bits > 64))
		buffer_throw_range(J, 1, "value", ">= 0n and < 2n ** 64n");
	return bigint_low_bits(js_bigint(J, 1));
}

static uint64_t bits_to_write(js_State *J, const struct number *number, size_t size)
{
	if (number->kind & BIGINT)
		return big_bits(J, number->kind & SIGNED);
	double value = js_tonumber(J, 1);
	if (number->kind & REAL)
		return real_bits(value, size);
	check_value(J, value, size, number->kind & SIGNED);
	return isnan(value) ? 0 : (uint64_t)(int64_t)value;
}

/* buf.writeX(value[, offset]), buf.writeXs(value, offset, byteLength): the index behind what was written. Throws
 * ERR_OUT_OF_RANGE, ERR_INVALID_ARG_TYPE. */
static void native_write(js_State *J)
{
	const struct number *number = js_currentfunctiondata(J);
	size_t length, size = size_of(J, number, 3);
	if (size == 1 && js_isdefined(J, 2) && !js_isnumber(J, 2))
		native_throw_argument(J, 2, "offset", "of type number");
	uint64_t bits = bits_to_write(J, number, size);
	unsigned char *at = place(J, 2, size, number->size == 0);
	spread(at, bits, size, number->kind & BIG_ENDIAN_);
	js_pushnumber(J, (double)(at + size - buffer_this(J, &length)));
}

/* ---- what the program sees ---- */

static void define(js_State *J, const char *name, const char *also, js_CFunction fn, int length, const void *data)
{
	js_newcfunctionx(J, fn, name, length, (void *)(uintptr_t)data, NULL);
	if (also) {
		js_copy(J, -1);
		js_defproperty(J, -3, also, 0);
	}
	js_defproperty(J, -2, name, 0);
}

void buffer_numbers_init(js_State *J)
{
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
		const struct number *n = &numbers[i];
		define(J, n->read, n->read_also, native_read, n->size ? 0 : 2, n);
		define(J, n->write, n->write_also, native_write, n->size ? 1 : 3, n);
	}
}
