#!/usr/bin/env bash
# Builds programs as they are released: optimised across modules when they are linked, with the runtime in them, and laid
# out so that a start touches few pages.
#
#   scripts/release.sh PRODUCT...      SCRATCH is the folder of the build, .build/release-lto otherwise
#
# The last line of output names the folder of the programs. The layout comes from a start under valgrind, whose functions
# are put side by side; without valgrind they stay where the linker puts them.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${SCRATCH:-.build/release-lto}
mkdir -p "$scratch/layout"
scratch=$(cd "$scratch" && pwd)

# The C++ library goes into the program as well: no other library of the machine is as large.
ln -sf "$("${CXX:-g++}" -print-file-name=libstdc++.a)" "$scratch/layout/libstdc++.a"

build() { # product: its functions in the order of the list
    "${SWIFT:-swift}" build --scratch-path "$scratch" -c release --experimental-lto-mode full --static-swift-stdlib \
        -Xlinker --no-export-dynamic -Xlinker -z -Xlinker pack-relative-relocs \
        -Xlinker -L"$scratch/layout" \
        -Xlinker --symbol-ordering-file="$scratch/layout/functions" -Xlinker --no-warn-symbol-ordering \
        "$@"
}
folder=$(build --show-bin-path)

# A start: `muster` rehearses the first scenario, `muster-serve` opens its port and answers.
start() { # program
    case $1 in
        */muster-serve*)
            "${watch[@]}" "$1" serve --port 0 >"$scratch/layout/lines" &
            local server=$!
            for _ in $(seq 240); do
                kill -0 "$server" 2>/dev/null && ! grep -q AWS_REGION "$scratch/layout/lines" || break
                sleep 0.5
            done
            kill -INT "$server" && wait "$server" || true
            ;;
        *) "${watch[@]}" "$1" run scenarios/three-tier.yaml --no-reports --no-history >/dev/null ;;
    esac
}

for product in "$@"; do
    : >"$scratch/layout/functions"
    rm -f "$folder/$product"
    build --product "$product" >&2
    if command -v valgrind >/dev/null; then
        # valgrind reads no debug information of this size.
        objcopy --strip-debug "$folder/$product" "$scratch/layout/$product"
        watch=(valgrind -q --tool=callgrind --callgrind-out-file="$scratch/layout/calls")
        start "$scratch/layout/$product" 2>/dev/null
        sed -nE "s/^c?fn=\([0-9]+\) ([^']+).*/\1/p" "$scratch/layout/calls" | awk '!seen[$0]++' >"$scratch/layout/functions"
        rm "$folder/$product" "$scratch/layout/$product"
        build --product "$product" >&2
    else
        echo "valgrind is not installed: the functions of $product stay where the linker puts them" >&2
    fi
done
echo "$folder"
