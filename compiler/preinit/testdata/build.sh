#!/usr/bin/env bash
# Rebuilds cases.dll. Needs a C# compiler as scripts/csc.sh finds it.
set -euo pipefail
cd "$(dirname "$0")"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
../../../scripts/csc.sh sources "$scratch/cases.dll" -target:library -nullable:disable -nowarn:CS0414,CS0649,CS0169 cases.cs
mv "$scratch/cases.dll" .
