#!/usr/bin/env bash
# Compiles TextTest.cs, runs it on .NET and as a native program, and compares what they print:
# runtime/corelib/test/text.sh [ILAOT]. Needs DOTNET_TOOLS (csc and dotnet) or a .NET 10 SDK.
set -euo pipefail
export LC_ALL=C
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../../.."
ilaot="${1:-$root/bin/ilaot}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
dotnet="${DOTNET_TOOLS:+$DOTNET_TOOLS/}dotnet"
command -v "$dotnet" >/dev/null || { echo "text.sh: skipped, no .NET here" >&2; exit 3; }
"$root/scripts/csc.sh" sources "$scratch/TextTest.dll" "$here/TextTest.cs"
"$dotnet" "$scratch/TextTest.dll" >"$scratch/expected"
"$ilaot" build "$scratch/TextTest.dll" -r linux-x64 -o "$scratch/TextTest"
"$scratch/TextTest" >"$scratch/actual"
if ! cmp -s "$scratch/expected" "$scratch/actual"; then
  diff "$scratch/expected" "$scratch/actual" | head -40
  exit 1
fi
echo "$(wc -l <"$scratch/expected") lines, no differences"
