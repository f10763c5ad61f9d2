#!/usr/bin/env bash
# Compiles the class library's number conversions into a test program and compares them with those of the .NET it
# runs on: runtime/corelib/test/numbers.sh [VALUES [SEED]]. Needs DOTNET_TOOLS (csc and dotnet) or a .NET 10 SDK.
set -euo pipefail
export LC_ALL=C
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
lib="$here/.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
dotnet="${DOTNET_TOOLS:+$DOTNET_TOOLS/}dotnet"
command -v "$dotnet" >/dev/null || { echo "numbers.sh: skipped, no .NET here" >&2; exit 3; }
"$here/../../../scripts/csc.sh" sources "$scratch/NumberTest.dll" "$here/NumberTest.cs" "$here/Shims.cs" "$lib"/System/Number*.cs "$lib/System/Text/CharBuffer.cs" \
  "$lib/System/Globalization/NumberFormatInfo.cs" "$lib/System/Globalization/CultureInfo.cs"
"$dotnet" "$scratch/NumberTest.dll" "$@"
