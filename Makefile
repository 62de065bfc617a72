# The only entry for chores. `make help` lists them.

SYSTEM_PYTHON := /usr/bin/python3
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="*.debug=false"
PYTEST := $(OFFSCREEN) $(PYTHON) -m pytest
FLOORS := tests/core tests/io tests/qgis tests/gui tests/stories
SOURCES := neaspec_plugin tools tests

.DEFAULT_GOAL := help
.PHONY: help setup setup-run demo demo-zip run screenshots test test-core test-io test-qgis test-gui test-stories test-long test-ltr \
        format lint types security ts ts-check qm package docs help-pages clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 15

setup: ## Debian packages and .venv that the other targets need (installs only what is missing)
	@tools/setup.sh dev

setup-run:
	@tools/setup.sh run

demo: setup-run ## the whole job on the training area, headless; results in demo-output/
	@$(OFFSCREEN) $(SYSTEM_PYTHON) tools/demo.py

demo-zip: package ## the same job through qgis_process, from the built zip; results in demo-output/
	@$(OFFSCREEN) $(SYSTEM_PYTHON) tools/demo.py --zip dist/neaspec_plugin.zip

run: setup package ## QGIS desktop with the plugin and the training area
	@$(SYSTEM_PYTHON) tools/run.py

screenshots: ## one picture per screen and language into docs/images/
	@tools/setup.sh screenshots
	@$(MAKE) --no-print-directory package
	@[ -d demo-output ] || $(MAKE) --no-print-directory demo
	@$(SYSTEM_PYTHON) tools/screenshots.py

test: setup qm ## all tests on this machine's QGIS
	@$(PYTEST) $(wildcard $(FLOORS))

test-core: setup ## tests of core: plain Python
	@$(PYTEST) tests/core

test-io: setup ## tests of io: real files
	@$(PYTEST) tests/io

test-qgis: setup qm ## tests with a real QGIS, no widgets
	@$(PYTEST) tests/qgis

test-gui: setup qm ## tests with widgets: clicks and keys
	@$(PYTEST) tests/gui

test-stories: setup qm ## one test per user's day
	@$(PYTEST) tests/stories

test-long: setup ## 10 000 mangled packages instead of 500 (about 4 minutes)
	@NEASPEC_FUZZ=10000 $(PYTEST) tests/io/test_fuzz.py

test-ltr: ## the same tests on QGIS 3.44 in a Debian 13 root of its own, kept and reused
	@tools/ltr test

format: setup ## let ruff format the sources
	@$(PYTHON) -m ruff format $(SOURCES)
	@$(PYTHON) -m ruff check --fix $(SOURCES)

lint: setup ## ruff check, ruff format --check
	@$(PYTHON) -m ruff check $(SOURCES)
	@$(PYTHON) -m ruff format --check $(SOURCES)

types: setup ## mypy: strict for core and io
	@$(PYTHON) -m mypy --strict --follow-imports=silent neaspec_plugin/core neaspec_plugin/io
	@$(PYTHON) -m mypy neaspec_plugin

security: package ## what plugins.qgis.org scans, on the built zip
	@$(PYTHON) tools/security.py dist/neaspec_plugin.zip

ts: setup ## bring i18n/*.ts up to date with the sources
	@$(SYSTEM_PYTHON) tools/ts.py update

ts-check: setup ## fail on stale, unfinished or faulty translations
	@$(SYSTEM_PYTHON) tools/ts.py check

qm: setup ## compile the translations into build/i18n/
	@$(SYSTEM_PYTHON) tools/ts.py qm

package: setup ## dist/neaspec_plugin.zip, as it is uploaded and installed
	@$(SYSTEM_PYTHON) tools/package.py

docs: setup ## the pages of docs/ that are made from code, schema, schemes and species
	@$(OFFSCREEN) $(SYSTEM_PYTHON) tools/make_algorithms.py
	@$(SYSTEM_PYTHON) tools/make_format.py
	@$(SYSTEM_PYTHON) tools/make_schemes.py
	@$(SYSTEM_PYTHON) tools/make_species.py

help-pages: qm ## the help in resources/help/, of its sources in i18n/help/, the exercises and the pictures in docs/images/
	@$(OFFSCREEN) $(SYSTEM_PYTHON) tools/make_help.py

clean: ## remove what was built
	rm -rf build dist demo-output .pytest_cache .mypy_cache .ruff_cache .hypothesis
