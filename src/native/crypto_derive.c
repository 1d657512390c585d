/* crypto_derive.c -- random bytes, and keys from passwords: work that is heavy on purpose.
 *
 * HOW   each is native.x(parameters ..., length[, callback]): without a callback here and now, with one as a piece of
 *       work on the pool; both run the same perform function on copies of what came in.
 * WHY   a password's key must cost its thief time. It costs us the same, so it belongs on another thread: four of
 *       them at once show the pool's four slots.
 * OWNS  struct derivation, freed in derivation_free() only, its secrets wiped.
 * READ  after crypto.c and threadpool.c. Follows Node's crypto.html: pbkdf2, scrypt, hkdf, randomBytes, randomFill.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

struct bytes {
	unsigned char *data;
	size_t length;
};

struct derivation {
	struct work work;
	const struct operation *op;
	struct bytes secret, salt, info, out;
	char digest[64];
	uint64_t numbers[4]; /* pbkdf2: iterations; scrypt: N, r, p, most memory */
	unsigned long error; /* OpenSSL's */
	bool failed;
};

struct operation {
	const char *name;
	bool (*perform)(struct derivation *d);
};

/* ---- on whatever thread ---- */

static bool perform_random(struct derivation *d)
{
	return RAND_bytes(d->out.data, (int)d->out.length) == 1;
}

static bool perform_pbkdf2(struct derivation *d)
{
	const EVP_MD *md = EVP_get_digestbyname(d->digest);
	return md && PKCS5_PBKDF2_HMAC((const char *)d->secret.data, (int)d->secret.length, d->salt.data,
		(int)d->salt.length, (int)d->numbers[0], md, (int)d->out.length, d->out.data);
}

static bool perform_scrypt(struct derivation *d)
{
	return EVP_PBE_scrypt((const char *)d->secret.data, d->secret.length, d->salt.data, d->salt.length,
		d->numbers[0], d->numbers[1], d->numbers[2], d->numbers[3], d->out.data, d->out.length) == 1;
}

static bool perform_hkdf(struct derivation *d)
{
	EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
	EVP_KDF_CTX *context = kdf ? EVP_KDF_CTX_new(kdf) : NULL;
	OSSL_PARAM parameters[] = {
		OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, d->digest, 0),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, d->secret.data, d->secret.length),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, d->salt.data, d->salt.length),
		OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, d->info.data, d->info.length),
		OSSL_PARAM_construct_end(),
	};
	bool works = context && EVP_KDF_derive(context, d->out.data, d->out.length, parameters) == 1;
	EVP_KDF_CTX_free(context);
	EVP_KDF_free(kdf);
	return works;
}

static void perform(struct derivation *d)
{
	d->failed = d->out.length > 0 && !d->op->perform(d);
	d->error = ERR_peek_last_error();
	ERR_clear_error();
}

static void work_perform(struct work *work)
{
	perform((struct derivation *)work);
}

/* ---- a derivation ---- */

static void wipe(struct bytes *b)
{
	OPENSSL_clear_free(b->data, b->length + 1);
}

static void derivation_free(struct work *work)
{
	struct derivation *d = (struct derivation *)work;
	wipe(&d->secret);
	wipe(&d->salt);
	wipe(&d->info);
	wipe(&d->out);
	free(d);
}

static struct bytes copy_bytes(const unsigned char *data, size_t length)
{
	struct bytes copy = { OPENSSL_zalloc(length + 1), length };
	CHECK(copy.data != NULL);
	if (length > 0)
		memcpy(copy.data, data, length);
	return copy;
}

static struct derivation *derivation_new(const struct operation *op, size_t length)
{
	struct derivation *d = calloc(1, sizeof *d);
	CHECK(d != NULL);
	d->op = op;
	d->out.data = OPENSSL_zalloc(length + 1);
	d->out.length = length;
	CHECK(d->out.data != NULL);
	return d;
}

static void push_failure(js_State *J, const struct derivation *d)
{
	crypto_push_error(J, d->error, "Deriving bits failed");
}

static int push_arguments(js_State *J, struct work *work)
{
	const struct derivation *d = (const struct derivation *)work;
	if (d->failed) {
		push_failure(J, d);
		return 1;
	}
	js_pushnull(J);
	buffer_push(J, d->out.data, d->out.length);
	return 2;
}

/* Takes over a derivation: runs it now if there is no callback at idx, else on the pool. */
static void run(js_State *J, struct derivation *d, int idx)
{
	if (js_iscallable(J, idx)) {
		d->work.op = d->op->name;
		d->work.execute = work_perform;
		d->work.arguments = push_arguments;
		d->work.release = derivation_free;
		engine_copy(J, idx, &d->work.task.fn);
		threadpool_submit(runtime_of(J), &d->work, TASK_CRYPTO);
		js_pushundefined(J);
		return;
	}
	perform(d);
	if (js_try(J)) {
		derivation_free(&d->work);
		js_throw(J);
	}
	if (d->failed) {
		push_failure(J, d);
		js_throw(J);
	}
	buffer_push(J, d->out.data, d->out.length);
	js_endtry(J);
	derivation_free(&d->work);
}

/* ---- from JavaScript; crypto.js has checked every argument ---- */

/* random(length[, callback]) */
static void native_random(js_State *J)
{
	static const struct operation op = { "randomBytes", perform_random };
	run(J, derivation_new(&op, (size_t)js_tonumber(J, 1)), 2);
}

/* derive(op, digest or "", secret, salt, info, numbers, length[, callback]) */
static void native_derive(js_State *J)
{
	static const struct operation operations[] = {
		{ "pbkdf2", perform_pbkdf2 }, { "scrypt", perform_scrypt }, { "hkdf", perform_hkdf },
	};
	const char *name = js_tostring(J, 1), *digest = js_tostring(J, 2);
	const EVP_MD *md = EVP_get_digestbyname(digest);
	const unsigned char *data[3];
	size_t lengths[3], length = (size_t)js_tonumber(J, 7);
	uint64_t numbers[4] = { 0 };
	const struct operation *op = operations;
	for (int i = 0; i < 3; ++i)
		data[i] = crypto_bytes(J, 3 + i, &lengths[i]);
	for (int i = 0; i < js_getlength(J, 6) && i < 4; ++i) {
		js_getindex(J, 6, i);
		numbers[i] = (uint64_t)js_tonumber(J, -1);
		js_pop(J, 1);
	}
	while (strcmp(op->name, name) != 0)
		CHECK(++op < operations + sizeof operations / sizeof *operations);
	/* From here on nothing throws. */
	struct derivation *d = derivation_new(op, length);
	d->secret = copy_bytes(data[0], lengths[0]);
	d->salt = copy_bytes(data[1], lengths[1]);
	d->info = copy_bytes(data[2], lengths[2]);
	memcpy(d->numbers, numbers, sizeof numbers);
	strncpy(d->digest, md ? EVP_MD_get0_name(md) : digest, sizeof d->digest - 1);
	run(J, d, 8);
}

/* scryptFits(N, r, p, most memory): null if OpenSSL takes them, else its reason, "" if it gave none */
static void native_scrypt_fits(js_State *J)
{
	bool fits = EVP_PBE_scrypt(NULL, 0, NULL, 0, (uint64_t)js_tonumber(J, 1), (uint64_t)js_tonumber(J, 2),
		(uint64_t)js_tonumber(J, 3), (uint64_t)js_tonumber(J, 4), NULL, 0) == 1;
	unsigned long code = fits ? 0 : ERR_peek_last_error();
	char text[256] = "";
	ERR_clear_error();
	if (code)
		ERR_error_string_n(code, text, sizeof text);
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
