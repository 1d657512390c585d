/* engine.h -- mujs's private header, for the few files that are part of the engine: engine.c, and those that give an
 * object internal methods of its own (native/proxy.c, native/elements.c, native/reflect.c,
 * esm_namespace.c).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_ENGINE_H
#define ORRERY_ENGINE_H

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <jsi.h>
#pragma GCC diagnostic pop

#endif
