#!/usr/bin/env bash
# Writes the Unicode tables anew from those of .NET: runtime/corelib/test/unicode.sh. With the .NET they were made
# from, nothing changes. Needs DOTNET_TOOLS (csc and dotnet) or a .NET 10 SDK.
set -euo pipefail
export LC_ALL=C
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
dotnet="${DOTNET_TOOLS:+$DOTNET_TOOLS/}dotnet"
command -v "$dotnet" >/dev/null || { echo "unicode.sh: no .NET here" >&2; exit 3; }
"$here/../../../scripts/csc.sh" sources "$scratch/UnicodeTables.dll" "$here/UnicodeTables.cs"
"$dotnet" "$scratch/UnicodeTables.dll" "$here/../System/Globalization"
