/* live.c -- the child process and the socket to it.
 *
 * HOW   `orrery --control=FD script.js` runs at the other end of a socket pair. Its standard streams are
 *       /dev/null: what it writes comes as `out` events. Commands go out as lines, the trace comes in.
 * WHY   a process of its own: it may loop for ever, crash, or exit, and the screen stays whole.
 * OWNS  the process. It never outlives us: it is told to quit, then killed, and always reaped; if we are
 *       killed ourselves, the kernel kills it.
 * READ  after player.c. Book: appendix "The trace, version 1", "Steering a live program".
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define READ_MOST (1 << 20) /* bytes taken at once, so that the keyboard is looked at in between */
#define PATIENCE_MS 300

struct live {
	pid_t pid;   /* 0: reaped */
	int fd;      /* -1: closed */
	int status;
	char death[160];
};

/* ---- starting ---- */

/* The runtime beside this program, else the one in PATH. */
static void find_runtime(char *path, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", path, size - 1);
	path[n > 0 ? n : 0] = '\0';
	char *slash = strrchr(path, '/');
	if (slash && (size_t)(slash - path) + sizeof "/orrery" <= size) {
		strcpy(slash, "/orrery");
		if (access(path, X_OK) == 0)
			return;
	}
	snprintf(path, size, "orrery");
}

static void redirect_to_null(void)
{
	int null = open("/dev/null", O_RDWR);
	for (int fd = 0; fd < 3; ++fd)
		if (null >= 0)
			dup2(null, fd);
	if (null > 2)
		close(null);
}

/* In the child. `failed` is closed by a successful exec; else it tells the parent why not. */
static _Noreturn void become_runtime(const char *path, char **argv, int failed, pid_t parent)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(1); /* it died before we could ask to die with it */
	setpgid(0, 0); /* Ctrl-C is for the visualizer alone */
	redirect_to_null();
	signal(SIGPIPE, SIG_DFL);
	execvp(path, argv);
	int error = errno;
	ssize_t ignored = write(failed, &error, sizeof error);
	(void)ignored;
	_exit(127);
}

/* {"orrery", "--control=5", options..., script, arguments...}, to be freed by the caller. */
static char **make_arguments(char *control, char **options, int option_count, char **script)
{
	int n = 0, count = 0;
	while (script[count])
		++count;
	char **argv = must_alloc((size_t)(option_count + count + 3) * sizeof *argv);
	argv[n++] = (char *)"orrery";
	argv[n++] = control;
	for (int i = 0; i < option_count; ++i)
		argv[n++] = options[i];
	for (int i = 0; i < count; ++i)
		argv[n++] = script[i];
	return argv;
}

/* Waits until exec has succeeded or failed. 0 or an errno. */
static int exec_result(int fd)
{
	int error = 0;
	ssize_t n;
	do
		n = read(fd, &error, sizeof error);
	while (n < 0 && errno == EINTR);
	close(fd);
	return n == (ssize_t)sizeof error ? error : 0;
}

/* 0 or an errno. */
static int spawn(struct live *live, const char *path, char **options, int option_count, char **script)
{
	int pair[2], failed[2];
	char control[32];
	pid_t parent = getpid();
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
		return errno;
	if (pipe2(failed, O_CLOEXEC) != 0) {
		close(pair[0]);
		close(pair[1]);
		return errno;
	}
	snprintf(control, sizeof control, "--control=%d", pair[1]);
	char **argv = make_arguments(control, options, option_count, script);
	live->pid = fork();
	if (live->pid == 0) {
		fcntl(pair[1], F_SETFD, 0);
		become_runtime(path, argv, failed[1], parent);
	}
	int error = live->pid < 0 ? errno : 0;
	free(argv);
	close(pair[1]);
	close(failed[1]);
	live->fd = pair[0];
	fcntl(live->fd, F_SETFL, O_NONBLOCK);
	return error ? close(failed[0]), error : exec_result(failed[0]);
}

struct live *live_start(char **options, int option_count, char **script)
{
	char path[PATH_MAX];
	struct live *live = must_alloc(sizeof *live);
	live->fd = -1;
	find_runtime(path, sizeof path);
	signal(SIGPIPE, SIG_IGN);
	int error = spawn(live, path, options, option_count, script);
	if (error == 0)
		return live;
	fprintf(stderr, "orrery-viz: cannot start %s: %s\n", path, strerror(error));
	live_stop(live);
	return NULL;
}

/* ---- talking ---- */

int live_fd(const struct live *live)
{
	return live->fd;
}

const char *live_death(const struct live *live)
{
	return live->death[0] ? live->death : NULL;
}

/* Commands are short and the runtime reads them while it waits: they always fit into the socket. */
void live_command(struct live *live, const char *command)
{
	if (live->fd >= 0 && send(live->fd, command, strlen(command), MSG_NOSIGNAL) < 0 && errno != EAGAIN)
		shutdown(live->fd, SHUT_WR);
}

static bool has_end(const struct trace *tr)
{
	return tr->count > 0 && tr->events[tr->count - 1].kind == KIND_END;
}

static bool reap(struct live *live, int flags)
{
	if (live->pid <= 0)
		return true;
	pid_t pid;
	do
		pid = waitpid(live->pid, &live->status, flags);
	while (pid < 0 && errno == EINTR);
	if (pid == 0)
		return false;
	live->pid = 0;
	return true;
}

static void sleep_ms(long ms)
{
	nanosleep(&(struct timespec){ .tv_sec = ms / 1000, .tv_nsec = ms % 1000 * NS_PER_MS }, NULL);
}

/* It has closed the socket; it ends by itself, or it is made to. */
static void finish(struct live *live)
{
	if (live->fd >= 0)
		close(live->fd);
	live->fd = -1;
	for (int waited = 0; waited < PATIENCE_MS; waited += 5) {
		if (reap(live, WNOHANG))
			return;
		sleep_ms(5);
	}
	kill(live->pid, SIGKILL);
	reap(live, 0);
}

static void describe_death(struct live *live)
{
	if (WIFSIGNALED(live->status))
		snprintf(live->death, sizeof live->death, "The program was killed by signal %d (%s), without an end event.",
			WTERMSIG(live->status), strsignal(WTERMSIG(live->status)));
	else
		snprintf(live->death, sizeof live->death, "The program ended with code %d, without an end event.",
			WEXITSTATUS(live->status));
}

/* The other side has closed the socket. */
static bool end_of_trace(struct live *live, struct trace *tr)
{
	finish(live);
	if (has_end(tr))
		return true;
	describe_death(live);
	if (tr->has_header)
		return trace_finish(tr);
	snprintf(tr->error, sizeof tr->error, "the program ended before its first event; "
		"run it by orrery alone to see why");
	return false;
}

static bool feed(struct trace *tr, const char *bytes, size_t n)
{
	char error[sizeof tr->error];
	if (trace_feed(tr, bytes, n))
		return true;
	memcpy(error, tr->error, sizeof error);
	snprintf(tr->error, sizeof tr->error, "the program's trace is broken: %.400s", error);
	return false;
}

bool live_receive(struct live *live, struct trace *tr)
{
	char bytes[65536];
	size_t total = 0;
	while (live->fd >= 0 && total < READ_MOST) {
		ssize_t n = recv(live->fd, bytes, sizeof bytes, 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			return true;
		if (n <= 0)
			return end_of_trace(live, tr);
		total += (size_t)n;
		if (!feed(tr, bytes, (size_t)n))
			return false;
	}
	return true;
}

/* ---- the end ---- */

void live_stop(struct live *live)
{
	live_command(live, "quit\n");
	if (live->pid > 0)
		finish(live);
	else if (live->fd >= 0)
		close(live->fd);
	free(live);
}
