/* crypto.h -- what the files of the native half of crypto share.
 *
 * HOW   a function of the native half either answers at once, or is a job: work that crypto_run() does now or on the
 *       pool. What OpenSSL says about a failure is captured where it happened, and becomes an Error on the loop thread.
 * READ  first of crypto.c, crypto_job.c, crypto_hash.c, crypto_derive.c, crypto_key.c, ...
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CRYPTO_H
#define ORRERY_CRYPTO_H

#include <openssl/evp.h>

#include "runtime.h"

/* ---- bytes ---- */

struct bytes {
	unsigned char *data; /* never NULL once made; a zero follows the last byte */
	size_t length;
};

struct bytes bytes_new(size_t length); /* zeros */
struct bytes bytes_copy(const void *data, size_t length);
void bytes_wipe(struct bytes *b); /* overwrites and frees them; twice is once */

/* The bytes of the Buffer at idx, which crypto.js has made of what the program gave. Valid while it is reachable. */
const unsigned char *crypto_bytes(js_State *J, int idx, size_t *length);
/* A copy of them. Throws before it acquires anything. */
struct bytes crypto_copy_bytes(js_State *J, int idx);
/* Pushes the first `length` of them as a Buffer, and wipes them, also if that throws. */
void crypto_push_bytes(js_State *J, struct bytes *b, size_t length);
/* The string at idx, or NULL if there is none. */
const char *crypto_string(js_State *J, int idx);

/* ---- errors ---- */

#define CRYPTO_ERRORS 16

/* What OpenSSL noted about a failure, the oldest first: that is the cause. */
struct crypto_errors {
	int count;
	unsigned long codes[CRYPTO_ERRORS];
};

/* Takes all that this thread's queue holds. */
void crypto_capture(struct crypto_errors *errors);
/* Pushes an Error of the cause, or of `message` if there is none; what followed from it is its opensslErrorStack. coded: it
 * has library, reason and code, as what a function throws; what a job fails with has not (Node is so, too). */
void crypto_push_errors(js_State *J, const struct crypto_errors *errors, const char *message, bool coded);
/* Throws what this thread's queue holds, with library, reason and code. */
_Noreturn void crypto_throw(js_State *J, const char *message);
/* Throws internal/errors' error(code, fact); fact may be NULL. */
_Noreturn void crypto_throw_code(js_State *J, const char *code, const char *fact);
/* Before anything else of OpenSSL's: it must not clean up in exit(), for threads of the pool may still be at work then. */
void crypto_begin(void);

/* ---- crypto_job.c ---- */

struct job;
struct job_kind {
	const char *op;                           /* in the trace: "pbkdf2" */
	const char *failure;                      /* the sentence if OpenSSL has none */
	bool (*perform)(struct job *job);         /* on whatever thread */
	void (*push)(js_State *J, struct job *job); /* pushes the result, one value */
	void (*release)(struct job *job);         /* frees what it owns besides itself */
	bool coded;                               /* an error that is thrown now has a code */
};

/* The first member of a kind's own struct. */
struct job {
	struct work work;
	const struct job_kind *kind;
	bool failed;
	struct crypto_errors errors;
};

/* A new job, all zeros. size: that of the kind's struct. */
void *job_new(const struct job_kind *kind, size_t size);
/* Takes the job over: performs it now and pushes its result, or, if there is a function at idx, on the pool; then that is
 * called with (error) or (null, result), and undefined is pushed. Throws what a job fails with that runs now. */
void crypto_run(js_State *J, void *job, int idx);

/* ---- crypto_key.c ---- */

/* The key inside the native object at idx, not a new reference; NULL if there is a secret, or something else. */
EVP_PKEY *crypto_pkey(js_State *J, int idx);
/* The same; throws if it is none. */
EVP_PKEY *crypto_check_pkey(js_State *J, int idx);
/* Pushes a native object that takes the key over. */
void crypto_push_pkey(js_State *J, EVP_PKEY *pkey);
/* Pushes what a BIO in memory holds, as a string or a Buffer, and frees it. */
struct bio_st;
void crypto_push_bio(js_State *J, struct bio_st *bio, bool text);
/* "ec", "rsa-pss", ...; NULL if Node has no name for it. */
const char *crypto_key_type(const EVP_PKEY *pkey);
/* Pushes a number without a sign as a Buffer of at least `width` bytes; undefined if it is NULL. */
struct bignum_st;
void crypto_push_bn(js_State *J, const struct bignum_st *bn, int width);

/* Each defines its functions on the object on top. */
void crypto_hash_init(js_State *J);
void crypto_derive_init(js_State *J);
void crypto_asymmetric_init(js_State *J);
void crypto_cipher_init(js_State *J);
void crypto_cipher_info_init(js_State *J);
void crypto_constants_init(js_State *J);
void crypto_dh_init(js_State *J);
void crypto_ecdh_init(js_State *J);
void crypto_generate_init(js_State *J);
void crypto_once_init(js_State *J);
void crypto_prime_init(js_State *J);
void crypto_key_init(js_State *J);
void crypto_sign_init(js_State *J);
void crypto_spkac_init(js_State *J);
void crypto_x509_init(js_State *J);
void crypto_key_read_init(js_State *J);
void crypto_key_write_init(js_State *J);
void crypto_key_parts_init(js_State *J);

#endif
