/* test_threadpool.c -- src/threadpool.c: work is done elsewhere and delivered here. Run under TSan, too.
 * SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

struct job {
	struct work work;
	int input, output;
	uv_thread_t thread;
};

static int delivered, released;

static void execute(struct work *work)
{
	struct job *job = (struct job *)work;
	job->thread = uv_thread_self();
	usleep(1000);
	job->output = job->input * 2;
}

static int arguments(js_State *J, struct work *work)
{
	struct job *job = (struct job *)work;
	uv_thread_t self = uv_thread_self();
	ck_assert(!uv_thread_equal(&job->thread, &self));
	ck_assert_int_eq(job->output, job->input * 2);
	++delivered;
	js_pushnumber(J, job->output);
	return 1;
}

static void release(struct work *work)
{
	++released;
	free(work);
}

static void submit(struct runtime *rt, int input)
{
	struct job *job = calloc(1, sizeof *job);
	job->input = input;
	job->work.op = "double";
	job->work.execute = execute;
	job->work.arguments = arguments;
	job->work.release = release;
	unit_eval(rt->J, "return function (x) { global.sum = (global.sum || 0) + x; };");
	engine_take(rt->J, &job->work.task.fn);
	engine_clear(&job->work.task.self);
	threadpool_submit(rt, &job->work, TASK_FS);
}

START_TEST(work_comes_back)
{
	struct runtime *rt = unit_runtime("", "/dev/null");
	delivered = released = 0;
	for (int i = 1; i <= 40; ++i)
		submit(rt, i);
	ck_assert_int_eq(rt->pool.submitted, 40);
	js_gc(rt->J, 0); /* the callbacks are held by C alone */
	loop_run(rt);
	ck_assert_int_eq(delivered, 40);
	ck_assert_int_eq(released, 40);
	ck_assert_int_eq(rt->pool.submitted, 0);
	ck_assert_int_le(rt->pool.seen, threadpool_size());
	js_getglobal(rt->J, "sum");
	ck_assert_int_eq(js_tointeger(rt->J, -1), 2 * 40 * 41 / 2);
	js_pop(rt->J, 1);
	runtime_free(rt);
}
END_TEST

START_TEST(work_that_is_left_is_released)
{
	struct runtime *rt = unit_runtime("", "/dev/null");
	delivered = released = 0;
	for (int i = 1; i <= 40; ++i)
		submit(rt, i);
	runtime_free(rt);
	ck_assert_int_eq(delivered, 0);
	ck_assert_int_eq(released, 40);
}
END_TEST

START_TEST(size_comes_from_the_environment)
{
	setenv("UV_THREADPOOL_SIZE", "7", 1);
	ck_assert_int_eq(threadpool_size(), 7);
	setenv("UV_THREADPOOL_SIZE", "0", 1);
	ck_assert_int_eq(threadpool_size(), 1);
	setenv("UV_THREADPOOL_SIZE", "99999", 1);
	ck_assert_int_eq(threadpool_size(), 1024);
	unsetenv("UV_THREADPOOL_SIZE");
	ck_assert_int_eq(threadpool_size(), 4);
}
END_TEST

Suite *suite_threadpool(void)
{
	Suite *suite = suite_create("threadpool");
	TCase *t = tcase_create("threadpool");
	tcase_add_test(t, work_comes_back);
	tcase_add_test(t, work_that_is_left_is_released);
	tcase_add_test(t, size_comes_from_the_environment);
	suite_add_tcase(suite, t);
	return suite;
}
