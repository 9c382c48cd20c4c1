# What a newcomer runs: `make study` and `make test`. Everything is installed into .venv.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help study test lint figures export notebooks

help:
	@echo "make study      install, then run the whole study on the built-in demo corpus"
	@echo "make test       install, then run every test"
	@echo "make figures    remake figures/ from figures.yml (needs RAVDESS, TESS and EmoDB under SER_NB_DATA)"
	@echo "make notebooks  execute every chapter in place, so that its outputs are fresh"
	@echo "make lint       check the notebooks' code with ruff"
	@echo "make export     format the notebooks, write ser_nb/ and tests/ from nbs/, and clean the notebooks"

.venv/study: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13) and "this needs Python 3.11, 3.12 or 3.13, not " + sys.version.split()[0])'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[study]'
	touch $@

.venv/dev: .venv/study
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[study,dev,app]'
	touch $@

study: .venv/study
	$(BIN)/ser-nb study

figures: .venv/study
	$(BIN)/ser-nb report --publish

notebooks: .venv/dev export
	$(BIN)/python -c 'from ser_nb.chapters import *; [execute(read_chapter(name), {}, path) for name, path in chapter_files().items()]'
	$(BIN)/nbdev_clean

export: .venv/dev
	$(BIN)/ruff format --quiet nbs
	$(BIN)/nbdev_export
	$(BIN)/python -c 'from pathlib import Path; from nbdev.export import nb_export; [nb_export(path, lib_path="tests") for path in sorted(Path("nbs/tests").glob("*.ipynb"))]'
	$(BIN)/nbdev_clean
	$(BIN)/nbdev_clean --fname nbs/tests

lint: .venv/dev
	$(BIN)/ruff check --quiet nbs
	$(BIN)/ruff format --quiet --check nbs

test: export OMP_NUM_THREADS = 1
test: export TF_NUM_INTRAOP_THREADS = 1
test: lint  # two workers, each on a core of its own
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder
