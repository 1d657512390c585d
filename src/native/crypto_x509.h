/* crypto_x509.h -- certificates, for crypto and for tls.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CRYPTO_X509_H
#define ORRERY_CRYPTO_X509_H

#include <openssl/x509.h>

#include "crypto.h"

/* Pushes a native object that takes the certificate over; internal/crypto/x509.js makes what programs see of it. */
void crypto_push_x509(js_State *J, X509 *certificate);
/* The certificate inside the object at idx, not a new reference; throws if it is none. */
X509 *crypto_x509(js_State *J, int idx);

void crypto_x509_names_init(js_State *J);

#endif
