#!/usr/bin/env bash
# Records batches of generated programs: record.sh SEED... (needs a C# compiler, ilasm and .NET). Even seeds are compiled with
# optimisation; ilSEED is a batch in IL.
set -euo pipefail
cd "$(dirname "$0")/../../.."
out=tests/fuzz/recorded; work="$(mktemp -d)"; trap 'rm -rf "$work"' EXIT
dotnet=dotnet; [ -z "${DOTNET_TOOLS:-}" ] || dotnet="$DOTNET_TOOLS/dotnet"
go build -o "$work/fuzz" ./tests/fuzz/cmd/fuzz
for seed in "$@"; do
  if [[ "$seed" == il* ]]; then
    { cat tests/fuzz/gen/prelude.il; "$work/fuzz" -il -seed "${seed#il}" -size 150 -print; } >"$work/batch.il"
    "${DOTNET_TOOLS:+$DOTNET_TOOLS/}ilasm" -out="$work/app.dll" "$work/batch.il"
  else
    "$work/fuzz" -seed "$seed" -size 150 -print >"$work/batch.cs"
    scripts/csc.sh sources "$work/app.dll" tests/fuzz/gen/prelude.cs "$work/batch.cs" $([ $((seed % 2)) = 0 ] || echo -optimize-) >/dev/null
  fi
  "$dotnet" "$work/app.dll" -q >"$out/$seed.out"
  gzip -9nc "$work/app.dll" >"$out/$seed.dll.gz"
done
