#!/usr/bin/env bash
# test-runtime.sh [TARGET...]: builds the native runtime's tests (runtime/native/test)
# and runs them: linux-x64 natively, linux-arm64 under qemu-user, win-x64 under wine.
# Without arguments: every target that can run here; a missing emulator is said loudly.
# ILAOT_BENCH=1 also prints the cost of throwing.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
out=$root/build/runtime-test
failures=0

fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

# The LLVM tools of the version that build-runtime.sh prefers.
for version in 19 20 18 17 16; do
    [ -x "/usr/lib/llvm-$version/bin/ld.lld" ] && { llvm=/usr/lib/llvm-$version/bin; break; }
done
llvm=${ILAOT_LLVM:-${llvm:?no LLVM found}}

c_flags=(-std=c11 -Wall -Wextra -Werror -ffreestanding -fno-builtin -nostdlibinc -fexceptions -fasynchronous-unwind-tables
    -ffunction-sections -fno-stack-protector -fvisibility=hidden -ftls-model=local-exec -fno-strict-aliasing
    -fno-inline -fno-optimize-sibling-calls) # the tests count frames
elf_link=(-static -pie --no-dynamic-linker -z text --gc-sections --icf=safe -z pack-relative-relocs -z relro -z now
    --eh-frame-hdr -z noexecstack --build-id=none)

describe() {
    suffix= runner=()
    case $1 in
    linux-x64) triple=x86_64-linux-musl; machine=elf_x86_64 ;;
    linux-arm64) triple=aarch64-linux-musl; machine=aarch64linux; runner=(qemu-aarch64-static) ;;
    win-x64) triple=x86_64-pc-windows-msvc; machine=x64; suffix=.exe; runner=(env WINEDEBUG=-all wine) ;;
    win-arm64) triple=aarch64-pc-windows-msvc; machine=arm64; suffix=.exe; runner=(false) ;;
    *) echo "unknown target $1"; exit 2 ;;
    esac
}

build() { # target, optimization level
    local dir=$out/$1$2 rt=$root/build/runtime/$1 f position=-fPIE objects=()
    case $1 in win-*) position= ;; esac
    mkdir -p "$dir"
    for f in app exceptions memory services bench; do
        "$llvm/clang" --target="$triple" "${c_flags[@]}" $position "$2" -c "runtime/native/test/$f.c" -o "$dir/$f.o"
        objects+=("$dir/$f.o")
    done
    for f in frames names; do
        "$llvm/clang" --target="$triple" -Wno-override-module $position "$2" -c "runtime/native/test/$f.ll" -o "$dir/$f.o"
        objects+=("$dir/$f.o")
    done
    case $1 in
    linux-*) "$llvm/ld.lld" -m "$machine" "${elf_link[@]}" -o "$dir/test" "${objects[@]}" "$rt/rt.a" "$rt/libm.a" ;;
    win-*)
        "$llvm/lld-link" "/machine:$machine" /nodefaultlib /entry:ilaot_start /subsystem:console /opt:ref /opt:safeicf \
            /include:_tls_used /Brepro "/out:$dir/test.exe" "${objects[@]}" "$rt/rt.a" "$rt"/*.lib
        ;;
    esac
    program=$dir/test$suffix
}

# expect NAME EXIT OUTPUT: runs a test program and compares its exit code and output.
expect() {
    local got code=0
    got=$(printf 'in\n' | ILAOT_TEST=test-runtime timeout 120 "${runner[@]}" "$program" "$1" 2>&1 | tr -d '\r' | grep -v '^qemu: uncaught'; exit "${PIPESTATUS[1]}") || code=$?
    [ "$code" = "$2" ] && [ "$got" = "$3" ] || fail "$target $level $1: exit $code, want $2; output: $got"
}

run() {
    local abort=134 fault=139 overflow=134
    case $target in win-*) abort=9 fault=5 overflow=253 ;; esac # low bytes of 0xC0000409, 0xC0000005, 0xC00000FD
    for name in exceptions deep memory services; do
        expect $name 0 ok
    done
    expect hello 0 hello
    expect unhandled $abort $'Unhandled B\nfinally'
    expect unhandled-report $abort Unhandled
    expect overflow $overflow 'Stack overflow.'
    expect out-of-memory $abort Unhandled
    expect segv $fault ''
    expect nonsense 2 'unknown program'
    if [ -n "${ILAOT_BENCH:-}" ]; then "${runner[@]}" "$program" bench; fi
}

targets=("$@")
if [ $# = 0 ]; then
    targets=(linux-x64)
    for pair in linux-arm64:qemu-aarch64-static win-x64:wine; do
        if command -v "${pair#*:}" >/dev/null; then targets+=("${pair%%:*}"); else echo "SKIPPED: ${pair%%:*}, ${pair#*:} is not installed"; fi
    done
fi
scripts/build-runtime.sh "${targets[@]}"
for target in "${targets[@]}"; do
    describe "$target"
    for level in -O0 -O2; do
        build "$target" "$level"
        run
    done
    echo "tested runtime $target"
done
[ $failures = 0 ]
