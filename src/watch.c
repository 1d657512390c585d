/* watch.c -- --watch: runs the program again when one of its files changes.
 *
 * HOW   the program runs in a child process, with the same options and an open pipe on which it names every file that it
 *       loads (watch_report). The parent watches the folders of these files, since an editor often replaces a file
 *       instead of writing to it. A change ends the child, and after a moment without further changes it is begun anew.
 *       With --watch-path, the named files and folders count, and nothing else.
 * WHY   a child process: nothing of the last run can be left over.
 * NODE  cli.html#--watch; the sentences are Node's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REPORT_FD 3
#define SETTLE_MS 200 /* several changes within this time are one */

struct watched {
	uv_fs_event_t event; /* of the folder */
	struct watch *watch;
	char *folder;
	struct watched *next;
};

struct watched_file {
	char *path;
	struct watched_file *next;
};

struct watch {
	uv_loop_t loop;
	uv_process_t child;
	uv_pipe_t pipe;
	uv_timer_t settle;
	uv_signal_t interrupt, terminate;
	const struct options *options;
	char **arguments;      /* of the child */
	struct watched *folders;
	struct watched_file *files;
	char line[PATH_MAX + 64]; /* of the pipe, so far */
	size_t length;
	bool running, restarting, ending;
};

/* ---- what is watched ---- */

static bool is_watched(const struct watch *w, const char *path)
{
	for (const struct watched_file *f = w->files; f; f = f->next) {
		size_t n = strlen(f->path);
		if (!strncmp(path, f->path, n) && (!path[n] || (path[n] == '/' && resolve_is_folder(f->path))))
			return true;
	}
	return false;
}

static void begin(struct watch *w);

static void on_settled(uv_timer_t *timer)
{
	struct watch *w = timer->data;
	w->restarting = true;
	if (w->running)
		uv_process_kill(&w->child, SIGTERM); /* on_exit begins anew */
	else
		begin(w);
}

static void on_change(uv_fs_event_t *event, const char *name, int events, int status)
{
	struct watched *folder = event->data;
	path_buffer path;
	(void)events;
	if (status < 0 || !name || !resolve_join(path, folder->folder, name, "") || !is_watched(folder->watch, path))
		return;
	uv_timer_start(&folder->watch->settle, on_settled, SETTLE_MS, 0);
}

static void watch_folder(struct watch *w, const char *folder)
{
	for (struct watched *one = w->folders; one; one = one->next)
		if (!strcmp(one->folder, folder))
			return;
	struct watched *one = calloc(1, sizeof *one);
	CHECK(one && (one->folder = strdup(folder)) != NULL);
	one->watch = w;
	one->event.data = one;
	one->next = w->folders;
	w->folders = one;
	uv_fs_event_init(&w->loop, &one->event);
	if (uv_fs_event_start(&one->event, on_change, folder, 0) != 0)
		fprintf(stderr, "orrery: cannot watch %s\n", folder);
}

static void watch_file(struct watch *w, const char *path)
{
	path_buffer folder;
	for (const struct watched_file *f = w->files; f; f = f->next)
		if (!strcmp(f->path, path))
			return;
	struct watched_file *file = malloc(sizeof *file);
	CHECK(file && (file->path = strdup(path)) != NULL);
	file->next = w->files;
	w->files = file;
	resolve_folder_of(folder, path);
	watch_folder(w, resolve_is_folder(path) ? path : folder);
}

/* ---- the child ---- */

static void on_line(struct watch *w)
{
	path_buffer path;
	w->line[w->length] = '\0';
	w->length = 0;
	if (w->options->watch_paths.count > 0)
		return;
	if (url_to_path(path, w->line))
		watch_file(w, path);
	else if (w->line[0] == '/')
		watch_file(w, w->line);
}

static void on_room(uv_handle_t *handle, size_t wanted, uv_buf_t *buffer)
{
	static char room[4096];
	(void)handle, (void)wanted;
	*buffer = uv_buf_init(room, sizeof room);
}

static void on_report(uv_stream_t *pipe, ssize_t n, const uv_buf_t *buffer)
{
	struct watch *w = pipe->data;
	for (ssize_t i = 0; i < n; ++i) {
		if (buffer->base[i] == '\n')
			on_line(w);
		else if (w->length < sizeof w->line - 1)
			w->line[w->length++] = buffer->base[i];
	}
	if (n < 0)
		uv_read_stop(pipe);
}

static void say(const struct watch *w, const char *what)
{
	fputs(what, stdout);
	for (int i = 0; i < w->options->argc; ++i)
		printf("%s%s", i ? " " : " '", w->options->argv[i]);
	puts("'");
	fflush(stdout);
}

static void on_child_closed(uv_handle_t *handle)
{
	struct watch *w = handle->data;
	if (w->restarting)
		begin(w);
}

static void on_pipe_closed(uv_handle_t *handle)
{
	struct watch *w = handle->data;
	uv_close((uv_handle_t *)&w->child, on_child_closed);
}

static void on_exit_of_child(uv_process_t *child, int64_t status, int signal)
{
	struct watch *w = child->data;
	w->running = false;
	if (!w->restarting && !w->ending)
		say(w, status || signal ? "Failed running" : "Completed running");
	if (w->ending)
		uv_stop(&w->loop);
	uv_close((uv_handle_t *)&w->pipe, on_pipe_closed);
}

/* Starts the program, for the first time or anew. */
static void begin(struct watch *w)
{
	char exe[PATH_MAX];
	size_t size = sizeof exe;
	CHECK(uv_exepath(exe, &size) == 0);
	if (w->restarting) {
		if (!w->options->watch_keeps_output && isatty(1))
			fputs("\033c", stdout); /* a new page, for people */
		say(w, "Restarting");
	}
	w->restarting = false;
	w->length = 0;
	uv_pipe_init(&w->loop, &w->pipe, 0);
	w->pipe.data = w->child.data = w;
	uv_stdio_container_t stdio[REPORT_FD + 1] = {
		{ .flags = UV_INHERIT_FD, .data.fd = 0 }, { .flags = UV_INHERIT_FD, .data.fd = 1 },
		{ .flags = UV_INHERIT_FD, .data.fd = 2 },
		{ .flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&w->pipe },
	};
	uv_process_options_t options = { .file = exe, .args = w->arguments, .exit_cb = on_exit_of_child,
		.stdio = stdio, .stdio_count = REPORT_FD + 1 };
	int code = uv_spawn(&w->loop, &w->child, &options);
	if (code != 0) {
		fprintf(stderr, "orrery: the program cannot be started: %s\n", uv_strerror(code));
		exit(1);
	}
	w->running = true;
	uv_read_start((uv_stream_t *)&w->pipe, on_room, on_report);
}

/* Ctrl-C reaches the child as well; SIGTERM is passed on. */
static void on_signal(uv_signal_t *handle, int number)
{
	struct watch *w = handle->data;
	w->ending = true;
	if (!w->running)
		uv_stop(&w->loop);
	else if (number == SIGTERM)
		uv_process_kill(&w->child, SIGTERM);
}

/* The same arguments, but for the options of watching, which come first. */
static char **child_arguments(const struct options *o, char **argv)
{
	static char report[] = "--watch-report=3", end[] = "--";
	char **arguments = calloc(o->used.count + (size_t)o->argc + 4, sizeof *arguments);
	int n = 0;
	CHECK(arguments != NULL);
	arguments[n++] = argv[0];
	arguments[n++] = report;
	for (size_t i = 0; i < o->used.count; ++i) {
		const char *word = o->used.items[i];
		if (!strcmp(word, "--watch-path"))
			++i; /* and its value */
		else if (strncmp(word, "--watch", 7))
			arguments[n++] = (char *)(uintptr_t)word;
	}
	arguments[n++] = end;
	memcpy(arguments + n, o->argv, (size_t)o->argc * sizeof *arguments);
	return arguments;
}

static void watch_signal(struct watch *w, uv_signal_t *handle, int number)
{
	uv_signal_init(&w->loop, handle);
	handle->data = w;
	uv_signal_start(handle, on_signal, number);
}

/* The script itself is watched from the start: perhaps it cannot be loaded. */
static void watch_paths(struct watch *w)
{
	path_buffer script;
	if (w->options->watch_paths.count == 0 && realpath(w->options->script, script))
		watch_file(w, script);
	for (size_t i = 0; i < w->options->watch_paths.count; ++i) {
		path_buffer path;
		if (realpath(w->options->watch_paths.items[i], path))
			watch_file(w, path);
		else
			fprintf(stderr, "orrery: cannot watch %s: no such file\n", w->options->watch_paths.items[i]);
	}
}

int watch_run(const struct options *options, char **argv)
{
	static struct watch w; /* libuv's handles stay where they are until the process ends */
	w.options = options;
	w.arguments = child_arguments(options, argv);
	CHECK(uv_loop_init(&w.loop) == 0);
	uv_timer_init(&w.loop, &w.settle);
	w.settle.data = &w;
	watch_signal(&w, &w.interrupt, SIGINT);
	watch_signal(&w, &w.terminate, SIGTERM);
	watch_paths(&w);
	begin(&w);
	uv_run(&w.loop, UV_RUN_DEFAULT);
	return 0;
}

/* ---- in the child ---- */

void watch_report(struct runtime *rt, const char *file)
{
	int fd = rt->options->watch_report;
	if (fd > 0 && !rt->modules.sources->next)
		fcntl(fd, F_SETFD, FD_CLOEXEC); /* it is the parent's, not of the program's own children */
	if (fd > 0 && (*file == '/' || !strncmp(file, "file:", 5)))
		dprintf(fd, "%s\n", file);
}
