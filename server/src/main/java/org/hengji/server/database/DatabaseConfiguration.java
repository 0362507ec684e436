package org.hengji.server.database;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 数据库的装配: the pool of the application's role; clock and chance, which a test may replace. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataSource dataSource(DatabaseAddress address) {
        return Pool.of(address);
    }

    /** Every day is Shanghai's. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
