/* crypto_job.c -- work that is heavy on purpose: now, or on the pool.
 *
 * HOW   a job owns copies of all that it works on. crypto_run() performs it here and now, or hands it to a slot of the
 *       threadpool, where the program's other callbacks do not wait for it; both run the same perform function.
 * OWNS  struct job, freed in job_release() only, its secrets wiped by its kind.
 * READ  after crypto.c and threadpool.c, before crypto_derive.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/err.h>
#include <stdlib.h>

/* The queue of this thread may still hold what somebody else left there. */
static void perform(struct job *job)
{
	ERR_clear_error();
	job->failed = !job->kind->perform(job);
	crypto_capture(&job->errors);
}

static void work_perform(struct work *work)
{
	perform((struct job *)work);
}

static void job_release(struct work *work)
{
	struct job *job = (struct job *)work;
	job->kind->release(job);
	free(job);
}

static int push_arguments(js_State *J, struct work *work)
{
	struct job *job = (struct job *)work;
	if (job->failed) {
		crypto_push_errors(J, &job->errors, job->kind->failure, false);
		return 1;
	}
	js_pushnull(J);
	job->kind->push(J, job);
	return 2;
}

void *job_new(const struct job_kind *kind, size_t size)
{
	struct job *job = calloc(1, size);
	CHECK(job != NULL);
	job->kind = kind;
	return job;
}

static void run_now(js_State *J, struct job *job)
{
	perform(job);
	if (js_try(J)) {
		job_release(&job->work);
		js_throw(J);
	}
	if (job->failed) {
		crypto_push_errors(J, &job->errors, job->kind->failure, job->kind->coded);
		js_throw(J);
	}
	job->kind->push(J, job);
	js_endtry(J);
	job_release(&job->work);
}

void crypto_run(js_State *J, void *data, int idx)
{
	struct job *job = data;
	if (!js_iscallable(J, idx)) {
		run_now(J, job);
		return;
	}
	job->work.op = job->kind->op;
	job->work.execute = work_perform;
	job->work.arguments = push_arguments;
	job->work.release = job_release;
	engine_copy(J, idx, &job->work.task.fn);
	threadpool_submit(runtime_of(J), &job->work, TASK_CRYPTO);
	js_pushundefined(J);
}
