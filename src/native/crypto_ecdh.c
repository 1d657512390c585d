/* crypto_ecdh.c -- the same agreement on elliptic curves: points instead of powers.
 *
 * HOW   a private key is a number, the public one that many times the curve's generator; the secret is the x coordinate
 *       of one's own number times the other's point. A point is written as both its coordinates, or as one and a sign.
 * WHY   the class ECDH lets a program set either half of a key, which OpenSSL's keys do not like; with the numbers
 *       themselves there is nothing to work around.
 * OWNS  struct ecdh, until the collector frees the object.
 * READ  after crypto_dh.c, beside modules/internal/crypto/dh.js. Follows Node's crypto.html, "Class: ECDH".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <stdlib.h>

struct ecdh {
	EC_GROUP *group;
	BIGNUM *private; /* or NULL */
	EC_POINT *public; /* or NULL */
};

static void ecdh_finalize(js_State *J, void *data)
{
	struct ecdh *e = data;
	(void)J;
	EC_POINT_free(e->public);
	BN_clear_free(e->private);
	EC_GROUP_free(e->group);
	free(e);
}

static const struct host_class ecdh_class = { "ECDH", NULL, ecdh_finalize };

static struct ecdh *ecdh_at(js_State *J, int idx)
{
	struct ecdh *e = engine_host(J, idx, &ecdh_class);
	if (!e)
		js_typeerror(J, "Illegal invocation");
	return e;
}

static EC_GROUP *group_of(const char *curve)
{
	int nid = OBJ_sn2nid(curve);
	EC_GROUP *group = nid == NID_undef ? NULL : EC_GROUP_new_by_curve_name(nid);
	ERR_clear_error();
	return group;
}

/* ecdh(curve). Throws ERR_CRYPTO_INVALID_CURVE. */
static void native_ecdh(js_State *J)
{
	EC_GROUP *group = group_of(js_tostring(J, 1));
	if (!group)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_CURVE", NULL);
	struct ecdh *e = calloc(1, sizeof *e);
	CHECK(e != NULL);
	e->group = group;
	js_newobject(J);
	engine_new_host(J, &ecdh_class, e);
}

/* ---- points ---- */

/* The point that the bytes stand for, or NULL. */
static EC_POINT *point_of(const EC_GROUP *group, const unsigned char *bytes, size_t length)
{
	EC_POINT *point = EC_POINT_new(group);
	CHECK(point != NULL);
	if (EC_POINT_oct2point(group, point, bytes, length, NULL) == 1)
		return point;
	EC_POINT_free(point);
	ERR_clear_error();
	return NULL;
}

static struct bytes bytes_of(const EC_GROUP *group, const EC_POINT *point, int form)
{
	struct bytes out = bytes_new(EC_POINT_point2oct(group, point, (point_conversion_form_t)form, NULL, 0, NULL));
	EC_POINT_point2oct(group, point, (point_conversion_form_t)form, out.data, out.length, NULL);
	return out;
}

/* The public point of a private number. */
static void set_public(struct ecdh *e)
{
	EC_POINT_free(e->public);
	e->public = EC_POINT_new(e->group);
	CHECK(e->public && EC_POINT_mul(e->group, e->public, e->private, NULL, NULL, NULL) == 1);
}

/* Is the number one of 1 ... order - 1? */
static bool is_private(const EC_GROUP *group, const BIGNUM *number)
{
	return !BN_is_zero(number) && BN_cmp(number, EC_GROUP_get0_order(group)) < 0;
}

/* ---- keys ---- */

/* ecdhGenerate(ecdh): makes a pair */
static void native_ecdh_generate(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	BN_clear_free(e->private);
	e->private = BN_secure_new();
	CHECK(e->private != NULL);
	do {
		if (BN_priv_rand_range(e->private, EC_GROUP_get0_order(e->group)) != 1)
			crypto_throw(J, "Key generation failed");
	} while (BN_is_zero(e->private));
	BN_set_flags(e->private, BN_FLG_CONSTTIME);
	set_public(e);
}

/* ecdhGetPrivate(ecdh): a Buffer; undefined if there is none */
static void native_ecdh_get_private(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	crypto_push_bn(J, e->private, 0);
}

/* ecdhSetPrivate(ecdh, bytes): the public key follows; false if the number is none of the curve's */
static void native_ecdh_set_private(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	BIGNUM *number = BN_bin2bn(bytes, (int)length, BN_secure_new());
	CHECK(number != NULL);
	if (!is_private(e->group, number)) {
		BN_clear_free(number);
		js_pushboolean(J, false);
		return;
	}
	BN_clear_free(e->private);
	e->private = number;
	BN_set_flags(number, BN_FLG_CONSTTIME);
	set_public(e);
	js_pushboolean(J, true);
}

/* ecdhGetPublic(ecdh, form): a Buffer; undefined if there is none */
static void native_ecdh_get_public(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	int form = js_toint32(J, 2);
	if (!e->public) {
		js_pushundefined(J);
		return;
	}
	struct bytes out = bytes_of(e->group, e->public, form);
	crypto_push_bytes(J, &out, out.length);
}

/* ecdhSetPublic(ecdh, bytes): false if that is no point */
static void native_ecdh_set_public(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	EC_POINT *point = point_of(e->group, bytes, length);
	if (point) {
		EC_POINT_free(e->public);
		e->public = point;
	}
	js_pushboolean(J, point != NULL);
}

/* ecdhFits(ecdh): are private and public key a pair? */
static void native_ecdh_fits(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	bool fits = e->private && e->public;
	if (fits) {
		EC_POINT *point = EC_POINT_new(e->group);
		CHECK(point && EC_POINT_mul(e->group, point, e->private, NULL, NULL, NULL) == 1);
		fits = EC_POINT_cmp(e->group, point, e->public, NULL) == 0;
		EC_POINT_free(point);
	}
	js_pushboolean(J, fits);
}

/* ---- the secret ---- */

/* The x coordinate, as long as the curve has it; false for the point at infinity. */
static bool multiply(const struct ecdh *e, const EC_POINT *peer, struct bytes *out)
{
	EC_POINT *point = EC_POINT_new(e->group);
	BIGNUM *x = BN_secure_new();
	CHECK(point && x);
	bool works = EC_POINT_mul(e->group, point, NULL, peer, e->private, NULL) == 1
		&& EC_POINT_get_affine_coordinates(e->group, point, x, NULL, NULL) == 1;
	if (works) {
		*out = bytes_new((size_t)(EC_GROUP_get_degree(e->group) + 7) / 8);
		BN_bn2binpad(x, out->data, (int)out->length);
	}
	BN_clear_free(x);
	EC_POINT_clear_free(point);
	ERR_clear_error();
	return works;
}

/* ecdhCompute(ecdh, the other's public key): a Buffer; undefined if that is no point; null if it fails */
static void native_ecdh_compute(js_State *J)
{
	struct ecdh *e = ecdh_at(J, 1);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	EC_POINT *peer = point_of(e->group, bytes, length);
	struct bytes secret;
	bool known = peer != NULL, works = known && multiply(e, peer, &secret);
	EC_POINT_free(peer);
	if (works)
		crypto_push_bytes(J, &secret, secret.length);
	else if (known)
		js_pushnull(J);
	else
		js_pushundefined(J);
}

/* ecdhConvert(bytes, curve, form): the point written in another form; undefined if it is none. Throws
 * ERR_CRYPTO_INVALID_CURVE. */
static void native_ecdh_convert(js_State *J)
{
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	const char *curve = js_tostring(J, 2);
	int form = js_toint32(J, 3);
	EC_GROUP *group = group_of(curve);
	if (!group)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_CURVE", NULL);
	EC_POINT *point = point_of(group, bytes, length);
	struct bytes out = point ? bytes_of(group, point, form) : (struct bytes){ 0 };
	EC_POINT_free(point);
	EC_GROUP_free(group);
	if (point)
		crypto_push_bytes(J, &out, out.length);
	else
		js_pushundefined(J);
}

/* curves(): their names */
static void native_curves(js_State *J)
{
	size_t n = EC_get_builtin_curves(NULL, 0);
	EC_builtin_curve curves[128];
	n = EC_get_builtin_curves(curves, n < 128 ? n : 128);
	js_newarray(J);
	for (size_t i = 0; i < n && i < 128; ++i) {
		js_pushstring(J, OBJ_nid2sn(curves[i].nid));
		js_setindex(J, -2, (int)i);
	}
}

void crypto_ecdh_init(js_State *J)
{
	native_method(J, "ecdh", native_ecdh, 1);
	native_method(J, "ecdhGenerate", native_ecdh_generate, 1);
	native_method(J, "ecdhGetPrivate", native_ecdh_get_private, 1);
	native_method(J, "ecdhSetPrivate", native_ecdh_set_private, 2);
	native_method(J, "ecdhGetPublic", native_ecdh_get_public, 2);
	native_method(J, "ecdhSetPublic", native_ecdh_set_public, 2);
	native_method(J, "ecdhFits", native_ecdh_fits, 1);
	native_method(J, "ecdhCompute", native_ecdh_compute, 2);
	native_method(J, "ecdhConvert", native_ecdh_convert, 3);
	native_method(J, "curves", native_curves, 0);
}
