# Two commands do everything: `make run` and `make test`. Both set up what is missing first.
# The work is in packaging/set_up.py, so that Windows and macOS have the same commands without make.

.PHONY: help run test bench bundle translations lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST)

run: ## set up and open Onset; without a screen, draw every view into build/tour/
	@sh packaging/with_python.sh packaging/set_up.py run

test: ## set up and run every check
	@sh packaging/with_python.sh packaging/set_up.py test

bench: ## set up and measure how fast Onset is, beside what it is compared with
	@sh packaging/with_python.sh packaging/set_up.py bench

bundle: ## set up and make what runs without Python, its archives and packages, into dist/
	@sh packaging/with_python.sh packaging/set_up.py bundle

translations: ## collect the program's words into resources/i18n/ and compile them
	@sh packaging/with_python.sh packaging/set_up.py translations

lock: ## choose the versions of all packages anew
	@sh packaging/with_python.sh packaging/set_up.py lock

clean: ## remove what was built; the environment in .venv stays
	rm -rf build dist
