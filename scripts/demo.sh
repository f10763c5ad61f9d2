#!/usr/bin/env bash
# Compiles the example with bin/ilaot and runs it; then says how large it is and how long things took.
set -euo pipefail
cd "$(dirname "$0")/.."
dir="$(mktemp -d)"; trap 'rm -rf "$dir"' EXIT
ms() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.0f", (b - a) * 1000 }'; }
now() { date +%s.%N; }

echo '$ ilaot build demo.dll -r linux-x64'
t0="$(now)"; bin/ilaot build tests/run/demo.dll -r linux-x64 -o "$dir/demo"; t1="$(now)"
echo '$ ./demo'
"$dir/demo"
bin/ilaot build tests/run/hello.dll -r linux-x64 -o "$dir/hello"
n=200; t2="$(now)"; for ((i = 0; i < n; i++)); do "$dir/hello" >/dev/null; done; t3="$(now)"
echo
printf 'demo: %d bytes, built in %s ms\n' "$(stat -c %s "$dir/demo")" "$(ms "$t0" "$t1")"
printf 'hello: %d bytes, %s ms from start to exit (mean of %d, with the shell'"'"'s fork)\n' "$(stat -c %s "$dir/hello")" "$(awk -v a="$t2" -v b="$t3" -v n=$n 'BEGIN { printf "%.2f", (b - a) * 1000 / n }')" $n
printf 'no .NET runtime, no libc: %s\n' "$(file -b "$dir/hello" 2>/dev/null | grep -oE 'static[a-z -]*linked|static-pie linked' || echo 'one static executable')"
