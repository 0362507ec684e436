#!/usr/bin/env bash
# A cold `hengji serve` on an initialised database, launcher included, over a minimal Spring Boot + Flyway + PostgreSQL application
# with the same PostgreSQL started the same way. Both are ready when /actuator/health answers 200. Prints the ratio of medians.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. bin/find-jdk.sh
find_jdk || refuse_without_jdk
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
./hengji --version >/dev/null
mkdir -p "$work/classes/minimal" "$work/classes/db/minimal" "$work/jars"
cp cli/target/hengji/lib-server/*.jar cli/target/hengji/lib/{slf4j-api,jspecify,jackson-core,commons-io,commons-codec,commons-logging}-*.jar "$work/jars"
rm -f "$work"/jars/spring-security-* "$work"/jars/spring-boot-security-* "$work"/jars/spring-session-* "$work"/jars/spring-boot-session-* \
    "$work"/jars/spring-boot-starter-security-* "$work"/jars/spring-boot-starter-session-* "$work"/jars/springdoc-* "$work"/jars/swagger-* "$work"/jars/jte-*
echo 'CREATE TABLE thing (id bigint PRIMARY KEY);' >"$work/classes/db/minimal/V001__begin.sql"
cat >"$work/Minimal.java" <<'J'
package minimal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hengji.server.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication(proxyBeanMethods = false)
public class Minimal {
    static EmbeddedPostgres postgres;

    public static void main(String[] arguments) {
        postgres = EmbeddedPostgres.start(Path.of(System.getProperty("data")));
        var context = new SpringApplication(Minimal.class);
        context.setRegisterShutdownHook(false);
        var running = context.run(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            postgres.close();
        }));
    }

    @Bean
    DataSource dataSource() {
        var address = postgres.address();
        Flyway.configure().dataSource(address.asOwner()).locations("classpath:db/minimal").load().migrate();
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.app().user());
        pool.setPassword(address.app().password());
        return pool;
    }
}
J
"$JDK/bin/javac" -proc:none -nowarn -d "$work/classes" -cp "$work/jars/*" "$work/Minimal.java" 2>/dev/null

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
timed() {
    local port=$1 from=$(date +%s%N) pid
    shift
    "$@" >"$work/log" 2>&1 &
    pid=$!
    until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/actuator/health"; do
        kill -0 "$pid" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
        sleep 0.02
    done
    echo $((($(date +%s%N) - from) / 1000000))
    kill -TERM "$pid"
    wait "$pid" 2>/dev/null || true
}
hengji() { exec ./hengji serve --port 18093 --data "$work/hengji"; }
minimal() {
    exec "$JDK/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Ddata="$work/minimal" \
        -cp "$work/classes:$work/jars/*" minimal.Minimal --server.port=18094 --server.address=127.0.0.1
}
timed 18093 hengji >/dev/null
timed 18094 minimal >/dev/null
for _ in $(seq "$rounds"); do
    timed 18093 hengji >>"$work/ours"
    timed 18094 minimal >>"$work/theirs"
done
awk -v o="$(median <"$work/ours")" -v t="$(median <"$work/theirs")" \
    'BEGIN { printf "hengji serve %d ms, minimal application %d ms, ratio %.2f\n", o, t, o / t }'
