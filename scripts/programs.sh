#!/usr/bin/env bash
# Rebuilds the test programs and other compiled test inputs from their sources; says which bytes changed. Needs a C# compiler.
set -euo pipefail
cd "$(dirname "$0")/.."
changed=0
for src in tests/run/*.cs tests/fixedbugs/*.cs; do
  [ -e "$src" ] || continue
  dll="${src%.cs}.dll"; before="$(sha256sum <"$dll" 2>/dev/null || true)"
  scripts/csc.sh program "$src" "$dll"
  [ "$before" = "$(sha256sum <"$dll")" ] || { echo "programs: $dll changed"; changed=1; }
done
# Programs in IL: only with ilasm.
ilasm="$(command -v "${DOTNET_TOOLS:+$DOTNET_TOOLS/}ilasm" || true)"
for src in tests/fixedbugs/*.il; do
  [ -n "$ilasm" ] || { echo "programs: no ilasm, $src is left as it is"; continue; }
  before="$(sha256sum <"${src%.il}.dll" 2>/dev/null || true)"
  "$ilasm" -out="${src%.il}.dll" "$src"
  [ "$before" = "$(sha256sum <"${src%.il}.dll")" ] || { echo "programs: ${src%.il}.dll changed"; changed=1; }
done
tests/cli/assets/build.sh
scripts/csc.sh program trimmer/testdata/kept/cases.cs trimmer/testdata/kept/app.dll
compiler/preinit/testdata/build.sh
git diff --quiet -- tests/cli/assets trimmer/testdata/kept compiler/preinit/testdata || { git diff --stat -- tests/cli/assets trimmer/testdata/kept compiler/preinit/testdata; changed=1; }
exit $changed
