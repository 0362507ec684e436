#!/usr/bin/env bash
# Many forms in one call: forms a second and peak memory, for two sizes, so that growth with the number of files shows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. bin/find-jdk.sh
find_jdk || refuse_without_jdk
sample=samples/部门整体绩效目标-云汀市科协-2025.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./hengji check "$sample" >/dev/null || true
for count in ${*:-2000 20000}; do
    mkdir "$work/$count"
    for i in $(seq "$count"); do cp "$sample" "$work/$count/$i.txt"; done
    from=$(date +%s%N)
    ./hengji check --format jsonl "$work/$count" >"$work/out" 2>"$work/err" &
    pid=$!
    peak=0
    while kill -0 "$pid" 2>/dev/null; do
        now=$(awk '/VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || echo 0)
        [ "${now:-0}" -gt "$peak" ] && peak=$now
        sleep 0.05
    done
    wait "$pid" || true
    took=$((($(date +%s%N) - from) / 1000000))
    lines=$(wc -l <"$work/out")
    echo "$count forms: $lines judged in $took ms, $((lines * 1000 / took)) forms/s, peak RSS $((peak / 1024)) MB"
done
