#!/usr/bin/env bash
# Generates random programs and compares what they print: fuzz-programs.sh [PROGRAMS [SEED]]. Needs a C# compiler (scripts/csc.sh);
# with .NET to run them it compares with that, else -O0 with -O2. FUZZ_FLAGS: further flags of tests/fuzz/cmd/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
count="${1:-1000}"; seed="${2:-1}"; size=200
scripts/csc.sh find >/dev/null || { echo "fuzz-programs.sh: no C# compiler found: set DOTNET_TOOLS, or put a .NET 10 SDK on PATH" >&2; exit 3; }
mkdir -p build
go build -o build/fuzz ./tests/fuzz/cmd/fuzz
# shellcheck disable=SC2086
exec build/fuzz -seed "$seed" -size "$size" -batches $(((count + size - 1) / size)) ${FUZZ_FLAGS:-}
