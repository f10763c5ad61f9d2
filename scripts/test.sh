#!/usr/bin/env bash
# Runs the tests: quick (every change) or all (other targets in full, native runtime, differential tests).
set -euo pipefail
cd "$(dirname "$0")/.."
mode="${1:-quick}"
case "$mode" in
  quick) go test -short -timeout 30m ./... ;;
  all)
    go test -timeout 60m ./...
    scripts/test-runtime.sh
    if scripts/csc.sh find >/dev/null 2>&1; then
      # The class library against .NET: the same source run on both.
      runtime/corelib/test/numbers.sh 20000 1
      runtime/corelib/test/decimal.sh 20000 1
      runtime/corelib/test/text.sh bin/ilaot
    else
      echo "SKIPPED: the class library's comparison with .NET (no C# compiler and .NET runtime found)"
    fi
    ;;
  *) echo "usage: test.sh quick|all" >&2; exit 2 ;;
esac
