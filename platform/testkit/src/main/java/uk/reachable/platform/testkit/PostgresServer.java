package uk.reachable.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL for the tests of one JVM: in a container, or as a child process; ends with the JVM, and keeps nothing. */
final class PostgresServer {

    private static final String IMAGE = "postgres:17";
    private static final String CONNECTIONS = "300";
    private static final String OWNER = "reachable_test";

    private final String kind;
    private final String address;
    private final JdbcClient admin;

    private PostgresServer(String kind, String address, DataSource superuser) {
        this.kind = kind;
        this.address = address;
        this.admin = JdbcClient.create(superuser);
        admin.sql("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'").update();
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    static PostgresServer inContainer() {
        var container = new PostgreSQLContainer(IMAGE)
                .withCommand("postgres", "-c", "max_connections=" + CONNECTIONS, "-c", "fsync=off");
        container.start();
        var superuser = new PGSimpleDataSource();
        superuser.setUrl(container.getJdbcUrl());
        superuser.setUser(container.getUsername());
        superuser.setPassword(container.getPassword());
        String address = container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new PostgresServer("in a container", address, superuser);
    }

    static PostgresServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", CONNECTIONS)
                    .start();
            return new PostgresServer("embedded", "localhost:" + server.getPort(), server.getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    TestDatabase create(String name) {
        admin.sql("CREATE DATABASE " + name + " OWNER " + OWNER).update();
        return new TestDatabase("jdbc:postgresql://" + address + "/" + name, OWNER, OWNER);
    }

    @Override
    public String toString() {
        return "PostgreSQL "
                + admin.sql("SHOW server_version").query(String.class).single() + " " + kind;
    }
}
