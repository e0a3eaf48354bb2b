# make demo   turn corpora/demo/ into records and show what was found
# make test   check style, types, layers and behaviour
# make bench  measure speed, growth and memory (writes bench/results.md)
# make torture  convert ten thousand articles under every kind of mishap (takes an hour; writes docs/torture.md)
# make lock   renew requirements/dev.lock
# make clean  remove everything that was made

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOCK := requirements/dev.lock

.PHONY: demo test bench torture lock clean

demo: $(READY)
	@mkdir -p build
	$(BIN)/congress-extract convert corpora/demo -o build/demo.jsonl --table

test: $(READY)
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q

bench: $(READY)
	$(BIN)/python bench/bench.py

torture: $(READY)
	$(BIN)/python -m tests.torture

# Set up once, and again when what it is made from has changed.
$(READY): $(LOCK) pyproject.toml
	@command -v "$(PYTHON)" >/dev/null || { echo "congress-extract: no $(PYTHON) here; name yours: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "congress-extract needs Python 3.11 or newer, and $(PYTHON) is $$("$(PYTHON)" -V 2>&1); name another: make PYTHON=python3.12" >&2; exit 1; }
	"$(PYTHON)" -m venv --clear $(VENV)
	$(BIN)/python -m pip install -qq --require-hashes -r $(LOCK)
	$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

lock:
	@command -v uv >/dev/null || { echo "make lock needs uv" >&2; exit 1; }
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock" \
	  --upgrade --group dev pyproject.toml -o $(LOCK)

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
