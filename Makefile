# make demo      turn corpora/demo/ into records and show what was found
# make test      check style, types, layers and behaviour
# make evaluate  score our own corpora (and write build/evaluation.html, every error in its article)
# make floors    set corpora/floors.json to these scores; none is lowered but by make floors LOWER=--lower
# make bench     measure speed, growth and memory (writes bench/results.md)
# make torture   convert ten thousand articles amid mishaps of every kind (an hour; writes docs/torture.md)
# make lock      renew requirements/dev.lock
# make clean     remove everything that was made

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOCK := requirements/dev.lock

.PHONY: demo test evaluate floors bench torture lock clean

demo: $(READY)
	@mkdir -p build
	$(BIN)/congress-extract convert corpora/demo -o build/demo.jsonl --table

test: $(READY)
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q

evaluate: $(READY)
	$(BIN)/congress-extract corpus check corpora/congress-vi
	$(BIN)/congress-extract evaluate corpora/congress-vi --html build/evaluation.html

floors: $(READY)
	$(BIN)/congress-extract evaluate corpora/congress-vi --floors corpora/floors.json --set-floors $(LOWER)

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
