#!/usr/bin/env bash
# Looks for what must not stand in the sources: ambient time and chance, traps, and traces of a machine.
set -uo pipefail
cd "$(dirname "$0")/.."
found=0

deny() { # title, pattern, paths...
    local title=$1 pattern=$2
    shift 2
    local hits
    hits=$(grep -rnE --include='*.swift' "$pattern" "$@" 2>/dev/null | grep -v '/Generated/' | grep -vE ':[0-9]+: *//|an unstructured')
    if [ -n "$hits" ]; then
        printf '%s\n%s\n\n' "$title" "$hits" >&2
        found=1
    fi
}

deterministic=(Sources/MusterCore Sources/MusterAWS Sources/MusterTime Sources/MusterEngine Sources/MusterSimulator
    Sources/MusterAnalysis Sources/MusterIdentity)
deny "Ambient time, chance or work in a deterministic layer:" \
    '\bDate\(\)|ContinuousClock|SuspendingClock|Task\.sleep|\.random\(in|\.randomElement\(|\.shuffled\(\)|UUID\(\)|Task\.detached|DispatchQueue' \
    "${deterministic[@]}"
deny "An unstructured task in a deterministic layer:" '(^|[^.A-Za-z])Task *\{' "${deterministic[@]}"
deny "Foundation in a deterministic layer:" '^ *(public |package |private |internal )?import Foundation' "${deterministic[@]}"
deny "A forced try or cast:" '\btry!|\bas!' Sources
deny "Unfinished work:" '\b(TODO|FIXME|XXX)\b' Sources Tests

leaks=$(git grep -nIE '(^|[^A-Za-z.])/(work|root|home/[a-z]+)/|/opt/swift' -- . ':!scripts/hygiene.sh' ':!*.xsd' ':!LICENSE' | head)
if [ -n "$leaks" ]; then
    printf 'A path of a particular machine:\n%s\n' "$leaks" >&2
    found=1
fi
tracked=$(git ls-files | grep -E '(^|/)(Package\.resolved|\.build|\.venv)(/|$)')
if [ -n "$tracked" ]; then
    printf 'Build products are under version control:\n%s\n' "$tracked" >&2
    found=1
fi
exit "$found"
