import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Edits over HTTP, each answered with its findings: at a given rate, then as fast as it goes.
 *
 * <p>Latency is counted from the moment an edit was due, not from when it could be sent, so that a stall is not left out.
 */
public final class Edits {

    private static final List<String> CLERKS = List.of("127", "101", "101001", "101002", "101004", "101005", "205", "205002", "205003",
            "205004", "311001", "311002", "311003", "311005", "127001");
    private static final Pattern TOKEN = Pattern.compile("name=\"_?csrf\" (?:value|content)=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("data-filing=\"([^\"]+)\" data-account=\"[^\"]+\" data-unit=\"([^\"]+)\" data-fy=\"(\\d+)\"");

    private final String site;
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    private Edits(String site) {
        this.site = site;
    }

    public static void main(String[] args) throws Exception {
        var edits = new Edits(args[0]);
        var rate = Integer.parseInt(args[2]);
        var seconds = Integer.parseInt(args[3]);
        var clerks = new ArrayList<Clerk>();
        for (var code : CLERKS) {
            clerks.add(edits.new Clerk("jingban" + code, args[1]));
        }
        edits.atRate(clerks, rate, seconds / 2);
        edits.nanos.clear();
        var behind = edits.atRate(clerks, rate, seconds);
        edits.tell(rate + " edits/s for " + seconds + " s from " + clerks.size() + " clerks, started late at most " + behind / 1_000_000 + " ms");
        edits.nanos.clear();
        var done = edits.flatOut(clerks, seconds / 2);
        edits.tell("flat out, " + clerks.size() + " clerks: " + Math.round(done) + " edits/s");
    }

    private long atRate(List<Clerk> clerks, int rate, int seconds) throws Exception {
        var latest = 0L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            for (var i = 0; i < rate * seconds; i++) {
                var due = begun + i * 1_000_000_000L / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                latest = Math.max(latest, System.nanoTime() - due);
                var clerk = clerks.get(i % clerks.size());
                pool.submit(() -> clerk.edit(due));
            }
        }
        return latest;
    }

    private double flatOut(List<Clerk> clerks, int seconds) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var clerk : clerks) {
                pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        clerk.edit(System.nanoTime());
                    }
                });
            }
        }
        return (double) nanos.size() / seconds;
    }

    private void tell(String what) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms, %d answered, %d failed%n",
                what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), sorted.length, failures.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** Somebody who fills a form in: turn by turn, one cell of a form after the other. */
    private final class Clerk {

        private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        private final String token;
        private final String filing;
        private final String unit;
        private final String fy;
        private String last = "";
        private long version;

        Clerk(String login, String passphrase) throws Exception {
            var door = get("/sign-in").body();
            var fields = Map.of("login", login, "secret", passphrase, "_csrf", found(TOKEN, door, 1));
            var body = String.join("&", fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).toList());
            var home = http.send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).body();
            var page = get("/filings/" + found(Pattern.compile("/filings/([0-9a-f-]{36})\""), home, 1)).body();
            token = found(TOKEN, page, 1);
            filing = found(FORM, page, 1);
            unit = found(FORM, page, 2);
            fy = found(FORM, page, 3);
            last = found(Pattern.compile("data-path=\"headcount\"[^>]*>\\s*([^<]*)</textarea>"), page, 1);
            version = Long.parseLong(found(Pattern.compile("data-version=\"(\\d+)\""), page, 1));
        }

        synchronized void edit(long due) {
            var next = String.valueOf(Integer.parseInt(last.isEmpty() ? "0" : last) % 900 + 1);
            var body = """
                    {"key":"%s","version":%d,"unit":"%s","fy":%s,"edits":[{"op":"set","path":"headcount","before":"%s","after":"%s"}]}"""
                    .formatted(UUID.randomUUID(), version, unit, fy, last, next);
            try {
                var answer = http.send(request("/api/v1/filings/" + filing + "/edits").header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().contains("\"applied\":[0]") || !answer.body().contains("\"findings\"")) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                version = Long.parseLong(found(Pattern.compile("\"version\":(\\d+)"), answer.body(), 1));
                last = next;
                nanos.add(System.nanoTime() - due);
            } catch (Exception e) {
                if (failures.getAndIncrement() == 0) {
                    System.out.println("first failure: " + e);
                }
            }
        }

        private HttpResponse<String> get(String path) throws Exception {
            return http.send(request(path).GET().build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(site + path));
        }
    }

    private static String found(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(group);
    }
}
