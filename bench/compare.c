/* compare.c -- compare N LABEL UNIT COMMAND -- COMMAND: measures two commands in turn and prints their medians.
 *
 * Both sides run N times, one after the other (a b a b ...), so that a busy moment of the machine falls on
 * both. UNIT: "wall" (ms from start to exit), "rss" (peak memory in KB), or "printed" (the number of ms that
 * the program prints). Without `--` only one side is measured. SPDX-License-Identifier: ISC
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now_ms(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec * 1e3 + (double)ts.tv_nsec / 1e6;
}

/* Runs the command once; -1 if it failed. */
static double measure(const char *unit, char **command)
{
	int out[2], status;
	char text[256] = "";
	struct rusage usage;
	if (pipe(out) != 0)
		return -1;
	double start = now_ms();
	pid_t pid = fork();
	if (pid == 0) {
		dup2(out[1], 1);
		close(out[0]);
		close(out[1]);
		execvp(command[0], command);
		_exit(127);
	}
	close(out[1]);
	size_t length = 0;
	for (ssize_t n; length < sizeof text - 1 && (n = read(out[0], text + length, sizeof text - 1 - length)) > 0;)
		length += (size_t)n;
	close(out[0]);
	if (wait4(pid, &status, 0, &usage) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
		return -1;
	double wall = now_ms() - start;
	return !strcmp(unit, "wall") ? wall : !strcmp(unit, "rss") ? (double)usage.ru_maxrss : atof(text);
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *values, int n)
{
	qsort(values, (size_t)n, sizeof *values, ascending);
	return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

int main(int argc, char **argv)
{
	int n = argc > 4 ? atoi(argv[1]) : 0, split = argc;
	if (n < 1 || n > 1000) {
		fputs("usage: compare N LABEL wall|rss|printed COMMAND... [-- COMMAND...]\n", stderr);
		return 2;
	}
	for (int i = 4; i < argc; ++i) {
		if (!strcmp(argv[i], "--")) {
			split = i;
			argv[i] = NULL;
			break;
		}
	}
	double ours[1000], theirs[1000];
	for (int i = 0; i < n; ++i) {
		ours[i] = measure(argv[3], argv + 4);
		theirs[i] = split < argc ? measure(argv[3], argv + split + 1) : 0;
		if (ours[i] < 0 || theirs[i] < 0) {
			printf("%-34s failed\n", argv[2]);
			return 1;
		}
	}
	const char *unit = !strcmp(argv[3], "rss") ? "KB" : "ms";
	double a = median(ours, n), b = median(theirs, n);
	if (split < argc)
		printf("%-34s %10.1f %s %10.1f %s %8.2f\n", argv[2], a, unit, b, unit, a / b);
	else
		printf("%-34s %10.1f %s\n", argv[2], a, unit);
	return 0;
}
