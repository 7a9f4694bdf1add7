# Two commands matter: `make chat` and `make test`. Both set everything up on the first call.
PYTHON ?= python3
BIN := .venv/bin
LIBRARY ?= library

.PHONY: chat test check quality setup lock readme clean

setup: .venv/ready

.venv/ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Kutip needs Python 3.11 or newer: call make with PYTHON=python3.12, for example." >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

chat: setup
	$(BIN)/kutip --library $(LIBRARY) add seeds/articles
	$(BIN)/kutip --library $(LIBRARY) chat

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: check quality
	$(BIN)/python -m pytest

# The answers to the gold questions beside those of the report that was committed; a fall ends with an error.
quality: setup
	$(BIN)/kutip eval --no-baselines --compare eval/results/answers.json

# Every package at the version this was tested with. PyTorch first, so that its CPU build is kept where one is installed.
lock:
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --upgrade pip
	build/lock/bin/python -m pip install --quiet torch==2.13.0
	build/lock/bin/python -m pip install --quiet --group dev .
	build/lock/bin/python -m pip freeze --exclude kutip | sed 's/+cpu$$//; /^torch @/s/.*/torch==2.13.0/' > requirements.lock

readme: setup
	$(BIN)/python -m eval.readme

clean:
	rm -rf .venv library build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
