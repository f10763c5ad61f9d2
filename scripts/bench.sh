#!/usr/bin/env bash
# Measures ilaot beside the peers that are there, all in one run, as ratios: sizes, build times, start-up, and the speed of the
# benchmark programs. bench.sh [-n RUNS] [-p PROGRAM,...]
# Peers: C with clang and musl (always); Native AOT if PEERS names a folder with aot/ and aot-size/ (executables named after the programs).
set -euo pipefail
cd "$(dirname "$0")/.."
runs=5; only=""
while getopts n:p: o; do case $o in n) runs=$OPTARG;; p) only=$OPTARG;; *) exit 2;; esac; done
out=build/bench; mkdir -p "$out/ilaot" "$out/c"
peers="${PEERS:-}"

build_c() { clang-19 -O2 -w -o "$out/c/$1" "tests/bench/c/$1.c" -lm; }
wall() { local t0 t1; t0="$(date +%s.%N)"; "$@" >/dev/null 2>&1; t1="$(date +%s.%N)"; awk -v a="$t0" -v b="$t1" 'BEGIN { printf "%.3f", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# Which programs the embedded class library can build today; the others are listed, not hidden.
progs=() missing=()
while IFS=$'\t' read -r class p _; do
  [[ "$class" == \#* ]] && continue
  [ -z "$only" ] || [[ ",$only," == *",$p,"* ]] || continue
  if bin/ilaot build "tests/bench/dll/$p.dll" --strict -r linux-x64 -o "$out/ilaot/$p" 2>/dev/null; then progs+=("$p"); else missing+=("$p"); fi
  [ -f "tests/bench/c/$p.c" ] && build_c "$p"
done <tests/bench/programs.tsv

echo "== hello: size, start-up, build"
clang-19 --target=x86_64-linux-musl -Os -static -nostdlib -isystem /usr/include/x86_64-linux-musl tests/bench/c/hello.c \
  /usr/lib/x86_64-linux-musl/{crt1.o,crti.o,libc.a,crtn.o} -fuse-ld=lld -s -o "$out/hello-static-c" 2>/dev/null || musl-gcc -Os -static -s tests/bench/c/hello.c -o "$out/hello-static-c"
cc -O2 -w -o "$out/spawn" tests/bench/spawn.c
bin/ilaot build tests/bench/dll/hello.dll -r linux-x64 -o "$out/ilaot/hello"
list=("$out/hello-static-c" "$out/ilaot/hello")
[ -n "$peers" ] && list+=("$peers/aot-size/hello" "$peers/aot/hello")
for e in "${list[@]}"; do printf '%9d bytes  %s\n' "$(stat -c %s "$e")" "$e"; done
"$out/spawn" 300 "${list[@]}"
for level in 0 2; do
  printf 'build of hello at -O%s, wall s, median of %d: ' "$level" "$runs"
  for ((i = 0; i < runs; i++)); do wall bin/ilaot build tests/bench/dll/hello.dll -r linux-x64 -O$level -o "$out/hello-build"; echo; done | median
done

# The largest test program, from nothing: what a thousand bytes of IL cost, step by step.
largest="$(ls -S tests/run/*.dll | head -1)"
for level in 0 2; do
  echo "== build of $largest at -O$level: each step (best of $runs by the total), and for 1,000 bytes of IL"
  best=""
  for ((i = 0; i < runs; i++)); do
    bin/ilaot build "$largest" -r linux-x64 -O$level -o "$out/largest" --timings 2>"$out/timings"
    total="$(awk '$1 == "total" { print $2 }' "$out/timings")"
    if [ -z "$best" ] || awk -v a="$total" -v b="$best" 'BEGIN { exit !(a < b) }'; then best="$total"; mv "$out/timings" "$out/timings.best"; fi
  done
  cat "$out/timings.best"
done

echo "== programs: wall, ratio to the first peer, peak MiB (tests/bench/run.sh)"
columns=()
[ -n "$peers" ] && columns+=("nativeaot=$peers/aot/{p}")
columns+=("c=$out/c/{p}" "ilaot=$out/ilaot/{p}")
if [ ${#progs[@]} -gt 0 ]; then tests/bench/run.sh -n "$runs" -p "$(IFS=,; echo "${progs[*]}")" "${columns[@]}"; fi
[ ${#missing[@]} -eq 0 ] || echo "not built, the class library lacks something they use: ${missing[*]}"
