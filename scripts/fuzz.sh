#!/usr/bin/env bash
# Runs every fuzz target for the given time: fuzz.sh 10m [PACKAGE-PATTERN]
set -euo pipefail
cd "$(dirname "$0")/.."
time="${1:-1m}"; only="${2:-}"
grep -rl --include='*_test.go' '^func Fuzz' . | while read -r file; do
  pkg="$(dirname "$file")"
  [[ "$pkg" == *"$only"* ]] || continue
  grep -oE '^func Fuzz[A-Za-z0-9_]+' "$file" | cut -c6- | while read -r target; do
    echo "== $pkg $target"
    go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -parallel "${FUZZPARALLEL:-2}" "$pkg" </dev/null
  done
done
