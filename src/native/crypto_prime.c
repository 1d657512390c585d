/* crypto_prime.c -- primes: found by chance, and tested until one can believe it.
 *
 * READ  after crypto_job.c, beside modules/internal/crypto/prime.js. Follows Node's crypto.html: generatePrime, checkPrime.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bn.h>

struct prime {
	struct job job;
	int bits;
	bool safe;                  /* (p - 1) / 2 is one, too */
	BIGNUM *number, *add, *rem; /* p % add === rem; both may be NULL */
	bool is_prime;
};

static bool perform_generate(struct job *job)
{
	struct prime *p = (struct prime *)job;
	BN_CTX *context = BN_CTX_secure_new();
	p->number = BN_secure_new();
	bool works = context && p->number
		&& BN_generate_prime_ex2(p->number, p->bits, p->safe, p->add, p->rem, NULL, context) == 1;
	BN_CTX_free(context);
	return works;
}

static bool perform_check(struct job *job)
{
	struct prime *p = (struct prime *)job;
	BN_CTX *context = BN_CTX_new();
	int answer = context ? BN_check_prime(p->number, context, NULL) : -1;
	BN_CTX_free(context);
	p->is_prime = answer == 1;
	return answer >= 0;
}

static void push_number(js_State *J, struct job *job)
{
	struct prime *p = (struct prime *)job;
	crypto_push_bn(J, p->number, (p->bits + 7) / 8);
}

static void push_answer(js_State *J, struct job *job)
{
	js_pushboolean(J, ((struct prime *)job)->is_prime);
}

static void prime_release(struct job *job)
{
	struct prime *p = (struct prime *)job;
	BN_clear_free(p->number);
	BN_free(p->add);
	BN_free(p->rem);
}

static BIGNUM *number_of(const unsigned char *bytes, size_t length)
{
	return bytes ? BN_bin2bn(bytes, (int)length, NULL) : NULL;
}

/* generatePrime(bits, safe, add or undefined, rem or undefined[, callback]): a Buffer, the highest byte first */
static void native_generate_prime(js_State *J)
{
	static const struct job_kind kind = { "generatePrime", "Prime generation failed", perform_generate, push_number,
		prime_release, false };
	int bits = js_toint32(J, 1);
	bool safe = js_toboolean(J, 2);
	size_t add_length = 0, rem_length = 0;
	const unsigned char *add = js_isdefined(J, 3) ? crypto_bytes(J, 3, &add_length) : NULL;
	const unsigned char *rem = js_isdefined(J, 4) ? crypto_bytes(J, 4, &rem_length) : NULL;
	struct prime *p = job_new(&kind, sizeof *p);
	p->bits = bits;
	p->safe = safe;
	p->add = number_of(add, add_length);
	p->rem = number_of(rem, rem_length);
	crypto_run(J, p, 5);
}

/* checkPrime(bytes[, callback]): is it one, as far as anybody can tell? NODE: OpenSSL 3 chooses how often it tests. */
static void native_check_prime(js_State *J)
{
	static const struct job_kind kind = { "checkPrime", "Prime check failed", perform_check, push_answer, prime_release,
		false };
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	struct prime *p = job_new(&kind, sizeof *p);
	p->number = number_of(bytes, length);
	crypto_run(J, p, 2);
}

void crypto_prime_init(js_State *J)
{
	native_method(J, "generatePrime", native_generate_prime, 5);
	native_method(J, "checkPrime", native_check_prime, 2);
}
