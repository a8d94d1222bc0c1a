package uk.reachable.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL as a child process; ends with the JVM, and keeps nothing. */
final class EmbeddedPostgresServer {

    private static final String OWNER = "reachable_test";

    private final EmbeddedPostgres server;
    private final JdbcClient admin;

    private EmbeddedPostgresServer(EmbeddedPostgres server) {
        this.server = server;
        DataSource superuser = server.getPostgresDatabase();
        this.admin = JdbcClient.create(superuser);
        admin.sql("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'").update();
    }

    static EmbeddedPostgresServer start() {
        try {
            return new EmbeddedPostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    TestDatabase create(String name) {
        admin.sql("CREATE DATABASE " + name + " OWNER " + OWNER).update();
        return new TestDatabase("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, OWNER, OWNER);
    }

    @Override
    public String toString() {
        return "embedded PostgreSQL "
                + admin.sql("SHOW server_version").query(String.class).single();
    }
}
