package org.hengji.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 服务: the whole system in one process. */
@SpringBootApplication
public class Server {

    static void main(String[] arguments) {
        SpringApplication.run(Server.class, arguments);
    }
}
