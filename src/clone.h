/* clone.h -- what clone_write.c, clone_read.c, port.c and worker.c share: a message, which belongs to no js_State.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CLONE_H
#define ORRERY_CLONE_H

#include "runtime.h"

/* What a message takes away from its sender: the bytes of an ArrayBuffer, or one end of a channel. */
struct moved {
	struct bytes *bytes;
	struct port_end *end;
};

/* A value, written down. Whoever holds it may be any thread; it is freed by message_free(). */
struct message {
	struct message *next;  /* in a port's queue */
	unsigned char *bytes;
	size_t length;
	struct moved *moved;   /* the first objects of the message, in their order */
	uint32_t moved_count;
	struct bytes **shared; /* of SharedArrayBuffers: held, not taken */
	uint32_t shared_count;
};

/* How each value begins. The kinds of objects get numbers (0, 1, 2, ...) in the order in which they come; those that
 * are moved are the first. A string is its length in bytes (u32) and its bytes in the engine's UTF-8. */
enum tag {
	TAG_UNDEFINED = 'u', TAG_NULL = 'n', TAG_TRUE = 't', TAG_FALSE = 'f',
	TAG_NUMBER = 'd',     /* a double */
	TAG_BIGINT = 'i',     /* its decimal digits, as a string */
	TAG_STRING = 's',
	TAG_SEEN = 'r',       /* u32: the number of an object that has come before */
	TAG_OBJECT = 'o',     /* properties: a string and a value each; then TAG_END */
	TAG_LIST = 'l',       /* u32 length, that many values or TAG_HOLE, properties, TAG_END */
	TAG_SPARSE = 'a',     /* u32 length, properties, TAG_END */
	TAG_HOLE = '-', TAG_END = '.',
	TAG_DATE = 'D',       /* a double */
	TAG_BOXED = 'P',      /* a primitive value */
	TAG_REGEXP = 'R',     /* source, flags: strings */
	TAG_MAP = 'M',        /* u32: how many keys and values follow */
	TAG_SET = 'S',
	TAG_ERROR = 'E',      /* its class, a byte (clone_errors); properties, TAG_END */
	TAG_BUFFER = 'B',     /* u32 length, bytes */
	TAG_SHARED = 'C',     /* u32: index in `shared` */
	TAG_VIEW = 'V',       /* enum element, a byte; u32 offset, u32 length; the buffer, a value */
};

/* The kinds of errors that stay what they are, "Error" first; ends with NULL. */
extern const char *const clone_errors[];

/* clone_write.c: writes down the value at idx. transfer: the index of an array of what is to be moved, -1 for none;
 * after that these objects are empty. port: the end through which it will be sent, which must not be among them, or
 * NULL. Throws a DataCloneError, and whatever a getter of the program throws; then nothing has been moved. */
struct message *clone_write(js_State *J, int idx, int transfer, const struct port_end *port);
/* clone_read.c: pushes the value, and above it an array of the ports that have come with it. May throw (a RangeError); the
 * message stays the caller's. */
void clone_read(js_State *J, struct message *message);
struct message *message_copy(const struct message *message); /* of one that moves nothing */
void message_free(struct message *message); /* with what it has moved and nobody took */

#endif
