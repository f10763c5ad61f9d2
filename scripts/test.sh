#!/usr/bin/env bash
# Runs the tests: quick (every change) or all (other targets in full, native runtime, differential tests).
set -euo pipefail
cd "$(dirname "$0")/.."
mode="${1:-quick}"
case "$mode" in
  quick) go test -short ./... ;;
  all)
    go test ./...
    scripts/test-runtime.sh
    if scripts/csc.sh find >/dev/null 2>&1; then
      [ -x runtime/corelib/test/run.sh ] && runtime/corelib/test/run.sh
    else
      echo "SKIPPED: the class library's comparison with .NET (no C# compiler and .NET runtime found)"
    fi
    ;;
  *) echo "usage: test.sh quick|all" >&2; exit 2 ;;
esac
