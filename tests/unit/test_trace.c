/* test_trace.c -- src/trace.c: lines are JSON whatever is in them. SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char name[] = "/tmp/orrery-unit-XXXXXX";
static struct runtime *rt;

static void setup(void)
{
	strcpy(name, "/tmp/orrery-unit-XXXXXX");
	close(mkstemp(name));
	rt = unit_runtime("", name);
}

static void teardown(void)
{
	runtime_free(rt);
	unlink(name);
}

/* Whether the file, so far, has this text. */
static bool holds(const char *text)
{
	static char buffer[1 << 20];
	trace_flush(rt);
	FILE *file = fopen(name, "r");
	size_t n = fread(buffer, 1, sizeof buffer - 1, file);
	buffer[n] = '\0';
	fclose(file);
	return strstr(buffer, text) != NULL;
}

static const struct { const char *text; size_t length; const char *json; } texts[] = {
	{ "plain", 0, "\"plain\"" }, { "q\"b\\n\n", 0, "\"q\\\"b\\\\n\\n\"" }, { "\x01\x7f", 0, "\"\\u0001\\u007f\"" },
	{ "\xC3\xA9", 0, "\"\xC3\xA9\"" }, { "\xFF", 0, "\"\\ufffd\"" }, { "\xC0\x80", 0, "\"\\u0000\"" },
	{ "\xED\xA0\xBD", 0, "\"\\ud83d\"" }, { "\xE2\x82", 0, "\"\\ufffd\\ufffd\"" }, { "a\0b", 3, "\"a\\u0000b\"" },
};

START_TEST(text_is_escaped)
{
	char expected[64];
	trace_emit(rt, &(struct event){ .kind = "out", .number = 1, .text = texts[_i].text,
		.text_length = texts[_i].length });
	snprintf(expected, sizeof expected, "\"k\":\"out\",\"fd\":1,\"text\":%s}\n", texts[_i].json);
	ck_assert_msg(holds(expected), "not in the trace: %s", expected);
}
END_TEST

START_TEST(phases_nest)
{
	trace_turn(rt);
	trace_phase(rt, "poll", "enter");
	trace_phase(rt, "tick", "enter");
	trace_phase(rt, "tick", "leave");
	trace_emit(rt, &(struct event){ .kind = "task.end", .id = 9, .reason = "done" });
	ck_assert(holds("\"turn\":1,\"phase\":\"tick\",\"k\":\"phase\",\"what\":\"leave\""));
	ck_assert(holds("\"phase\":\"poll\",\"k\":\"task.end\",\"id\":9"));
}
END_TEST

START_TEST(emergency_ends_the_file)
{
	trace_emit(rt, &(struct event){ .kind = "task.end", .id = 77, .reason = "done" });
	trace_emergency(rt->trace, "SIGTEST", 200);
	ck_assert(holds("\"id\":77"));
	ck_assert(holds("\"seq\":1,\"t\":"));
	ck_assert(holds("\"k\":\"end\",\"reason\":\"SIGTEST\",\"code\":200}\n"));
}
END_TEST

Suite *suite_trace(void)
{
	Suite *suite = suite_create("trace");
	TCase *t = tcase_create("trace");
	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_loop_test(t, text_is_escaped, 0, sizeof texts / sizeof *texts);
	tcase_add_test(t, phases_nest);
	tcase_add_test(t, emergency_ends_the_file);
	suite_add_tcase(suite, t);
	return suite;
}
