/* coroutine_stack.c -- a C stack and a value stack of a coroutine's own, and the switch from one to another.
 *
 * HOW   A call that is to be put aside needs a stack that nobody else uses. Exchanging the stack pointer is all
 *       that it takes to go from one to the other.
 * WHY   The C stack is switched, too, since mujs runs one JavaScript function inside another as C functions.
 *       Memory of a stack is only taken from the system page by page as it is touched; the C stack grows down
 *       and the value stack up from one common place, so that a small coroutine touches little. The engine's
 *       other stacks are shared, see tools/mujs/20-coroutines.edits.
 * OWNS  the pool of unused stacks (struct coroutines).
 * READ  after coroutine.c, whose other half this is: nothing here knows of JavaScript.
 *
 * SPDX-License-Identifier: ISC
 */
#include "coroutine.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if !defined(__x86_64__) && !defined(__aarch64__)
#include <ucontext.h>
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

#define KILOBYTE 1024
#define PAGE 4096

/* Address space, not memory. The C stack ends and the value stack begins in the middle of a page. */
enum {
	C_STACK = 4096 * KILOBYTE + PAGE / 2,
	VALUES = 1024 * KILOBYTE - PAGE / 2,
	WHOLE = PAGE + C_STACK + VALUES, /* the lowest page may not be touched */
	C_RESERVE = 128 * KILOBYTE,      /* of the C stack, for what C functions call at its end */
	POOL = 256,                      /* unused stacks that are kept */
	CHARGE = 64,                     /* what a new stack counts for the collector, in objects */
};

/* ---- switching between two C stacks ---- */

void coroutine_body(struct coroutine *co);

/* region swap */
/* Goes on where *other stopped, and leaves in *other where we stop: registers that a function must preserve are
 * pushed, the stack pointer is exchanged, and popping finds those of the other side. Signal masks stay as they are,
 * unlike with swapcontext(), which asks the system for them each time. coroutine_begin is where a new stack
 * "returns" to: it calls coroutine_body(co), both of which prepare() has put among the registers. */
void coroutine_swap(void **other);
void coroutine_begin(void);

#if defined(__x86_64__)
__asm__(".text\n"
	".globl coroutine_swap\n"
	".type coroutine_swap, @function\n"
	"coroutine_swap:\n"
	"	pushq %rbp\n	pushq %rbx\n	pushq %r12\n	pushq %r13\n	pushq %r14\n	pushq %r15\n"
	"	xchgq %rsp, (%rdi)\n"
	"	popq %r15\n	popq %r14\n	popq %r13\n	popq %r12\n	popq %rbx\n	popq %rbp\n"
	"	ret\n"
	".globl coroutine_begin\n"
	".type coroutine_begin, @function\n"
	"coroutine_begin:\n"
	"	movq %r12, %rdi\n"
	"	callq *%r13\n"
	"	ud2\n");

static void prepare(struct coroutine *co)
{
	uintptr_t *top = (uintptr_t *)((uintptr_t)co->stack & ~(uintptr_t)15) - 9;
	memset(top, 0, 72); /* also rbp, at 5: the outermost frame */
	top[2] = (uintptr_t)coroutine_body;            /* r13 */
	top[3] = (uintptr_t)co;              /* r12 */
	top[6] = (uintptr_t)coroutine_begin; /* where `ret` goes; behind it the stack is aligned as for a call */
	co->other_side = top;
}
#elif defined(__aarch64__)
__asm__(".text\n"
	".globl coroutine_swap\n"
	".type coroutine_swap, %function\n"
	"coroutine_swap:\n"
	"	sub sp, sp, #160\n"
	"	stp x19, x20, [sp, #0]\n	stp x21, x22, [sp, #16]\n	stp x23, x24, [sp, #32]\n"
	"	stp x25, x26, [sp, #48]\n	stp x27, x28, [sp, #64]\n	stp x29, x30, [sp, #80]\n"
	"	stp d8, d9, [sp, #96]\n	stp d10, d11, [sp, #112]\n"
	"	stp d12, d13, [sp, #128]\n	stp d14, d15, [sp, #144]\n"
	"	mov x9, sp\n	ldr x10, [x0]\n	str x9, [x0]\n	mov sp, x10\n"
	"	ldp x19, x20, [sp, #0]\n	ldp x21, x22, [sp, #16]\n	ldp x23, x24, [sp, #32]\n"
	"	ldp x25, x26, [sp, #48]\n	ldp x27, x28, [sp, #64]\n	ldp x29, x30, [sp, #80]\n"
	"	ldp d8, d9, [sp, #96]\n	ldp d10, d11, [sp, #112]\n"
	"	ldp d12, d13, [sp, #128]\n	ldp d14, d15, [sp, #144]\n"
	"	add sp, sp, #160\n"
	"	ret\n"
	".globl coroutine_begin\n"
	".type coroutine_begin, %function\n"
	"coroutine_begin:\n"
	"	mov x0, x19\n"
	"	blr x20\n"
	"	brk #1\n");

static void prepare(struct coroutine *co)
{
	uintptr_t *top = (uintptr_t *)((uintptr_t)co->stack & ~(uintptr_t)15) - 20;
	memset(top, 0, 160);
	top[0] = (uintptr_t)co;               /* x19 */
	top[1] = (uintptr_t)coroutine_body;             /* x20 */
	top[11] = (uintptr_t)coroutine_begin; /* x30: where `ret` goes */
	co->other_side = top;
}
#else /* any other machine: the system's own, slower way */
struct context {
	ucontext_t here, there;
	bool inside;
};

static void begin(unsigned high, unsigned low)
{
	coroutine_body((struct coroutine *)((uintptr_t)high << 16 << 16 | low));
}

static void prepare(struct coroutine *co)
{
	struct context *c = (struct context *)((char *)co->stack - sizeof *c);
	uintptr_t address = (uintptr_t)co;
	CHECK(getcontext(&c->there) == 0);
	c->inside = false;
	c->there.uc_stack.ss_sp = (char *)co->stack - C_STACK;
	c->there.uc_stack.ss_size = C_STACK - sizeof *c - 64;
	c->there.uc_link = NULL;
	makecontext(&c->there, (void (*)(void))begin, 2, (unsigned)(address >> 16 >> 16), (unsigned)address);
	co->other_side = c;
}

void coroutine_swap(void **other)
{
	struct context *c = *other;
	c->inside = !c->inside;
	CHECK(swapcontext(c->inside ? &c->here : &c->there, c->inside ? &c->there : &c->here) == 0);
}
#endif
/* endregion */

/* ---- the same for the sanitizers, which must know on which stack we are ---- */

#if defined(__SANITIZE_ADDRESS__)
void coroutine_swap_in(struct coroutine *co)
{
	__sanitizer_start_switch_fiber(&co->outer_fake, (char *)co->stack - C_STACK, C_STACK);
	coroutine_swap(&co->other_side);
	__sanitizer_finish_switch_fiber(co->outer_fake, NULL, NULL);
}

void coroutine_arrive(struct coroutine *co)
{
	__sanitizer_finish_switch_fiber(co->fake, &co->outer_bottom, &co->outer_size);
}

void coroutine_swap_out(struct coroutine *co, bool forever)
{
	__sanitizer_start_switch_fiber(forever ? NULL : &co->fake, co->outer_bottom, co->outer_size);
	coroutine_swap(&co->other_side);
	coroutine_arrive(co);
}

static void forget_frames(struct coroutine *co)
{
	__asan_unpoison_memory_region((char *)co->stack - C_STACK, C_STACK);
	co->fake = NULL;
}
#elif defined(__SANITIZE_THREAD__)
void coroutine_swap_in(struct coroutine *co)
{
	if (!co->fiber)
		co->fiber = __tsan_create_fiber(0);
	co->outer_fiber = __tsan_get_current_fiber();
	__tsan_switch_to_fiber(co->fiber, 0);
	coroutine_swap(&co->other_side);
}

void coroutine_arrive(struct coroutine *co)
{
	(void)co;
}

void coroutine_swap_out(struct coroutine *co, bool forever)
{
	(void)forever;
	__tsan_switch_to_fiber(co->outer_fiber, 0);
	coroutine_swap(&co->other_side);
}

static void forget_frames(struct coroutine *co)
{
	if (co->fiber)
		__tsan_destroy_fiber(co->fiber);
	co->fiber = NULL;
}
#else
void coroutine_swap_in(struct coroutine *co) { coroutine_swap(&co->other_side); }
void coroutine_arrive(struct coroutine *co) { (void)co; }
void coroutine_swap_out(struct coroutine *co, bool forever) { (void)forever; coroutine_swap(&co->other_side); }
static void forget_frames(struct coroutine *co) { (void)co; }
#endif

/* ---- stacks ---- */

/* Pages of 2 MB, where the system likes them, would make each stack as large as that. NULL: no memory. */
static struct stack *map_stack(js_State *J)
{
	char *memory = mmap(NULL, WHOLE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		return NULL;
	if (mprotect(memory, PAGE, PROT_NONE) != 0) {
		munmap(memory, WHOLE);
		return NULL;
	}
#ifdef MADV_NOHUGEPAGE
	madvise(memory, WHOLE, MADV_NOHUGEPAGE);
#endif
	js_charge(J, CHARGE);
	return (struct stack *)(memory + PAGE + C_STACK);
}

static void unmap_stack(struct stack *stack)
{
	munmap((char *)stack - C_STACK - PAGE, WHOLE);
}

/* Gives the coroutine a stack on which coroutine_body() will begin. False: there is no memory for one. */
bool coroutine_take_stack(struct coroutine *co)
{
	struct coroutines *all = &co->rt->coroutines;
	js_State *J = co->rt->J;
	if (all->pool) {
		co->stack = all->pool;
		all->pool = co->stack->next;
		--all->pooled;
	} else if (!(co->stack = map_stack(J))) {
		return false;
	}
	js_initcoroutine(J, &co->engine, co->stack + 1, VALUES - sizeof *co->stack,
		(char *)co->stack - C_STACK + C_RESERVE);
	prepare(co);
	return true;
}

void coroutine_give_stack_back(struct coroutine *co)
{
	struct coroutines *all = &co->rt->coroutines;
	forget_frames(co);
	if (all->closed || all->pooled == POOL) {
		unmap_stack(co->stack);
	} else {
		co->stack->next = all->pool;
		all->pool = co->stack;
		++all->pooled;
	}
	co->stack = NULL;
}

bool coroutine_stack_is_full(const struct coroutine *co, size_t n)
{
	const char *top = __builtin_frame_address(0), *end = (const char *)co->stack - C_STACK + C_RESERVE;
	return n > C_RESERVE / 2 && (size_t)(top - end) < n;
}

void coroutine_free_pool(struct coroutines *all)
{
	all->closed = true;
	while (all->pool) {
		struct stack *next = all->pool->next;
		unmap_stack(all->pool);
		all->pool = next;
	}
}
