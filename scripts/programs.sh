#!/usr/bin/env bash
# Rebuilds the test programs and other compiled test inputs from their sources; says which bytes changed. Needs a C# compiler.
set -euo pipefail
cd "$(dirname "$0")/.."
changed=0
for src in tests/run/*.cs; do
  dll="${src%.cs}.dll"; before="$(sha256sum <"$dll" 2>/dev/null || true)"
  scripts/csc.sh program "$src" "$dll"
  [ "$before" = "$(sha256sum <"$dll")" ] || { echo "programs: $dll changed"; changed=1; }
done
tests/cli/assets/build.sh
scripts/csc.sh program trimmer/testdata/kept/cases.cs trimmer/testdata/kept/app.dll
compiler/preinit/testdata/build.sh
git diff --quiet -- tests/cli/assets trimmer/testdata/kept compiler/preinit/testdata || { git diff --stat -- tests/cli/assets trimmer/testdata/kept compiler/preinit/testdata; changed=1; }
exit $changed
