# Every target works on a fresh clone: it installs what it needs into .venv first.
# make lab | demo | release | grade LAB=01 | audit | site | test | clean

PYTHON ?= python3
LAB ?= 01
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export OMP_WAIT_POLICY ?= PASSIVE

# Kernels forked with torch imported (grading/warm.py) save nbval some seconds a notebook.
WARM := JUPYTER_DEFAULT_PROVISIONER_NAME=torch-labs-warm MPLBACKEND=module://matplotlib_inline.backend_inline

# Each of its tests takes long and has no need of the others: they are dealt out one by one.
SLOW := tests/grading/test_right_answers.py

.DEFAULT_GOAL := help
.PHONY: help lab demo release grade audit site test lint clean

help:
	@echo "make demo      play a class of students: submissions, grades, feedback, report"
	@echo "make lab       open JupyterLab on the student labs"
	@echo "make release   generate the student version and the archive for students"
	@echo "make grade     grade submitted/*/LAB   (LAB=01)"
	@echo "make audit     try every known wrong and right answer on the tests"
	@echo "make site      the lessons and labs as web pages with search, in build/site"
	@echo "make test      everything CI runs"

.venv/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v[:2] < (3, 11) and f"Python 3.11 or newer is needed, this is {v[0]}.{v[1]}; try make PYTHON=python3.11")'
	@echo "Installing into .venv (about 2 GB, some minutes; once) ..."
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -e '.[lab]'
	@touch $@

.venv/installed-test: .venv/installed
	@echo "Installing what the tests need ..."
	$(BIN)/python -m pip install --disable-pip-version-check -e '.[lab,test]'
	@touch $@

.venv/installed-site: .venv/installed
	@echo "Installing what the site needs ..."
	$(BIN)/python -m pip install --disable-pip-version-check -e '.[lab,site]'
	@touch $@

lab: .venv/installed
	@mkdir -p my-labs/lessons
	@cp -Rn release/. my-labs/ && cp -Rn notebooks/. my-labs/lessons/
	@echo "Your copies are in my-labs/; what you have already changed there stays as it is."
	cd my-labs && jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root)

demo: .venv/installed
	python -m grading demo

release: .venv/installed
	python -m grading release

grade: .venv/installed
	python -m grading autograde $(LAB)

audit: .venv/installed
	python -m grading audit

site: .venv/installed-site
	@rm -rf build/site build/pages && mkdir -p build/pages
	python -m sphinx -q -W --keep-going -E -c docs/site -d build/doctrees build/pages build/site
	@echo "The site is in build/site: open build/site/index.html"

lint: .venv/installed-test
	ruff check . && ruff format --check .
	mypy

test: .venv/installed-test
	@bash tests/system_packages.sh
	ruff check . && ruff format --check .
	mypy
	python -m pytest -n 2 --dist loadfile --ignore $(SLOW)
	python -m pytest -n 2 --dist load $(SLOW)
	$(WARM) python -m pytest -n 2 --dist loadfile --nbval-lax --nbval-cell-timeout=120 notebooks source

clean:
	rm -rf .venv build dist demo torch_labs.egg-info
