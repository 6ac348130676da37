# Muster: rehearses disaster recovery plans.
#
#   make drill    build and rehearse the three-tier plan
#   make test     build and run every test
#   make check    format, imports and hygiene
#
# Each of them does its own set-up.

SWIFT ?= swift
PYTHON ?= python3
VENV := .venv
BUILD := $(SWIFT) build --explicit-target-dependency-import-check error
MUSTER := .build/debug/muster

.PHONY: help setup drill build test check format golden docs bench release clean
.DEFAULT_GOAL := help

help:
	@sed -n '3,7s/^# \{0,1\}//p' Makefile
	@echo "  make format   write the formatting that check asks for"
	@echo "  make golden   rewrite expected reports; read the difference like code"
	@echo "  make docs     rewrite the schemas and the pages that are made from the code"
	@echo "  make bench    measure against the peers (release build)"
	@echo "  make release  build the programs as they are released"

setup:
	@scripts/setup.sh

build: setup
	@$(BUILD) --product muster

drill: setup
	@$(BUILD) --product muster
	@$(MUSTER) run scenarios/three-tier.yaml --pace scaled:600

$(VENV)/.ready: Tests/outside/requirements.txt Tools/generate-aws/requirements.txt
	@scripts/venv.sh $(PYTHON) $(VENV) Tests/outside/requirements.txt

test: setup $(VENV)/.ready
	@$(BUILD) --build-tests
	@$(SWIFT) test --skip-build --parallel
	@$(VENV)/bin/python Tests/outside/run.py --muster $(MUSTER)

check: setup
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks
	@scripts/hygiene.sh
	@$(BUILD) --build-tests

format:
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

golden: setup
	@$(BUILD) --build-tests
	@MUSTER_UPDATE_GOLDEN=1 $(SWIFT) test --skip-build --filter 'MusterReportTests|MusterScenarioTests|MusterSimulatorTests'
	@$(MUSTER) run scenarios/three-tier.yaml scenarios/completed-job-with-a-failed-server.yaml --no-history
	@git status --short

docs: setup
	@$(BUILD) --build-tests
	@MUSTER_UPDATE_GOLDEN=1 $(SWIFT) test --skip-build --filter 'WrittenPagesTests|DiagnosticsPageTests'
	@git status --short docs schemas

bench: setup
	@$(MAKE) --no-print-directory -C Benchmarks SWIFT=$(SWIFT)

release: setup
	@SWIFT=$(SWIFT) scripts/release.sh muster muster-serve

clean:
	@rm -rf .build $(VENV)
