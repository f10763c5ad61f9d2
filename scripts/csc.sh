#!/usr/bin/env bash
# Compiles C# with Roslyn for .NET 10:
#
#   scripts/csc.sh lib                     runtime/corelib/bin/System.Private.CoreLib.dll
#   scripts/csc.sh program X.cs OUT.dll    a program against .NET 10's reference assemblies
#   scripts/csc.sh find                    prints the compiler that is used; exit code 3 if there is none
#   scripts/csc.sh sources OUT.dll X.cs... the same of several files
#
# The compiler is $DOTNET_TOOLS/csc if DOTNET_TOOLS is set (a command that takes csc's options and
# knows --bare, no references), else the Roslyn of a .NET 10 SDK whose `dotnet` is on PATH. Both get the
# same options. Output is deterministic and holds no path, so the same Roslyn gives the same bytes anywhere.
# Exit code 3: no compiler found.
set -euo pipefail
export LC_ALL=C
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

fail() { echo "csc.sh: $1" >&2; exit "${2:-1}"; }

# sdk_find sets sdk_root, sdk_version and sdk_pack (reference assemblies) from `dotnet` on PATH.
sdk_find() {
  command -v dotnet >/dev/null 2>&1 || return 1
  local line
  line="$(dotnet --list-sdks 2>/dev/null | grep '^10\.' | tail -n 1)" || return 1
  sdk_version="${line%% *}"
  sdk_root="${line#*[}"
  sdk_root="${sdk_root%]}"
  sdk_pack="$(ls -d "$sdk_root"/../packs/Microsoft.NETCore.App.Ref/10.*/ref/net10.0 2>/dev/null | tail -n 1)"
}

# implicit writes what `dotnet build` adds to a program: usings and the target framework.
implicit() {
  cat <<'CS'
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
[assembly: System.Runtime.Versioning.TargetFramework(".NETCoreApp,Version=v10.0", FrameworkDisplayName = ".NET 10.0")]
CS
}

# run BARE OPTIONS...: compiles with the one compiler that was found.
run() {
  local bare="$1"
  shift
  if [ -n "${DOTNET_TOOLS:-}" ] && [ -x "$DOTNET_TOOLS/csc" ]; then
    "$DOTNET_TOOLS/csc" ${bare:+--bare} "$@"
  elif sdk_find; then
    local options=(-noconfig -nologo -nostdlib+ -deterministic+ -optimize+ -langversion:14 -nullable:enable -unsafe+ -utf8output -warn:4 -nowarn:CS1701,CS1702)
    if [ -z "$bare" ]; then
      [ -n "$sdk_pack" ] || fail "the SDK at $sdk_root has no reference assemblies (packs/Microsoft.NETCore.App.Ref)" 3
      for r in "$sdk_pack"/*.dll; do options+=("-r:$r"); done
      implicit >"$scratch/implicit.cs"
      options+=("$scratch/implicit.cs")
    fi
    dotnet exec "$sdk_root/$sdk_version/Roslyn/bincore/csc.dll" "${options[@]}" "$@"
  else
    fail "no C# compiler: set DOTNET_TOOLS to a folder with csc, or put a .NET 10 SDK on PATH" 3
  fi
}

lib() {
  local out=runtime/corelib/bin/System.Private.CoreLib.dll
  cd "$root"
  mkdir -p "$(dirname "$out")"
  find runtime/corelib -name '*.cs' -not -path 'runtime/corelib/test/*' | sort >"$scratch/lib.rsp"
  run bare -target:library -debug- -runtimemetadataversion:v4.0.30319 "-pathmap:$root=/_" -nowarn:CS1591 \
    "-out:$scratch/System.Private.CoreLib.dll" "@$scratch/lib.rsp"
  mv "$scratch/System.Private.CoreLib.dll" "$out"
}

program() {
  [ $# -eq 2 ] || fail "usage: csc.sh program X.cs OUT.dll" 2
  local folder name
  folder="$(cd "$(dirname "$1")" && pwd)"
  name="$(basename "$1")"
  run "" -debug- "-pathmap:$folder=/_" "-out:$scratch/$(basename "$2")" "$folder/$name"
  mv "$scratch/$(basename "$2")" "$2"
}

sources() {
  [ $# -ge 2 ] || fail "usage: csc.sh sources OUT.dll X.cs..." 2
  local out="$1"
  shift
  run "" -debug- -nowarn:CS0436 "-pathmap:$root=/_" "-out:$scratch/$(basename "$out")" "$@"
  mv "$scratch/$(basename "$out")" "$out"
  # What `dotnet` needs to run it.
  echo '{"runtimeOptions":{"tfm":"net10.0","framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"},"configProperties":{"System.Globalization.Invariant":true}}}' >"${out%.dll}.runtimeconfig.json"
}

# find prints which compiler would be used.
find_compiler() {
  if [ -n "${DOTNET_TOOLS:-}" ] && [ -x "$DOTNET_TOOLS/csc" ]; then
    echo "$DOTNET_TOOLS/csc"
  elif sdk_find; then
    echo "$sdk_root/$sdk_version/Roslyn/bincore/csc.dll"
  else
    exit 3
  fi
}

case "${1:-}" in
  find) find_compiler ;;
  lib) lib ;;
  program) shift; program "$@" ;;
  sources) shift; sources "$@" ;;
  *) fail "usage: csc.sh find | csc.sh lib | csc.sh program X.cs OUT.dll | csc.sh sources OUT.dll X.cs..." 2 ;;
esac
