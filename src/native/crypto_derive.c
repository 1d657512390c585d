/* crypto_derive.c -- random bytes, and keys from passwords: work that is heavy on purpose.
 *
 * HOW   each is native.x(parameters ..., length[, callback]): a job (crypto_job.c) on copies of what came in.
 * WHY   a password's key must cost its thief time. It costs us the same, so it belongs on another thread: four of
 *       them at once show the pool's four slots.
 * READ  after crypto_job.c. Follows Node's crypto.html: pbkdf2, scrypt, hkdf, randomBytes, randomFill.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <string.h>

struct derivation {
	struct job job;
	struct bytes secret, salt, info, out;
	char digest[64];
	uint64_t numbers[4]; /* pbkdf2: iterations; scrypt: N, r, p, most memory */
};

/* ---- on whatever thread ---- */

static bool perform_random(struct job *job)
{
	struct derivation *d = (struct derivation *)job;
	return d->out.length == 0 || RAND_bytes(d->out.data, (int)d->out.length) == 1;
}

static bool perform_pbkdf2(struct job *job)
{
	struct derivation *d = (struct derivation *)job;
	const EVP_MD *md = EVP_get_digestbyname(d->digest);
	return d->out.length == 0 || (md && PKCS5_PBKDF2_HMAC((const char *)d->secret.data, (int)d->secret.length, d->salt.data,
		(int)d->salt.length, (int)d->numbers[0], md, (int)d->out.length, d->out.data));
}

static bool perform_scrypt(struct job *job)
{
	struct derivation *d = (struct derivation *)job;
	return d->out.length == 0 || EVP_PBE_scrypt((const char *)d->secret.data, d->secret.length, d->salt.data, d->salt.length,
		d->numbers[0], d->numbers[1], d->numbers[2], d->numbers[3], d->out.data, d->out.length) == 1;
}

static bool perform_hkdf(struct job *job)
{
	struct derivation *d = (struct derivation *)job;
	EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
	EVP_KDF_CTX *context = kdf ? EVP_KDF_CTX_new(kdf) : NULL;
	OSSL_PARAM parameters[] = {
		OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, d->digest, 0),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, d->secret.data, d->secret.length),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, d->salt.data, d->salt.length),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, d->info.data, d->info.length),
		OSSL_PARAM_construct_end(),
	};
	bool works = d->out.length == 0 || (context && EVP_KDF_derive(context, d->out.data, d->out.length, parameters) == 1);
	EVP_KDF_CTX_free(context);
	EVP_KDF_free(kdf);
	return works;
}

static void push_out(js_State *J, struct job *job)
{
	const struct bytes *out = &((struct derivation *)job)->out;
	buffer_push(J, out->data, out->length);
}

static void derivation_release(struct job *job)
{
	struct derivation *d = (struct derivation *)job;
	bytes_wipe(&d->secret);
	bytes_wipe(&d->salt);
	bytes_wipe(&d->info);
	bytes_wipe(&d->out);
}

#define KIND(name, perform) { name, "Deriving bits failed", perform, push_out, derivation_release, false }

static struct derivation *derivation_new(const struct job_kind *kind, size_t length)
{
	struct derivation *d = job_new(kind, sizeof *d);
	d->out = bytes_new(length);
	return d;
}

/* ---- from JavaScript; crypto.js has checked every argument ---- */

/* random(length[, callback]) */
static void native_random(js_State *J)
{
	static const struct job_kind kind = KIND("randomBytes", perform_random);
	crypto_run(J, derivation_new(&kind, (size_t)js_tonumber(J, 1)), 2);
}

/* derive(op, digest or "", secret, salt, info, numbers, length[, callback]) */
static void native_derive(js_State *J)
{
	static const struct job_kind kinds[] = {
		KIND("pbkdf2", perform_pbkdf2), KIND("scrypt", perform_scrypt), KIND("hkdf", perform_hkdf),
	};
	const char *name = js_tostring(J, 1), *digest = js_tostring(J, 2);
	const EVP_MD *md = EVP_get_digestbyname(digest);
	const unsigned char *data[3];
	size_t lengths[3], length = (size_t)js_tonumber(J, 7);
	uint64_t numbers[4] = { 0 };
	const struct job_kind *kind = kinds;
	for (int i = 0; i < 3; ++i)
		data[i] = crypto_bytes(J, 3 + i, &lengths[i]);
	for (int i = 0; i < js_getlength(J, 6) && i < 4; ++i) {
		js_getindex(J, 6, i);
		numbers[i] = (uint64_t)js_tonumber(J, -1);
		js_pop(J, 1);
	}
	while (strcmp(kind->op, name) != 0)
		CHECK(++kind < kinds + sizeof kinds / sizeof *kinds);
	/* From here on nothing throws. */
	struct derivation *d = derivation_new(kind, length);
	d->secret = bytes_copy(data[0], lengths[0]);
	d->salt = bytes_copy(data[1], lengths[1]);
	d->info = bytes_copy(data[2], lengths[2]);
	memcpy(d->numbers, numbers, sizeof numbers);
	strncpy(d->digest, md ? EVP_MD_get0_name(md) : digest, sizeof d->digest - 1);
	crypto_run(J, d, 8);
}

/* scryptFits(N, r, p, most memory): null if OpenSSL takes them, else its reason, "" if it gave none */
static void native_scrypt_fits(js_State *J)
{
	bool fits = EVP_PBE_scrypt(NULL, 0, NULL, 0, (uint64_t)js_tonumber(J, 1), (uint64_t)js_tonumber(J, 2),
		(uint64_t)js_tonumber(J, 3), (uint64_t)js_tonumber(J, 4), NULL, 0) == 1;
	struct crypto_errors errors;
	char text[256] = "";
	crypto_capture(&errors);
	if (errors.count > 0)
		ERR_error_string_n(errors.codes[errors.count - 1], text, sizeof text);
	if (fits)
		js_pushnull(J);
	else
		js_pushstring(J, text);
}

void crypto_derive_init(js_State *J)
{
	native_method(J, "random", native_random, 2);
	native_method(J, "derive", native_derive, 8);
	native_method(J, "scryptFits", native_scrypt_fits, 4);
}
