package org.hengji.server;

import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.start.Announcements;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * 测试服务: what a start hands to the application, over a fresh database.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * @Import(TestServer.class)
 * }</pre>
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestServer {

    @Bean
    DatabaseAddress databaseAddress() {
        return TestDatabase.fresh().address();
    }

    @Bean
    Announcements announcements() {
        return new Announcements(_ -> {});
    }
}
