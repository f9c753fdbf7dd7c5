# Every command does its own set-up: a machine needs Python 3.11 or newer, git and make.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve build check verschil reactie vorm onderhoud bijwerken test snel dekking inhoud bench vastzetten schoon

help: ## Deze lijst
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /	/' | expand -t 14

serve: $(VENV)/klaar $(VENV)/klaar-node ## Bekijk de site terwijl u schrijft, op http://127.0.0.1:8000/ (of met POORT=...)
	$(PY) -m mkdocs serve $(if $(POORT),-a 127.0.0.1:$(POORT))

build: $(VENV)/klaar $(VENV)/klaar-node ## Controleer de gegevens en maak de site in site/
	$(PY) -m macros build

check: $(VENV)/klaar ## Controleer alleen de gegevens
	@$(PY) -m macros check

BASIS ?= main
verschil: $(VENV)/klaar $(VENV)/klaar-node ## Wat er voor lezers verandert sinds BASIS (main); de pagina's staan in voorbeeld.html
	@$(PY) -m macros preview $(BASIS)

# Faults in the data (1) and a difference that they hide (2) are told in the text; only what is broken ends this.
reactie: $(VENV)/klaar $(VENV)/klaar-node ## Wat bij een voorstel in het gesprek komt; BASIS is waarmee u vergelijkt
	@mkdir -p .reactie && rm -f voorbeeld.html
	@$(PY) -m macros check --format json > .reactie/bevindingen.json || test $$? = 1
	@$(PY) -m macros diff --format markdown --voorbeeld voorbeeld.html $(BASIS) > .reactie/verschil.md || test $$? = 2
	@git -c core.quotePath=false diff --unified=0 --no-color --no-ext-diff --src-prefix=a/ --dst-prefix=b/ --merge-base $(BASIS) -- data \
	  > .reactie/gewijzigd.diff
	@$(PY) -m macros reactie .reactie

vorm: $(VENV)/klaar ## Zet alle gegevens in de vaste vorm en werk de schema's bij
	@$(PY) -m macros format || test $$? = 1
	@$(PY) -m macros schema

onderhoud: $(VENV)/klaar ## Kijk na wat de tijd verslijt: links, controles, plannen
	@$(PY) -m macros onderhoud

VAN ?=
bijwerken: ## Neem een nieuwe versie van de techniek over van VAN=adres; uw inhoud blijft zoals zij is
	@.github/script/bijwerken.sh "$(VAN)"

# What is read rather than run; mypy takes longer than the others together.
KEUREN := keur-typen keur-stijl keur-sjablonen keur-script
.PHONY: $(KEUREN)

keur-typen:
	$(VENV)/bin/mypy

keur-stijl:
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

keur-sjablonen:
	$(VENV)/bin/djlint --lint --quiet overrides

keur-script:
	PATH="$(abspath $(VENV))/bin:$$PATH" npx --no-install biome ci --error-on-warnings
	PATH="$(abspath $(VENV))/bin:$$PATH" npx --no-install tsc

test: $(VENV)/klaar-test $(VENV)/klaar-node ## Alle tests, ook in een echte browser
	$(PY) -m tests.browser
	@$(MAKE) --no-print-directory -j2 $(KEUREN)
	$(PY) -m pytest -n auto --dist worksteal

snel: $(VENV)/klaar-test $(VENV)/klaar-node ## De snelle tests: zonder browser en zonder bouw van de site
	$(PY) -m pytest --snel -n auto --dist worksteal

dekking: $(VENV)/klaar-test $(VENV)/klaar-node ## Welke regels van macros/ de snelle tests niet raken
	$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest --snel -p no:xdist
	$(PY) -m coverage combine -q
	$(PY) -m coverage report

inhoud: $(VENV)/klaar ## Staat in de gegevens wat de bronnen zeggen?
	@$(PY) -m tests.inhoud

bench: $(VENV)/klaar-test $(VENV)/klaar-node ## Meet snelheid en geheugen naast Hugo en Material; ALLES=1 meet ook 10.000 records, elke pagina en het zoeken
	$(PY) -m bench $(if $(ALLES),--alles)

vastzetten: $(VENV)/klaar ## Zet de versies in pyproject.toml opnieuw vast, met hashes
	$(PY) -m pip install -q uv
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --python-version 3.11 pyproject.toml --group install \
	  -o requirements.txt --custom-compile-command "make vastzetten"
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --python-version 3.11 pyproject.toml --group install --group test \
	  -o requirements-test.txt --custom-compile-command "make vastzetten"
	$(VENV)/bin/uv pip compile -q --universal --generate-hashes --python-version 3.11 --group pyproject.toml:node \
	  -o requirements-node.txt --custom-compile-command "make vastzetten"

schoon: ## Verwijder alles wat gemaakt is
	rm -rf $(VENV) node_modules site .cache .reactie voorbeeld.html

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 of nieuwer is nodig.")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/klaar: requirements.txt | $(VENV)/bin/python
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(PY) -m pip install -q --disable-pip-version-check --no-index --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/klaar-test: requirements-test.txt $(VENV)/klaar
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements-test.txt
	touch $@

# npm of Node 20 or newer: this machine's, or else the one in a wheel.
$(VENV)/klaar-node: package.json package-lock.json requirements-node.txt | $(VENV)/klaar
	node -e 'process.exit(parseInt(process.versions.node) < 20)' 2>/dev/null && npm --version >/dev/null 2>&1 || \
	  $(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements-node.txt
	PATH="$(abspath $(VENV))/bin:$$PATH" npm ci --loglevel=error --ignore-scripts
	touch $@
