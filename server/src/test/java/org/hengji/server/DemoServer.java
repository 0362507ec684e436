package org.hengji.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.server.demo.Demonstration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** 演示服务: {@link TestServer} with the made-up city in its database. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestServer.class)
public class DemoServer {

    private static final Pattern PASSPHRASE = Pattern.compile("([a-z0-9]{4}(?:-[a-z0-9]{4}){3})$");

    /** 演示密码: everybody's. */
    public record Passphrase(String text) {}

    @Bean
    Passphrase passphrase(Demonstration demonstration) {
        return demonstration.fill().stream()
                .map(PASSPHRASE::matcher)
                .filter(Matcher::find)
                .map(found -> new Passphrase(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
