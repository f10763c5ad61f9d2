# ilaot: every target of the README and of CI. `make demo` and `make test` install what is missing themselves.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := build

VERSION := 0.1.0
GOFLAGS_BUILD := -trimpath -ldflags "-s -w -X main.version=$(VERSION)"
TARGETS := linux-x64 linux-arm64 win-x64 win-arm64

.PHONY: setup setup-all build runtime demo test test-all check bench corelib programs fuzz fuzz-programs clean

setup: ## install what is missing: clang, lld, LLVM 19, musl, qemu-user
	@scripts/setup.sh build

setup-all: ## and wine
	@scripts/setup.sh all

runtime: setup ## the native runtime for every target
	@scripts/build-runtime.sh $(TARGETS)

build: runtime ## bin/ilaot, which holds the runtime and the class library
	@go build $(GOFLAGS_BUILD) -o bin/ilaot ./cmd/ilaot

demo: build ## compile and run an example
	@scripts/demo.sh

test: build ## the tests that every change must pass
	@scripts/test.sh quick

test-all: setup-all build ## and other targets under emulators, the runtime's own tests, differential tests
	@scripts/test.sh all

check: setup ## format, vet, staticcheck, generated files, import order
	@scripts/check.sh

bench: build ## sizes, build times, start-up and speed, beside the peers that are there
	@scripts/bench.sh

corelib: ## rebuild the class library (needs a C# compiler, see scripts/csc.sh)
	@scripts/csc.sh lib

programs: ## rebuild the test programs (needs a C# compiler)
	@scripts/programs.sh

fuzz: ## every fuzz target for FUZZTIME (1m)
	@scripts/fuzz.sh $(or $(FUZZTIME),1m)

fuzz-programs: build ## N random programs from SEED on, against .NET where it is there
	@scripts/fuzz-programs.sh $(or $(N),1000) $(or $(SEED),1)

clean:
	@rm -rf bin build runtime/zbuilt/*-*
