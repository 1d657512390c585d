/* threadpool.c -- work on other threads, each slot visible.
 *
 * HOW   libuv has a pool of threads, four unless UV_THREADPOOL_SIZE says otherwise, and a queue in front of
 *       it. Everything of ours that goes there goes through threadpool_submit(): it reports that the work was
 *       submitted, which thread started it, and when it was done. The callback then runs in the poll phase,
 *       on the loop's thread.
 *       Some work is made of several trips, as Node's readFile is: it opens, asks for the size, reads and closes. Each
 *       trip waits in line again, behind what others have submitted meanwhile, so that a long file does not keep a
 *       thread from the short ones; it is one task all the same, with one id.
 *       Slow work, which waits for others instead of computing (a name server), may hold half of the threads; what comes
 *       beyond waits here, not in libuv's queue.
 * WHY   JavaScript has one thread; what blocks (a disk, a long computation) must be done elsewhere. Node uses
 *       the same pool but does not show it: that five slow jobs wait for four threads is a surprise there,
 *       and a picture here.
 * LOCK  `lock` guards threads, seen and finished, which pool threads write. All else is the loop thread's.
 * OWNS  a struct work belongs to its submitter, who frees it in release().
 * READ  after loop.c. Book: chapter 6.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>

#define POOL_MAX 1024 /* libuv's own limit */

/* How many threads the pool has, or will have: libuv reads the variable when the first work arrives. */
int threadpool_size(void)
{
	const char *text = getenv("UV_THREADPOOL_SIZE");
	int n = text ? atoi(text) : 4;
	return n < 1 ? 1 : n > POOL_MAX ? POOL_MAX : n;
}

/* ---- on a pool thread ---- */

/* The slot of the running thread: threads are numbered in the order in which they first start something. */
static int slot_of_this_thread(struct threadpool *pool)
{
	uv_thread_t self = uv_thread_self();
	int slot;
	uv_mutex_lock(&pool->lock);
	for (slot = 0; slot < pool->seen; ++slot)
		if (uv_thread_equal(&pool->threads[slot], &self))
			break;
	if (slot == pool->seen && slot < POOL_MAX)
		pool->threads[pool->seen++] = self;
	uv_mutex_unlock(&pool->lock);
	return slot;
}

static struct event pool_event(struct work *work, const char *what, int thread)
{
	return (struct event){ .kind = "pool", .what = what, .id = work->task.id, .name = work->op,
		.number = thread, .extra = work->rt->pool.size };
}

static void report_from_pool(struct work *work, const char *what, int thread)
{
	if (!trace_on(work->rt))
		return;
	struct event event = pool_event(work, what, thread);
	trace_emit_from_pool(work->rt, &event);
}

/* region work_on_thread */
static void work_on_thread(uv_work_t *request)
{
	struct work *work = request->data;
	struct threadpool *pool = &work->rt->pool;
	int slot = slot_of_this_thread(pool);

	report_from_pool(work, "start", slot);
	work->next = NULL;
	work->execute(work);
	report_from_pool(work, "done", slot);
	if (work->next)
		return;

	uv_mutex_lock(&pool->lock);
	int waiting = pool->finished++;
	uv_mutex_unlock(&pool->lock);
	if (trace_on(work->rt))
		trace_emit_from_pool(work->rt, &(struct event){ .kind = "task.ready", .id = work->task.id,
			.queue = "poll", .number = waiting, .cause_name = "pool" });
}
/* endregion */

int threadpool_finished(struct runtime *rt)
{
	uv_mutex_lock(&rt->pool.lock);
	int finished = rt->pool.finished;
	uv_mutex_unlock(&rt->pool.lock);
	return finished;
}

/* ---- on the loop thread ---- */

static void unlink_work(struct threadpool *pool, struct work *work)
{
	if (work->prev)
		work->prev->next_live = work->next_live;
	else
		pool->live = work->next_live;
	if (work->next_live)
		work->next_live->prev = work->prev;
}

/* The task's body: calls the callback with what the work has found. */
static void deliver(struct runtime *rt, struct task *task)
{
	struct work *work = (struct work *)task;
	engine_push(rt->J, &task->fn);
	js_pushundefined(rt->J);
	int n = work->arguments(rt->J, work);
	js_call(rt->J, n);
	js_pop(rt->J, 1);
}

static void on_work_done(uv_work_t *request, int status);

static void report_submit(struct work *work)
{
	if (trace_on(work->rt)) {
		struct event event = pool_event(work, "submit", -1);
		trace_emit(work->rt, &event);
	}
}

static void queue_trip(struct work *work)
{
	CHECK(uv_queue_work(&work->rt->loop.uv, &work->uv, work_on_thread, on_work_done) == 0);
}

/* ---- slow work ---- */

/* Takes it if half of the threads are busy with such. */
static bool holds_back(struct threadpool *pool, struct work *work)
{
	if (pool->slow_running < (pool->size + 1) / 2) {
		++pool->slow_running;
		return false;
	}
	*(pool->slow_last ? &pool->slow_last->next_slow : &pool->slow_first) = work;
	pool->slow_last = work;
	return true;
}

static struct work *take_slow(struct threadpool *pool)
{
	struct work *work = pool->slow_first;
	if (work) {
		pool->slow_first = work->next_slow;
		if (!pool->slow_first)
			pool->slow_last = NULL;
	}
	return work;
}

static void forget(struct work *work, const char *reason)
{
	unlink_work(&work->rt->pool, work);
	task_end(work->rt, &work->task, reason);
	work->release(work);
}

/* A slow one is done: the next may run. At the end none does. */
static void end_slow(struct runtime *rt)
{
	struct threadpool *pool = &rt->pool;
	struct work *next = take_slow(pool);
	if (next && !rt->closing) {
		queue_trip(next);
		return;
	}
	--pool->slow_running;
	for (; next; next = take_slow(pool)) {
		--pool->submitted;
		forget(next, "cleared");
	}
}

/* ---- back on the loop thread ---- */

static void on_work_done(uv_work_t *request, int status)
{
	struct work *work = request->data;
	struct runtime *rt = work->rt;

	if (status == 0 && work->next && !rt->closing) {
		if (rt->loop.polling)
			loop_woke(rt);
		work->op = work->next;
		if (work->between)
			work->between(work);
		report_submit(work);
		queue_trip(work);
		return;
	}
	bool returned = true;
	--rt->pool.submitted;
	if (work->slow)
		end_slow(rt);
	if (status == 0 && !work->next) {
		if (rt->loop.polling)
			loop_woke(rt);
		uv_mutex_lock(&rt->pool.lock);
		--rt->pool.finished;
		uv_mutex_unlock(&rt->pool.lock);
		if (!rt->closing)
			returned = call_task(rt, &work->task);
	}
	forget(work, status != 0 ? "cleared" : returned ? "done" : "error");
	if (returned && !rt->closing)
		queue_drain(rt);
}

void threadpool_submit(struct runtime *rt, struct work *work, enum task_type type)
{
	work->rt = rt;
	work->uv.data = work;
	work->task.run = deliver;
	task_init(rt, &work->task, type);
	if (rt->pool.size == 0)
		rt->pool.size = threadpool_size();
	work->prev = NULL;
	work->next_live = rt->pool.live;
	if (rt->pool.live)
		rt->pool.live->prev = work;
	rt->pool.live = work;
	++rt->pool.submitted;
	report_submit(work);
	if (!work->slow || !holds_back(&rt->pool, work))
		queue_trip(work);
}

void threadpool_mark(struct runtime *rt)
{
	for (struct work *work = rt->pool.live; work; work = work->next_live)
		task_mark(rt->J, &work->task);
}

void threadpool_init(struct runtime *rt)
{
	CHECK(uv_mutex_init(&rt->pool.lock) == 0);
	rt->pool.threads = calloc(POOL_MAX, sizeof *rt->pool.threads);
	CHECK(rt->pool.threads != NULL);
}

/* Takes back what has not been started; what runs is waited for by loop_close(). Slow work that waits here is forgotten
 * when a running one is done. */
void threadpool_cancel(struct runtime *rt)
{
	for (struct work *work = rt->pool.live; work; work = work->next_live)
		if (work->uv.loop)
			uv_cancel((uv_req_t *)&work->uv);
}

void threadpool_close(struct runtime *rt)
{
	free(rt->pool.threads);
	uv_mutex_destroy(&rt->pool.lock);
}
