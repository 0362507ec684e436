#!/usr/bin/env bash
# Edits with their findings over HTTP, 200 a second and flat out; then PostgreSQL alone with the same statements by pgbench.
# benchmarks/edits.sh [rate] [seconds]; needs pgbench and psql (Debian: postgresql, postgresql-client).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. bin/find-jdk.sh
find_jdk || refuse_without_jdk
rate=${1:-200} seconds=${2:-30} port=${PORT:-18390}
work=$(mktemp -d)
chmod 755 "$work"
server=
trap '[ -z "$server" ] || { kill -TERM "$server" && wait "$server" || true; }; rm -rf "$work"' EXIT
./hengji --version >/dev/null
./hengji serve --demo mini --port "$port" --data "$work/data" >"$work/out" 2>&1 &
server=$!
until grep -q '衡绩已启动' "$work/out"; do kill -0 "$server" || { cat "$work/out"; exit 1; }; sleep 0.2; done
passphrase=$(grep -oE '[a-z0-9]{4}(-[a-z0-9]{4}){3}$' "$work/out")

echo "load average before: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores"
"$JDK/bin/java" -Xmx256m benchmarks/load/Edits.java "http://127.0.0.1:$port" "$passphrase" "$rate" "$seconds"

# The same statements with the same sizes, without HTTP, Java or checks.
export PGHOST=127.0.0.1 PGPORT=$(cat "$work/data/postgres/port") PGUSER=hengji_app PGDATABASE=hengji
PGPASSWORD=$(sed -n 's/^app=//p' "$work/data/postgres/passwords") && export PGPASSWORD
scope="SELECT set_config('hengji.region', '990100', false), set_config('hengji.units', '*', false);"
one() { psql -XqAt -c "$scope" -c "$1" | tail -n 1; }
filing=$(one "SELECT filing FROM edit GROUP BY filing ORDER BY count(*) DESC LIMIT 1")
content=$(one "SELECT replace(content::text, '''', '''''') FROM filing WHERE id = '$filing'")
reply=$(one "SELECT replace(body, '''', '''''') FROM reply ORDER BY at DESC LIMIT 1")
one "INSERT INTO audit_head SELECT 990100, 100 + n, 0, sha256('') FROM generate_series(1, 15) n" >/dev/null
cat >"$work/edit.sql" <<SQL
\\set n random(1, 15)
BEGIN;
SELECT set_config('hengji.region', '990100', true), set_config('hengji.units', '*', true);
SELECT f.id AS filing, f.version AS version, f.fy AS fy FROM filing f WHERE f.region = 990100 AND f.state = 'filling' ORDER BY f.id OFFSET :n - 1 LIMIT 1 FOR UPDATE \\gset
SELECT content FROM filing WHERE region = 990100 AND fy = :fy AND id = ':filing';
UPDATE filing SET content = '$content'::jsonb, version = :version + 1, filled = 90, blocks = 3, explains = 4, hints = 5, changed_at = now() WHERE region = 990100 AND fy = :fy AND id = ':filing';
INSERT INTO edit (region, fy, filing, version, position, op, path, before_text, after_text, account, at) SELECT 990100, :fy, ':filing', :version + 1, 0, 'set', 'headcount', '7', '8', (SELECT id FROM account WHERE region = 990100 LIMIT 1), now();
INSERT INTO reply (region, account, key, request_digest, status, body, at) SELECT 990100, (SELECT id FROM account WHERE region = 990100 LIMIT 1), gen_random_uuid(), 'x', 200, '$reply', now();
WITH moved AS (UPDATE audit_head SET seq = seq + 1 WHERE region = 990100 AND chain = 100 + :n RETURNING seq, hash) INSERT INTO audit_event (region, chain, seq, at, login, address, action, object_kind, object_id, object_version, outcome, detail, before_digest, after_digest, request_id, previous, hash) SELECT 990100, 100 + :n, seq, now(), 'jingban127', '127.0.0.1', 'filing.edit', 'filing', ':filing', :version + 1, 'done', '', repeat('0', 64), repeat('0', 64), 'x', hash, hash FROM moved;
COMMIT;
SQL
pgbench -n -f "$work/edit.sql" -c 15 -j 2 -T "$((seconds / 2))" | grep -E 'tps|latency average|failed'
