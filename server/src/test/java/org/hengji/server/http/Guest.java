package org.hengji.server.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hengji.server.DemoServer;

/** 客人: somebody with a browser's manners and nothing else: cookies, forms with their token, requests of scripts. Stays where it is sent away. */
public final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_?csrf\" (?:value|content)=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private String token = "";

    public Guest(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    public static Guest signedIn(int port, String login, DemoServer.Passphrase passphrase) {
        var guest = new Guest(port);
        guest.get("/sign-in");
        var answer = guest.post("/sign-in", "login=" + login + "&secret=" + passphrase.text());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " was not let in: " + answer.statusCode());
        }
        guest.get("/first-sign-in");
        return guest;
    }

    /** A page; its token is kept for what is sent next. */
    public HttpResponse<String> get(String path) {
        var answer = send(request(path).GET());
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /** A form, with the token of the page last seen. */
    public HttpResponse<String> post(String path, String fields) {
        var body = fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A script's request. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(body)));
    }

    public Guest withToken(String other) {
        token = other;
        return this;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
