#!/usr/bin/env bash
# Compiles test programs and records what .NET prints: scripts/record.sh tests/run/NAME.cs...
# Beside NAME.cs it writes NAME.dll, NAME.out and, if they are not 0 and empty, NAME.code and the
# first line of standard error, NAME.err, of a program that ends by an unhandled exception. NAME.args (one a line)
# and NAME.in are given to the program if they are there. NAME.il is assembled.
# Needs a C# compiler and the .NET 10 runtime; ilasm for IL.
set -euo pipefail
export LC_ALL=C
tools="${DOTNET_TOOLS:-}"
dotnet="${tools:+$tools/}dotnet"
here="$(cd "$(dirname "$0")" && pwd)"
[ $# -gt 0 ] || { echo "usage: record.sh tests/run/NAME.cs..." >&2; exit 2; }
for src in "$@"; do
  b="${src%.*}"
  case "$src" in
    *.il) "${tools:+$tools/}ilasm" -quiet -out="$b.dll" "$src" >/dev/null ;;
    *) "$here/csc.sh" program "$src" "$b.dll" ;;
  esac
  args=()
  [ -f "$b.args" ] && mapfile -t args <"$b.args"
  in=/dev/null
  [ -f "$b.in" ] && in="$b.in"
  code=0
  err="$(mktemp)"
  "$dotnet" "$b.dll" "${args[@]}" <"$in" >"$b.out" 2>"$err" || code=$?
  rm -f "$b.code" "$b.err"
  if [ $code != 0 ]; then
    echo $code >"$b.code"
    [ ! -s "$err" ] || head -n 1 "$err" | tr -d '\n' >"$b.err"
  fi
  rm -f "$err"
  echo "$b: exit $code, $(wc -l <"$b.out") lines"
done
