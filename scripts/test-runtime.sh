#!/usr/bin/env bash
# test-runtime.sh [TARGET...]: builds the native runtime's tests (runtime/native/test)
# and runs them: linux-x64 natively, linux-arm64 under qemu-user, win-x64 under wine,
# win-arm64 under a command wine-arm64 (wine64:arm64 under qemu-user) if there is one.
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
    win-arm64) triple=aarch64-pc-windows-msvc; machine=arm64; suffix=.exe; runner=(wine-arm64) ;;
    *) echo "unknown target $1"; exit 2 ;;
    esac
}

build() { # target, optimization level
    local dir=$out/$1$2 rt=$root/build/runtime/$1 f position=-fPIE objects=()
    case $1 in win-*) position= ;; esac
    mkdir -p "$dir"
    for f in app exceptions memory services division threads bench; do
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
    local abort=134
    case $target in win-*) abort=9 ;; esac # the low byte of 0xC0000409
    for name in exceptions deep memory services threads; do
        expect $name 0 ok
    done
    expect hello 0 hello
    expect unhandled $abort $'Unhandled B\nfinally'
    expect unhandled-report $abort Unhandled
    expect thread-unhandled $abort 'Unhandled B'
    expect out-of-memory $abort Unhandled
    case $target in
    win-*) echo "SKIPPED: $target overflow, segv, pipe: wine leaves too little stack to report, starts a debugger, has other errors" ;;
    *)
        expect overflow 134 'Stack overflow.'
        expect thread-overflow 134 'Stack overflow.'
        expect segv 139 ''
        "${runner[@]}" "$program" pipe </dev/null | true || fail "$target $level pipe: not told that the pipe is closed"
        ;;
    esac
    expect nonsense 2 'unknown program'
    if [ -n "${ILAOT_BENCH:-}" ]; then "${runner[@]}" "$program" bench; fi
}

# The parts that can run on the host's C library, under the sanitizers.
sanitize() {
    local dir=$out/hosted
    mkdir -p "$dir"
    if ! echo 'int main(void){return 0;}' | "$llvm/clang" -fsanitize=address,undefined -x c - -o "$dir/probe" 2>/dev/null; then
        echo "SKIPPED: sanitizers, clang has none here; on Debian: apt install libclang-rt-19-dev libc6-dev"
        return
    fi
    # The runtime's memory functions get other names: the sanitizers have their own.
    (
        cd runtime/native
        "$llvm/clang" -std=c11 -Wall -Wextra -Werror -g -O1 -fno-builtin -fno-sanitize-recover=all -fsanitize=address,undefined \
            -Dmemcpy=rt_memcpy -Dmemmove=rt_memmove -Dmemset=rt_memset -Dmemcmp=rt_memcmp -Dbcmp=rt_bcmp \
            alloc.c hot.c lock.c mem.c int128.c eh_pointer.c thread.c os_linux.c os_linux_cpu.c os_linux_wait.c \
            test/hosted.c test/memory.c test/division.c -o "$dir/test"
    )
    local got code=0
    got=$("$dir/test" 2>&1) || code=$?
    [ "$code" = 0 ] && [ "$got" = ok ] || fail "sanitizers: exit $code: $got"
    echo "tested runtime under sanitizers"
}

# Compiled code must inline what hot.bc holds: no call of the fast path may be left.
inlining() { # target
    local dir=$out/$1-hot
    mkdir -p "$dir"
    "$llvm/llvm-link" -o "$dir/linked.bc" runtime/native/test/inline.ll "$root/build/runtime/$1/hot.bc" 2>"$dir/log" || fail "$1: $(cat "$dir/log")"
    "$llvm/opt" -passes='internalize,globaldce,default<O2>' -internalize-public-api-list=allocate -S "$dir/linked.bc" -o "$dir/out.ll"
    if ! grep -q 'call.*@rt_new_slow' "$dir/out.ll" || grep -q 'call.*@rt_\(new\|newarr\|store_ref\)(' "$dir/out.ll"; then
        fail "$1: hot.bc is not inlined"
    fi
}

targets=("$@")
if [ $# = 0 ]; then
    targets=(linux-x64)
    for pair in linux-arm64:qemu-aarch64-static win-x64:wine win-arm64:wine-arm64; do
        if command -v "${pair#*:}" >/dev/null; then targets+=("${pair%%:*}"); else echo "SKIPPED: ${pair%%:*}, ${pair#*:} is not installed"; fi
    done
fi
scripts/build-runtime.sh "${targets[@]}"
export WINEPREFIX=${WINEPREFIX:-$root/build/wine}
case " ${targets[*]} " in
*" win-x64 "*) [ -d "$WINEPREFIX" ] || { echo "making a wine prefix in $WINEPREFIX"; WINEDEBUG=-all wineboot -i >/dev/null 2>&1; } ;;
esac
for target in "${targets[@]}"; do
    describe "$target"
    for level in -O0 -O2; do
        build "$target" "$level"
        run
    done
    inlining "$target"
    echo "tested runtime $target"
done
case $(uname -m) in x86_64) sanitize ;; esac
[ $failures = 0 ]
