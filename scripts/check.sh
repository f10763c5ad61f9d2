#!/usr/bin/env bash
# Format, vet, staticcheck, generated files, import order.
set -euo pipefail
cd "$(dirname "$0")/.."
fail=0
say() { echo "check: $*"; fail=1; }

unformatted="$(gofmt -l $(git ls-files '*.go'))"
[ -z "$unformatted" ] || say "gofmt would change: $unformatted"
go vet ./... || say "go vet found something"
go tool staticcheck ./... || say "staticcheck found something"

before="$(git ls-files -s -m | sha256sum; git diff | sha256sum)"
go generate ./...
after="$(git ls-files -s -m | sha256sum; git diff | sha256sum)"
[ "$before" = "$after" ] || { git diff --stat; say "generated files were out of date; they are regenerated now"; }

go test -run TestImportOrder ./tests >/dev/null || { go test -run TestImportOrder ./tests; say "import order"; }
exit $fail
