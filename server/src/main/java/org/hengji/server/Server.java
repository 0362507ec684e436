package org.hengji.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.database.EmbeddedPostgres;
import org.hengji.server.database.ExternalDatabase;
import org.hengji.server.database.OpenDatabase;
import org.hengji.server.start.Announcements;
import org.hengji.server.start.Closing;
import org.hengji.server.start.DataDirectory;
import org.hengji.server.start.Doorway;
import org.hengji.server.start.Serving;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** 服务: the whole system in one process. */
// Who may sign in stands in the database; Boot would make up a user and log a password.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Server {

    /** Starts everything; {@code closing} closes what was started, last first, also after a failure half-way. */
    public static void start(
            Serving serving, Map<String, String> environment, Announcements announcements, Closing closing) {
        var doorway = new Doorway(serving.host(), serving.port());
        doorway.refuseUnlessSafe(serving.isBehindProxy());
        closing.add(DataDirectory.take(serving.data())::close);
        doorway.refuseUnlessFree();
        var database = OpenDatabase.of(address(serving, environment, closing), Clock.systemUTC());
        var context = run(serving, database, announcements, doorway);
        closing.add(context::close);
        context.getBean(FirstSignIn.class).prepare(serving, database);
    }

    private static DatabaseAddress address(Serving serving, Map<String, String> environment, Closing closing) {
        return serving.database()
                .map(url -> new ExternalDatabase(url, environment).address())
                .orElseGet(() -> {
                    var postgres = EmbeddedPostgres.start(serving.data());
                    closing.add(postgres::close);
                    return postgres.address();
                });
    }

    private static ConfigurableApplicationContext run(
            Serving serving, OpenDatabase database, Announcements announcements, Doorway doorway) {
        var application = new SpringApplication(Server.class);
        // Who started us stops us: after the requests the database, in this order.
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>) context -> {
            context.getBeanFactory().registerSingleton("databaseAddress", database.address());
            context.getBeanFactory().registerSingleton("announcements", announcements);
        });
        try {
            return application.run(properties(serving, database).toArray(String[]::new));
        } catch (RuntimeException e) {
            throw isPortTaken(e) ? doorway.taken(e) : e;
        }
    }

    /** Between our look at the port and its use somebody else may have come. */
    private static boolean isPortTaken(Throwable e) {
        return Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }

    private static List<String> properties(Serving serving, OpenDatabase database) {
        var isDemo = serving.demo() != Serving.Demo.NONE || database.isDemo();
        var properties = new ArrayList<>(List.of(
                "--server.address=" + serving.host(), "--server.port=" + serving.port(), "--hengji.demo=" + isDemo));
        if (serving.isBehindProxy()) {
            // The proxy tells who asks and that it was over https; cookies then never leave https.
            properties.add("--server.forward-headers-strategy=native");
            properties.add("--server.servlet.session.cookie.secure=true");
        }
        return properties;
    }
}
