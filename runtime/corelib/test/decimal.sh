#!/usr/bin/env bash
# Compiles the class library's Decimal under another namespace and compares it with that of the .NET it runs on:
# runtime/corelib/test/decimal.sh [VALUES [SEED]]. Needs DOTNET_TOOLS (csc and dotnet) or a .NET 10 SDK.
set -euo pipefail
export LC_ALL=C
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
lib="$here/.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
dotnet="${DOTNET_TOOLS:+$DOTNET_TOOLS/}dotnet"
command -v "$dotnet" >/dev/null || { echo "decimal.sh: skipped, no .NET here" >&2; exit 3; }
for f in Decimal Decimal.Arithmetic Decimal.Conversions Decimal.Division Decimal.Operators Decimal.Rounding Decimal.Wide; do
  sed 's/^namespace System;/namespace Ours;/' "$lib/System/$f.cs" >"$scratch/$f.cs"
done
"$here/../../../scripts/csc.sh" sources "$scratch/DecimalTest.dll" "$here/DecimalTest.cs" "$here/Shims.cs" "$scratch"/Decimal*.cs "$lib"/System/Number*.cs "$lib/System/Text/CharBuffer.cs" \
  "$lib/System/Globalization/NumberFormatInfo.cs" "$lib/System/Globalization/CultureInfo.cs"
"$dotnet" "$scratch/DecimalTest.dll" "$@"
