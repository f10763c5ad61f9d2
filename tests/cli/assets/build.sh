#!/usr/bin/env bash
# Rebuilds the assemblies of this folder. Needs a C# compiler as scripts/csc.sh finds it, and ilasm beside it.
set -euo pipefail
cd "$(dirname "$0")"
csc=../../../scripts/csc.sh
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
# OUT OPTIONS...: a C# assembly without the runtimeconfig.json that csc.sh puts beside it.
cs() { local out="$1"; shift; "$csc" sources "$scratch/$out" "$@"; mkdir -p "$(dirname "$out")"; mv "$scratch/$out" "$out"; }
mkdir "$scratch/ref" "$scratch/old"
cs greet.dll -target:library greet.cs
cs ref/greet.dll -target:library -refonly greet.cs
cs uses.dll -r:greet.dll uses.cs
"$csc" sources "$scratch/old/shapes.dll" -target:library shapes-old.cs
cs members.dll "-r:$scratch/old/shapes.dll" members.cs
cs shapes.dll -target:library shapes.cs
cs endless.dll endless.cs
cs zoo.dll zoo.cs
for il in faults unsupported; do "$DOTNET_TOOLS/ilasm" "-out=$il.dll" "$il.il"; done
"$DOTNET_TOOLS/ilasm" -dll -noautoinherit -out=corelib.dll corelib.il
