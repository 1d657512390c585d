/* crypto_hash.c -- digests and HMACs: any number of bytes in, a short fingerprint out.
 *
 * HOW   a hash is OpenSSL's context inside a JavaScript object; update() feeds it, digest() ends it. With a key it is
 *       an HMAC, which only those who have the key can make.
 * OWNS  struct hash, until the collector frees the object.
 * READ  after crypto.c, beside modules/internal/crypto/hash.js. Follows Node's crypto.html, "Class: Hash".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

struct hash {
	EVP_MD_CTX *digest; /* one of the two */
	EVP_MAC_CTX *mac;
};

static void hash_finalize(js_State *J, void *data)
{
	struct hash *h = data;
	(void)J;
	EVP_MD_CTX_free(h->digest);
	EVP_MAC_CTX_free(h->mac);
	free(h);
}

static const struct host_class hash_class = { "Hash", NULL, hash_finalize };

static struct hash *hash_at(js_State *J, int idx)
{
	struct hash *h = engine_host(J, idx, &hash_class);
	if (!h)
		js_typeerror(J, "Illegal invocation");
	return h;
}

static void push_hash(js_State *J, struct hash of)
{
	struct hash *h = malloc(sizeof *h);
	CHECK(h != NULL);
	*h = of;
	js_newobject(J);
	engine_new_host(J, &hash_class, h);
}

/* hash(name): undefined if there is none of that name */
static void native_hash(js_State *J)
{
	const EVP_MD *md = EVP_get_digestbyname(js_tostring(J, 1));
	EVP_MD_CTX *context = md ? EVP_MD_CTX_new() : NULL;
	if (context && EVP_DigestInit_ex(context, md, NULL)) {
		push_hash(J, (struct hash){ .digest = context });
		return;
	}
	EVP_MD_CTX_free(context);
	js_pushundefined(J);
}

static EVP_MAC_CTX *new_mac(const char *name, const unsigned char *key, size_t length)
{
	const EVP_MD *md = EVP_get_digestbyname(name);
	const char *canonical = md ? EVP_MD_get0_name(md) : name;
	OSSL_PARAM parameters[] = { OSSL_PARAM_construct_utf8_string("digest", (char *)(uintptr_t)canonical, 0),
		OSSL_PARAM_construct_end() };
	EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
	EVP_MAC_CTX *context = mac ? EVP_MAC_CTX_new(mac) : NULL;
	EVP_MAC_free(mac);
	if (context && EVP_MAC_init(context, key, length, parameters))
		return context;
	EVP_MAC_CTX_free(context);
	ERR_clear_error();
	return NULL;
}

/* hmac(name, key): undefined if there is no digest of that name */
static void native_hmac(js_State *J)
{
	size_t length;
	const unsigned char *key = crypto_bytes(J, 2, &length);
	EVP_MAC_CTX *context = new_mac(js_tostring(J, 1), key, length);
	if (context)
		push_hash(J, (struct hash){ .mac = context });
	else
		js_pushundefined(J);
}

/* update(hash, bytes) */
static void native_update(js_State *J)
{
	struct hash *h = hash_at(J, 1);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	bool works = h->mac ? EVP_MAC_update(h->mac, bytes, length) : EVP_DigestUpdate(h->digest, bytes, length);
	js_pushboolean(J, works);
}

/* The digest's own length, or `wanted` bytes of an extendable one. */
static bool finish(struct hash *h, int wanted, unsigned char *out, size_t *length)
{
	unsigned int n = 0;
	if (h->mac)
		return EVP_MAC_final(h->mac, out, length, EVP_MAX_MD_SIZE);
	if (wanted >= 0 && wanted != EVP_MD_CTX_get_size(h->digest)) {
		*length = (size_t)wanted;
		if (!(EVP_MD_get_flags(EVP_MD_CTX_get0_md(h->digest)) & EVP_MD_FLAG_XOF)) {
			ERR_raise(ERR_LIB_EVP, EVP_R_NOT_XOF_OR_INVALID_LENGTH);
			return false;
		}
		return EVP_DigestFinalXOF(h->digest, out, *length);
	}
	bool works = EVP_DigestFinal_ex(h->digest, out, &n);
	*length = n;
	return works;
}

/* digest(hash, length or -1): a Buffer. Throws OpenSSL's error. */
static void native_digest(js_State *J)
{
	struct hash *h = hash_at(J, 1);
	int wanted = js_toint32(J, 2);
	size_t length = 0;
	if (wanted == 0 && h->digest) { /* OpenSSL has no opinion on nothing */
		buffer_push(J, "", 0);
		return;
	}
	struct bytes out = bytes_new(wanted > EVP_MAX_MD_SIZE ? (size_t)wanted : EVP_MAX_MD_SIZE);
	if (!finish(h, wanted, out.data, &length)) {
		bytes_wipe(&out);
		crypto_throw(J, "Digest failed");
	}
	crypto_push_bytes(J, &out, length);
}

/* copy(hash): another one in the same state */
static void native_copy(js_State *J)
{
	struct hash *h = hash_at(J, 1);
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	if (!context || !h->digest || !EVP_MD_CTX_copy_ex(context, h->digest)) {
		EVP_MD_CTX_free(context);
		crypto_throw(J, "Digest copy error");
	}
	push_hash(J, (struct hash){ .digest = context });
}

/* knows(name): is there a digest of that name? */
static void native_knows(js_State *J)
{
	js_pushboolean(J, EVP_get_digestbyname(js_tostring(J, 1)) != NULL);
}

static void add_name(const EVP_MD *md, const char *from, const char *to, void *data)
{
	js_State *J = data;
	const EVP_MD *named = from ? EVP_get_digestbyname(from) : NULL;
	EVP_MD *usable = named ? EVP_MD_fetch(NULL, EVP_MD_get0_name(named), NULL) : NULL;
	(void)md;
	(void)to;
	ERR_clear_error();
	if (!usable)
		return;
	EVP_MD_free(usable);
	js_pushstring(J, from);
	js_setindex(J, -2, js_getlength(J, -2));
}

/* names(): of the digests that work here */
static void native_names(js_State *J)
{
	js_newarray(J);
	EVP_MD_do_all_sorted(add_name, J);
}

void crypto_hash_init(js_State *J)
{
	native_method(J, "hash", native_hash, 1);
	native_method(J, "hmac", native_hmac, 2);
	native_method(J, "update", native_update, 2);
	native_method(J, "digest", native_digest, 2);
	native_method(J, "copy", native_copy, 1);
	native_method(J, "knows", native_knows, 1);
	native_method(J, "names", native_names, 0);
}
