#!/usr/bin/env bash
# A cold `hengji check` of the sample, launcher included, over a hello-world JVM of the same JDK. Prints the ratio of medians.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. bin/find-jdk.sh
find_jdk || refuse_without_jdk
rounds=${1:-15}
sample=samples/部门整体绩效目标-云汀市科协-2025.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n' >"$work/Hello.java"
"$JDK/bin/javac" -d "$work" "$work/Hello.java"
./hengji check "$sample" >/dev/null || true

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
timed() {
    local from=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - from) / 1000))
}
for _ in $(seq "$rounds"); do
    timed "$JDK/bin/java" -cp "$work" Hello >>"$work/hello"
    timed ./hengji check "$sample" >>"$work/check"
done
hello=$(median <"$work/hello")
check=$(median <"$work/check")
awk -v h="$hello" -v c="$check" 'BEGIN { printf "hello-world %.1f ms, hengji check %.1f ms, ratio %.1f\n", h / 1000, c / 1000, c / h }'
