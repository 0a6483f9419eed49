# make run     sets everything up and serves the demonstration
# make help    lists the rest

.POSIX:

# Any Python from 3.11 on: make PYTHON=python3.12 run
PYTHON = python3
PORT = 8000
# auto: browser tests run if there is a Chromium; required: they must; no: they do not.
BROWSER = auto

BIN = .venv/bin
CHROMIUM = command -v chromium || command -v chromium-browser || command -v google-chrome

# Settings as a clinic would have them, with secrets that nobody keeps.
PRODUCTION = env ENV_FILE=/dev/null DEBUG=False DEMONSTRATION=False \
	SECRET_KEY="$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(50))')" \
	SEALED_KEYS="$$($(BIN)/python -m config.environment keys)" \
	ALLOWED_HOSTS=back.example.org EMERGENCY_NUMBER=999 CLINIC_PHONE=0160\ 496\ 0000 \
	RULESET_REVIEW_DUE=2099-12-31 DATABASE_URL=sqlite://:memory:

.PHONY: help run setup setup-dev test test-browser lint format

help:
	@echo "make run      set up, fill in a demonstration, serve it on port $(PORT)"
	@echo "make setup    only set up: the environment and its pinned packages"
	@echo "make test     lint, checks, all tests (BROWSER=required or BROWSER=no)"
	@echo "make lint     the linter and the formatter, without changing anything"
	@echo "make format   format the code"
	@echo "Variables: PYTHON ($(PYTHON)), PORT ($(PORT)), BROWSER ($(BROWSER)), DATABASE_URL"

run: setup
	@mkdir -p var
	@$(BIN)/python -m config.environment
	@$(BIN)/python manage.py migrate --no-input --verbosity 0
	@$(BIN)/python manage.py collectstatic --no-input --verbosity 0
	@$(BIN)/python manage.py set_up_groups
	@$(BIN)/python manage.py load_articles
	@$(BIN)/python manage.py demonstrate
	@echo
	@echo "Patients    http://127.0.0.1:$(PORT)/"
	@echo "Articles    http://127.0.0.1:$(PORT)/articles/"
	@echo "Staff       http://127.0.0.1:$(PORT)/admin/"
	@echo "Stop with Ctrl-C."
	@echo
	@exec $(BIN)/gunicorn config.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --threads 4 \
		--keep-alive 75 --no-control-socket --log-level warning

setup: .venv/installed

setup-dev: .venv/installed-dev

# Every package is pinned, so that pip has nothing to resolve; `pip check` says if one
# is missing. A second run finds the stamp and does nothing.
.venv/installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is missing or older than 3.11. Name another one:"; \
		echo "    make PYTHON=python3.12 run"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -r requirements.txt
	$(BIN)/pip check --quiet
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -r requirements-dev.txt
	$(BIN)/pip check --quiet
	@touch $@

lint: setup-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: setup-dev
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

test: lint
	$(PRODUCTION) $(BIN)/python manage.py makemigrations --check
	$(PRODUCTION) $(BIN)/python manage.py check --deploy --fail-level WARNING
	$(BIN)/python -m pytest -n 2
	@$(MAKE) test-browser PYTHON=$(PYTHON) BROWSER=$(BROWSER)

test-browser: setup-dev
	@case "$(BROWSER)" in \
	no) echo "browser tests were not run: BROWSER=no" ;; \
	*) if $(CHROMIUM) >/dev/null; then \
		$(BIN)/python -m pytest -m browser tests/browser && \
		$(BIN)/python -m pytest -m browser tests/content; \
	elif [ "$(BROWSER)" = required ]; then \
		echo "browser tests were not run: no Chromium found" >&2; exit 1; \
	else \
		echo "browser tests were not run: no Chromium found"; \
	fi ;; \
	esac
