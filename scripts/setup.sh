#!/usr/bin/env bash
# Installs what building and testing ilaot needs, and only what is missing. setup.sh build | all
# Debian 12 and later, Ubuntu 24.04 and later; elsewhere it prints what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

need=() why=()
want() { # package, command or file that shows it is there, reason
  if command -v "$2" >/dev/null 2>&1 || [ -e "$2" ]; then return; fi
  need+=("$1"); why+=("$1: $3")
}
want clang-19 /usr/bin/clang-19 "compiles the native runtime (C11)"
want llvm-19 /usr/bin/opt-19 "opt, llc and llvm-link compile every program"
want lld-19 /usr/bin/ld.lld-19 "links for Linux and Windows"
want musl-dev /usr/lib/x86_64-linux-musl/libc.a "mathematical functions for linux-x64"
want qemu-user-static qemu-aarch64-static "runs linux-arm64 programs in tests"
if [ "${1:-build}" = all ]; then
  want wine64 /usr/lib/wine/wine64 "runs Windows programs in tests"
  want libclang-rt-19-dev /usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.asan-x86_64.a "sanitizers for the runtime's own tests"
fi

if ! command -v go >/dev/null 2>&1 && [ ! -x /usr/local/go/bin/go ]; then
  echo "setup: Go 1.26 or later is needed: https://go.dev/dl" >&2
  exit 1
fi
[ ${#need[@]} -eq 0 ] && exit 0

printf 'setup: missing %s\n' "${why[@]}" >&2
install="apt-get install -y --no-install-recommends ${need[*]}"
if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: no apt-get here; install these with your system's package manager" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "setup: run this once, then try again:" >&2
  echo "    sudo sh -c 'apt-get update && $install'" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
$install >/dev/null
