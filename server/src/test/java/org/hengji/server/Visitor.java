package org.hengji.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 访客: one browser at the server under test: keeps cookies, sends back the token of the last form, follows redirects. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("class=\"problem\"[^>]*>([^<]*)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;
    private String token = "";

    public Visitor(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** 看到的页面. */
    public record Page(int status, String path, String text) {

        /** The sentence that says what is wrong; empty where none stands. */
        public String problem() {
            return first(PROBLEM).orElse("");
        }

        public Optional<String> first(Pattern pattern) {
            return pattern.matcher(text).results().map(found -> found.group(1)).findFirst();
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    public Page post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token)));
    }

    /** As a form with a file sends it. */
    public Page upload(String path, String field, byte[] file) {
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        body.writeBytes(part(boundary, "name=\"_csrf\"", token));
        body.writeBytes(part(boundary, "name=\"" + field + "\"; filename=\"a.xlsx\"", ""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String what, String value) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n" + value
                        + (value.isEmpty() ? "" : "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public Page signIn(String login, String secret) {
        get("/sign-in");
        return post("/sign-in", Map.of("login", login, "secret", secret));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var page = new Page(response.statusCode(), response.uri().getPath(), response.body());
            page.first(TOKEN).ifPresent(found -> token = found);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
