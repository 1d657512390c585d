# Orrery: make demo, make test, make learn, make book, make bench, make install PREFIX=..., make clean
#
#   MUJS_SRC=folder   take the engine's source from there (1.3.5 or later) instead of asking Debian
#   BUILD=folder      build there (default build)
#   SAN=address,undefined   build with sanitizers
#   V=1               show the commands
#
# SPDX-License-Identifier: ISC

ifneq ($(V),1)
Q = @
endif
say = @printf '  %-6s %s\n' $(1) $(2)

MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)

BUILD ?= build
PREFIX ?= /usr/local
CC ?= cc
SAN ?=
MUJS_SRC ?=
MUJS_VERSION ?= 1.3.6
GRAMMAR ?= node_modules/tree-sitter-javascript/src
LLHTTP ?= /usr/share/llhttp
LLHTTP_H ?= /usr/share/include/llhttp

OPT ?= -O2
WARN = -Wall -Wextra -Wpedantic -Werror
SANFLAGS = $(if $(SAN),-fsanitize=$(SAN) -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
CFLAGS_ALL = -std=c11 $(OPT) -g $(WARN) $(SANFLAGS) -D_GNU_SOURCE -MMD -MP $(CFLAGS)
CPPFLAGS_RT = -I$(BUILD)/mujs -Isrc -isystem $(LLHTTP_H) -DMUJS_VERSION='"$(MUJS_VERSION)"'

RT_SRC = $(filter-out src/main.c,$(wildcard src/*.c)) $(wildcard src/native/*.c)
GRAMMAR_OBJ = $(BUILD)/obj/grammar/parser.o $(BUILD)/obj/grammar/scanner.o
LLHTTP_OBJ = $(patsubst %,$(BUILD)/obj/llhttp/%.o,api http llhttp)
RT_OBJ = $(RT_SRC:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/core_modules.o $(GRAMMAR_OBJ) $(LLHTTP_OBJ)
VIZ_OBJ = $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard visualizer/*.c))
MODULES = $(sort $(shell find modules -name '*.js'))
EDITS = $(sort $(wildcard tools/mujs/*.edits))

all: $(BUILD)/orrery $(BUILD)/orrery-viz $(BUILD)/piece.flags

# ---- what the system must have: one look, then a stamp ----

$(BUILD)/.deps: tools/deps.sh package-lock.json
	@mkdir -p $(BUILD)
	@tools/deps.sh build
	@touch $@

node_modules/.orrery: package-lock.json | $(BUILD)/.deps
	$(call say,FETCH,$@)
	$(Q)npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# ---- the engine: mujs from source, with our edits ----

$(BUILD)/tools/%: tools/%.c | $(BUILD)/.deps
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) -std=c11 -O1 $(WARN) -D_GNU_SOURCE -o $@ $<

ifeq ($(MUJS_SRC),)
MUJS_FROM = $(BUILD)/mujs-src
$(BUILD)/mujs-src/one.c: tools/fetch-mujs.sh | $(BUILD)/.deps
	$(call say,FETCH,$@)
	$(Q)tools/fetch-mujs.sh $(BUILD)/mujs-src
	@touch $@
$(BUILD)/mujs/.made: $(BUILD)/mujs-src/one.c
else
MUJS_FROM = $(MUJS_SRC)
endif

$(BUILD)/mujs/.made: $(BUILD)/tools/edit $(EDITS)
	$(call say,MAKE,$@)
	$(Q)$(BUILD)/tools/edit $(MUJS_FROM) $(EDITS) $(BUILD)/mujs
	@touch $@

# The edit tool leaves alone what has not changed, so that only what includes a header is made again; as a website.
$(BUILD)/mujs/%.h: $(BUILD)/mujs/.made ;

$(BUILD)/mujs.o: $(BUILD)/mujs/.made
	$(call say,CC,$@)
	$(Q)$(CC) -std=c11 -D_GNU_SOURCE $(OPT) -g -w $(SANFLAGS) $(CFLAGS) -c -o $@ $(BUILD)/mujs/one.c

# ---- the runtime ----

# It lowers what it embeds, with the lower files of the runtime.
LOWER_OBJ = $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard src/lower*.c)) $(GRAMMAR_OBJ)
$(BUILD)/tools/embed: $(BUILD)/obj/tools/embed.o $(LOWER_OBJ)
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ -ltree-sitter

$(BUILD)/core_modules.c: $(BUILD)/tools/embed $(MODULES)
	$(call say,MAKE,$@)
	$(Q)$(BUILD)/tools/embed modules $(MODULES) > $@.tmp
	@mv $@.tmp $@

$(BUILD)/obj/core_modules.o: $(BUILD)/core_modules.c
	@mkdir -p $(@D)
	$(call say,CC,$(if $<,$<,$@))
	$(Q)$(CC) $(CFLAGS_ALL) -Wno-overlength-strings -Isrc -c -o $@ $<

$(BUILD)/obj/tools/%.o: tools/%.c | $(BUILD)/.deps
	@mkdir -p $(@D)
	$(call say,CC,$(if $<,$<,$@))
	$(Q)$(CC) $(CFLAGS_ALL) -Isrc -c -o $@ $<

$(BUILD)/obj/src/%.o: src/%.c | $(BUILD)/mujs/.made
	@mkdir -p $(@D)
	$(call say,CC,$(if $<,$<,$@))
	$(Q)$(CC) $(CFLAGS_ALL) $(CPPFLAGS_RT) -c -o $@ $<

$(BUILD)/orrery: $(BUILD)/obj/src/main.o $(RT_OBJ) $(BUILD)/mujs.o
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ $(RT_LIBS)

# The runtime as a library, and how to build with it: for exercises in C, where a learner writes a piece of it
# (commands/learn/piece.js).
$(BUILD)/liborrery.a: $(RT_OBJ) $(BUILD)/mujs.o
	$(call say,AR,$@)
	@rm -f $@
	$(Q)ar rcsT $@ $^

$(BUILD)/piece.flags: $(BUILD)/liborrery.a Makefile
	$(call say,MAKE,$@)
	@printf '%s\n' 'cc: $(CC)' 'flags: -std=c11 -g -Wall -Wextra $(SANFLAGS) -D_GNU_SOURCE $(CPPFLAGS_RT)' \
		'library: $(BUILD)/liborrery.a' 'libs: $(RT_LIBS) -lcheck -lsubunit -lrt' > $@

# ---- the visualizer ----

$(BUILD)/obj/visualizer/%.o: visualizer/%.c | $(BUILD)/.deps
	@mkdir -p $(@D)
	$(call say,CC,$(if $<,$<,$@))
	$(Q)$(CC) $(CFLAGS_ALL) -Ivisualizer -DORRERY_VERSION='"$(VERSION)"' -c -o $@ $<

$(BUILD)/obj/grammar/%.o: node_modules/.orrery
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(Q)$(CC) -std=c99 -O1 -w $(SANFLAGS) -I$(GRAMMAR) -c -o $@ $(GRAMMAR)/$*.c

# The parser of HTTP that Node uses; Debian has it as C sources. Node's is strict about what a request may look like.
$(BUILD)/obj/llhttp/%.o: Makefile | $(BUILD)/.deps
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(Q)$(CC) -std=c99 $(OPT) -w $(SANFLAGS) -DLLHTTP_STRICT_MODE=1 -I$(LLHTTP_H) -c -o $@ $(LLHTTP)/$*.c

$(BUILD)/orrery-viz: $(VIZ_OBJ) $(GRAMMAR_OBJ)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ -lncursesw -ltinfo -ltree-sitter

RT_LIBS = -lreadline -luv -lcares -lgmp -lssl -lcrypto -lz -lbrotlienc -lbrotlidec -lpcre2-8 -lutf8proc -ltree-sitter -lm -lpthread
VERSION = $(shell sed -n 's/^#define ORRERY_VERSION "\(.*\)"/\1/p' src/runtime.h)

# ---- use ----

demo: all
	@tools/demo.sh $(BUILD)

# The C exercises use Check, as the tests do.
learn: $(BUILD)/.deps-test all
	@$(BUILD)/orrery learn

$(BUILD)/.deps-test: tools/deps.sh
	@mkdir -p $(BUILD)
	@tools/deps.sh test
	@touch $@

UNIT_OBJ = $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard tests/unit/*.c))
$(BUILD)/obj/tests/%.o: tests/%.c | $(BUILD)/mujs/.made $(BUILD)/.deps-test
	@mkdir -p $(@D)
	$(call say,CC,$(if $<,$<,$@))
	$(Q)$(CC) $(CFLAGS_ALL) $(CPPFLAGS_RT) -c -o $@ $<

$(BUILD)/unit: $(UNIT_OBJ) $(RT_OBJ) $(BUILD)/mujs.o
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ $(RT_LIBS) -lcheck -lsubunit -lrt

# The packages of the application tests; the build needs none of them.
tests/apps/node_modules/.orrery: tests/apps/package-lock.json | $(BUILD)/.deps
	$(call say,FETCH,$(@D))
	$(Q)cd tests/apps && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

test: $(BUILD)/.deps-test all $(BUILD)/unit tests/apps/node_modules/.orrery
	@tests/run.sh $(BUILD)

# The book (tools/book/main.js): its code and outputs against the sources and the program; made again; as a website.
book-check: all
	@$(BUILD)/orrery tools/book/main.js check $(BUILD) $(if $(UNQUOTED),--unquoted)

book-update: all
	@$(BUILD)/orrery tools/book/main.js update $(BUILD)

$(BUILD)/.deps-book: tools/deps.sh
	@mkdir -p $(BUILD)
	@tools/deps.sh book
	@touch $@

book: $(BUILD)/.deps-book all
	@$(BUILD)/orrery tools/book/main.js site $(BUILD)

book-look: book
	@$(BUILD)/orrery tools/book/browser.js $(BUILD)/book/site

# ASan's own strstr walks the rest of the text at each call: splitting a long text would take minutes. And it keeps what
# was freed for a while: 8 MB of it, so that tests can still see whether memory stays flat.
test-asan:
	@ASAN_OPTIONS=intercept_strstr=0:quarantine_size_mb=8 $(MAKE) BUILD=$(BUILD)/asan OPT=-O1 SAN=address,undefined test

# The threadpool and workers under ThreadSanitizer: the only places where two threads meet.
test-tsan:
	@$(MAKE) BUILD=$(BUILD)/tsan OPT=-O1 SAN=thread $(BUILD)/tsan/unit $(BUILD)/tsan/orrery
	CK_RUN_SUITE=threadpool $(BUILD)/tsan/unit
	tests/js/run.sh $(BUILD)/tsan $(CURDIR)/tests/js/worker_threads/*.js

# lower.c against arbitrary input, see tests/fuzz/lower.c.
FUZZ_SECONDS ?= 60
FUZZ_CC ?= clang
FUZZ_SRC = tests/fuzz/lower.c $(wildcard src/lower*.c)
$(BUILD)/fuzz/lower: $(FUZZ_SRC) src/lower.h | $(BUILD)/.deps
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(FUZZ_CC) -std=c99 -O1 -w -I$(GRAMMAR) -c -o $(@D)/parser.o $(GRAMMAR)/parser.c
	$(Q)$(FUZZ_CC) -std=c99 -O1 -w -I$(GRAMMAR) -c -o $(@D)/scanner.o $(GRAMMAR)/scanner.c
	$(Q)$(FUZZ_CC) -std=c11 -O1 -g $(WARN) -D_GNU_SOURCE -fsanitize=fuzzer,address,undefined -Isrc -o $@ $(FUZZ_SRC) \
		$(@D)/parser.o $(@D)/scanner.o -ltree-sitter

fuzz: $(BUILD)/fuzz/lower
	@mkdir -p $(BUILD)/fuzz/corpus
	cd $(BUILD)/fuzz && ./lower -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=4096 corpus \
		$(CURDIR)/tests/js/modern

$(BUILD)/lower: $(BUILD)/obj/bench/lower.o $(LOWER_OBJ)
	$(call say,LINK,$@)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $^ -ltree-sitter

$(BUILD)/obj/bench/%.o: bench/%.c
	@mkdir -p $(@D)
	$(call say,CC,$@)
	$(Q)$(CC) $(CFLAGS_ALL) -Isrc -c -o $@ $<

bench: all $(BUILD)/lower
	@bench/run.sh $(BUILD)
	@bench/lower.sh $(BUILD)

SHARE = $(DESTDIR)$(PREFIX)/share/orrery
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)
	install $(BUILD)/orrery $(BUILD)/orrery-viz $(DESTDIR)$(PREFIX)/bin
	cp -R commands exercises examples $(SHARE)

# Orrery under the name of node, in a folder of its own: whoever puts that first in PATH runs package scripts on it.
SHIM = $(PREFIX)/lib/orrery/shim
install-shim: install
	install -d $(DESTDIR)$(SHIM)
	ln -sf ../../../bin/orrery $(DESTDIR)$(SHIM)/node
	@echo 'Put it first in PATH, for as long as you want it: PATH=$(SHIM):$$PATH'

clean:
	rm -rf $(BUILD)

.PHONY: all demo learn test test-asan test-tsan fuzz bench install install-shim clean book-check book-update book book-look
.DELETE_ON_ERROR:
-include $(wildcard $(BUILD)/obj/*.d $(BUILD)/obj/*/*.d $(BUILD)/obj/*/*/*.d)
