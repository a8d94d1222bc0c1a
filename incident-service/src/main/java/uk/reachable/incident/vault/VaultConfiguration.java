package uk.reachable.incident.vault;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connects the vault to its two databases; the key database is never a candidate where a DataSource is asked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
class VaultConfiguration {

    private static final int KEY_CONNECTIONS = 4;
    private static final long IDLE_MS = 10_000;
    private static final long LONGEST_WAIT_MS = 5_000;
    private static final int SOCKET_TIMEOUT_S = 30;

    @Bean(defaultCandidate = false)
    HikariDataSource keyDatabase(VaultProperties properties) {
        HikariDataSource database = new HikariDataSource();
        database.setPoolName("keys");
        database.setJdbcUrl(properties.keysUrl());
        database.setUsername(properties.keysUser());
        database.setPassword(properties.keysPassword());
        database.setMaximumPoolSize(KEY_CONNECTIONS);
        database.setMinimumIdle(0); // identities are written and read now and then
        database.setIdleTimeout(IDLE_MS);
        database.setConnectionTimeout(LONGEST_WAIT_MS);
        database.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT_S);
        // Its error messages would show the row.
        database.addDataSourceProperty("logServerErrorDetail", false);
        return database;
    }

    @Bean
    Vault vault(
            @Qualifier("keyDatabase") DataSource keyDatabase,
            VaultProperties properties,
            JdbcClient jdbc,
            JdbcTemplate batches) {
        Flyway.configure()
                .dataSource(keyDatabase)
                .locations("classpath:db/migration/incident-keys")
                .load()
                .migrate();
        DataKeys keys = new DataKeys(JdbcClient.create(keyDatabase), MasterKey.of(properties.masterKey()));
        return new Vault(keys, jdbc, batches);
    }
}
