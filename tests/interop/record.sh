#!/usr/bin/env bash
# record.sh [NAME...]: compiles the programs of this folder (see scripts/csc.sh) and records what .NET on linux-x64
# prints, with native.c as a shared library. Needs a C# compiler, .NET (dotnet on PATH or in $DOTNET_TOOLS) and clang.
set -euo pipefail
cd "$(dirname "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
clang="$(command -v clang-19 || command -v clang)"
dotnet="${DOTNET_TOOLS:+$DOTNET_TOOLS/}dotnet"
"$clang" -std=c11 -O1 -fPIC -shared -Wno-visibility native.c -o "$work/libnative.so"
[ $# -gt 0 ] || set -- $(ls *.cs | sed 's/\.cs$//')
for name; do
  ../../scripts/csc.sh program "$name.cs" "$name.dll"
  cp "$name.dll" "$work/"
  code=0
  (cd "$work" && "$dotnet" "$name.dll" >"$name.out" 2>"$name.err") || code=$?
  cp "$work/$name.out" .
  rm -f "$name.code" "$name.err"
  if [ $code -ne 0 ]; then
    echo $code >"$name.code"
    head -1 "$work/$name.err" >"$name.err"
  fi
done
