#!/usr/bin/env bash
# build-runtime.sh [TARGET...]: builds the native runtime for the targets (default:
# all) into build/runtime/TARGET and packs each as runtime/zbuilt/TARGET.tar.gz, which
# the Go package runtime embeds. Nothing is done for a target whose inputs are unchanged;
# the same inputs give the same bytes.
#
# Files of a target, as the link lines below use them:
#   rt.a      the runtime's objects, a section for each function
#   hot.bc    the functions that compiled code inlines, as bitcode (also in rt.a)
#   libm.a    linux: the pure mathematical functions of musl's libc.a
#   *.lib     windows: import libraries of kernel32, bcrypt, ucrtbase and the
#             synchronization functions
#
# Link lines (app.o is opt and llc's output of the program's module and hot.bc):
#   linux-x64    ld.lld -m elf_x86_64 -static -pie --no-dynamic-linker -z text --gc-sections
#   linux-arm64  ld.lld -m aarch64linux (the same)
#                --icf=safe -z pack-relative-relocs -z relro -z now --eh-frame-hdr
#                -z noexecstack --build-id=none -o app app.o rt.a libm.a
#   win-x64      lld-link /machine:x64 /nodefaultlib /entry:ilaot_start /subsystem:console
#   win-arm64    lld-link /machine:arm64 (the same)
#                /opt:ref /opt:safeicf /include:_tls_used /Brepro /out:app.exe app.o rt.a
#                kernel32.lib bcrypt.lib synch.lib ucrtbase.lib
#
# Needs clang, llc, llvm-ar and (windows) llvm-dlltool of one LLVM version, 16 to 20; for
# linux the package musl-dev of that architecture: x64 as installed, arm64 fetched and
# unpacked into build/musl-arm64 by the system's apt, without touching its configuration.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
native=$root/runtime/native
all_targets=(linux-x64 linux-arm64 win-x64 win-arm64)

die() { echo "build-runtime.sh: $*" >&2; exit 1; }

# The LLVM tools of one version, 19 preferred.
find_llvm() {
    local version dir
    for version in 19 20 18 17 16; do
        for dir in ${ILAOT_LLVM:-} "/usr/lib/llvm-$version/bin"; do
            [ -x "$dir/clang" ] && [ -x "$dir/llvm-ar" ] && { echo "$dir"; return; }
        done
    done
    dir=$(command -v clang) && [ -x "$(dirname "$dir")/llvm-ar" ] && { dirname "$dir"; return; }
    die "no clang with llvm-ar found; on Debian: apt install clang-19 llvm-19 lld-19"
}

# What each target compiles: triple, flags, sources. C files are given without suffix.
common_c=(alloc eh eh_lsda eh_pointer gc gc_dead gc_find gc_keep gc_list gc_mark hot int128 interop lock mem start thread threads trace wait)
describe() {
    case $1 in
    linux-*) sources=("${common_c[@]}" eh_dwarf interop_linux libc_linux os_linux os_linux_cpu os_linux_stop os_linux_thread os_linux_wait start_linux tls_linux); position=-fPIE ;;
    win-*) sources=("${common_c[@]}" eh_windows interop_windows os_windows os_windows_stop os_windows_thread start_windows); position=-mno-incremental-linker-compatible ;; # else objects hold the time
    esac
    case $1 in
    linux-x64) triple=x86_64-linux-musl; assembly=(eh_asm_x64 start_linux_x64 thread_linux_x64 thunks_linux_x64) ;;
    linux-arm64) triple=aarch64-linux-musl; assembly=(eh_asm_arm64 start_linux_arm64 thread_linux_arm64 thunks_linux_arm64) ;;
    win-x64) triple=x86_64-pc-windows-msvc; assembly=(eh_asm_win_x64 thunks_win_x64); machine=i386:x86-64 ;;
    win-arm64) triple=aarch64-pc-windows-msvc; assembly=(eh_asm_win_arm64 thunks_win_arm64); machine=arm64 ;;
    *) die "unknown target $1; known: ${all_targets[*]}" ;;
    esac
}

# -fexceptions: exceptions pass through these functions, and without it bitcode marks
# them as never throwing. -ffreestanding alone would leave out unwind tables for
# Windows. No stack protector and no builtins: there is no C library.
c_flags=(-std=c11 -Wall -Wextra -Werror -ffreestanding -fno-builtin -nostdlibinc -fno-ident
    -fexceptions -fasynchronous-unwind-tables -ffunction-sections -fdata-sections
    -fno-stack-protector -fvisibility=hidden -ftls-model=local-exec -fno-strict-aliasing)

# Optimization: what runs per exception, copy or allocation for speed, the rest for size.
level() {
    case $1 in
    eh | mem | hot | int128) echo -O2 ;;
    *) echo -Oz ;;
    esac
}

# hot.bc must fit any caller: a function without builtins is not inlined into one with
# them, nor one for a named processor into one that names none.
compile() { # target, output folder
    local out=$2 f
    for f in "${sources[@]}"; do
        "$llvm/clang" --target="$triple" "${c_flags[@]}" $position "$(level "$f")" -c "$f.c" -o "$out/obj/$f.o"
    done
    for f in "${assembly[@]}"; do
        "$llvm/clang" --target="$triple" $position -Wa,--fatal-warnings -c "$f.S" -o "$out/obj/$f.o"
    done
    "$llvm/clang" --target="$triple" -Wno-override-module $position -O2 -c eh_guard.ll -o "$out/obj/eh_guard.o"
    "$llvm/clang" --target="$triple" "${c_flags[@]}" $position -fhosted -fbuiltin -O2 -emit-llvm -S hot.c -o - |
        sed 's/"target-cpu"="[^"]*"//; s/"target-features"="[^"]*"//; s/"tune-cpu"="[^"]*"//' |
        "$llvm/llvm-as" - -o "$out/hot.bc"
    rm -f "$out/rt.a"
    "$llvm/llvm-ar" rcsD "$out/rt.a" "$out"/obj/*.o
}

# The members of musl's libc.a that make up libm.a: functions of double and float that
# keep no state (but the processor's rounding mode and flags), and what they call.
math_members() {
    local f
    for f in acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh exp exp2 expm1 fabs floor fma \
        fmax fmin fmod frexp hypot ilogb ldexp log log10 log1p log2 modf nextafter pow remainder remquo rint \
        round scalbn sin sincos sinh sqrt tan tanh trunc \
        __expo2 __math_divzero __math_invalid __math_oflow __math_uflow __math_xflow __rem_pio2; do
        echo "$f.lo" "${f}f.lo"
    done
    for f in __cos __cosdf __sin __sindf __tan __tandf __rem_pio2_large exp_data exp2f_data log_data logf_data \
        log2_data log2f_data pow_data powf_data sqrt_data fenv __fpclassify __fpclassifyf __signbit __signbitf; do
        echo "$f.lo"
    done
}

# Prints the path of musl's libc.a for a target; fetches the arm64 one.
find_musl() {
    local dir=$root/build/musl-arm64
    if [ "$1" = linux-x64 ]; then
        [ -f /usr/lib/x86_64-linux-musl/libc.a ] || die "musl's libc.a not found; on Debian: apt install musl-dev"
        echo /usr/lib/x86_64-linux-musl/libc.a
        return
    fi
    if [ ! -f "$dir/usr/lib/aarch64-linux-musl/libc.a" ]; then
        echo "fetching musl-dev for arm64 into build/musl-arm64" >&2
        mkdir -p "$dir/apt/state/lists/partial" "$dir/apt/cache/archives/partial"
        : >"$dir/apt/status"
        (
            cd "$dir"
            apt=(apt-get -qq -o "Dir::State=$dir/apt/state" -o "Dir::Cache=$dir/apt/cache"
                -o "Dir::State::status=$dir/apt/status" -o APT::Architecture=arm64 -o APT::Architectures::=arm64
                -o Acquire::Languages=none -o APT::Sandbox::User=)
            "${apt[@]}" update && "${apt[@]}" download musl-dev:arm64 && dpkg-deb -x musl-dev_*_arm64.deb . && rm -rf apt
        ) >&2 || die "could not fetch musl-dev:arm64"
    fi
    echo "$dir/usr/lib/aarch64-linux-musl/libc.a"
}

cut_libm() { # target, output folder
    local musl=$3 out=$2
    rm -rf "$out/math" "$out/libm.a"
    mkdir "$out/math"
    # Members that an architecture lacks (fabsf as a header macro, say) are not asked for.
    local present
    present=$("$llvm/llvm-ar" t "$musl" | sort | comm -12 - <(math_members | tr ' ' '\n' | sort))
    (cd "$out/math" && "$llvm/llvm-ar" x "$musl" $present)
    (cd "$out/math" && "$llvm/llvm-ar" rcsD ../libm.a $present)
    rm -rf "$out/math"
}

import_libraries() { # target, output folder
    local def
    for def in *.def; do
        "$llvm/llvm-dlltool" -m "$machine" -d "$def" -l "$2/${def%.def}.lib"
    done
}

pack() { # target, output folder
    local files
    files=$(cd "$2" && find . -maxdepth 1 \( -name '*.a' -o -name '*.bc' -o -name '*.lib' \) -printf '%f\n' | LC_ALL=C sort)
    mkdir -p "$root/runtime/zbuilt"
    (cd "$2" && tar --format=ustar --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=0644 -c $files) |
        gzip -9n >"$root/runtime/zbuilt/$1.tar.gz.new"
    mv "$root/runtime/zbuilt/$1.tar.gz.new" "$root/runtime/zbuilt/$1.tar.gz"
}

build() { # target
    describe "$1"
    local out=$root/build/runtime/$1 stamp musl=
    case $1 in linux-*) musl=$(find_musl "$1") ;; esac
    stamp=$(
        { "$llvm/clang" --version | head -n1; find "$native" -maxdepth 1 -type f | LC_ALL=C sort | xargs cat "$root/scripts/build-runtime.sh" $musl; } |
            sha256sum
    )
    if [ "$(cat "$out/stamp" 2>/dev/null)" = "$stamp" ] && [ -f "$root/runtime/zbuilt/$1.tar.gz" ]; then
        return
    fi
    echo "runtime $1"
    rm -rf "$out"
    mkdir -p "$out/obj"
    cd "$native"
    compile "$1" "$out"
    case $1 in
    linux-*) cut_libm "$1" "$out" "$musl" ;;
    win-*) import_libraries "$1" "$out" ;;
    esac
    pack "$1" "$out"
    echo "$stamp" >"$out/stamp"
}

llvm=$(find_llvm)
for target in "${@:-${all_targets[@]}}"; do
    build "$target"
done
