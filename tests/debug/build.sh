#!/usr/bin/env bash
# Rebuilds the assemblies of this folder and their PDBs. Needs a C# compiler as scripts/csc.sh finds it.
set -euo pipefail
cd "$(dirname "$0")"
csc=../../scripts/csc.sh
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
paths="-pathmap:$PWD=/_,$scratch=/_"
printf 'public static class Gone { public static int Number() => 1; }\n' >"$scratch/gone.cs"
"$csc" sources "$scratch/gone.dll" -target:library "$scratch/gone.cs"
"$csc" sources "$scratch/debugged.dll" -optimize- -debug:portable "-pdb:$scratch/debugged.pdb" "$paths" "$PWD/debugged.cs"
"$csc" sources "$scratch/missing.dll" -optimize- -debug:portable "-pdb:$scratch/missing.pdb" "$paths" "-r:$scratch/gone.dll" "$PWD/missing.cs"
"$csc" sources "$scratch/embedded.dll" -debug:embedded "$paths" "$PWD/debugged.cs"
for f in debugged.dll debugged.pdb missing.dll missing.pdb embedded.dll; do mv "$scratch/$f" "$f"; done
