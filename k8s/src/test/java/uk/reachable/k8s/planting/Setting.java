package uk.reachable.k8s.planting;

import java.util.List;
import java.util.Map;

/** Variables, and what they point to. */
final class Setting {

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "a variable that is not set",
                    it -> it.without("ConfigMap", "gateway", "data.TOKEN_URI"),
                    "Deployment gateway: TOKEN_URI is read and not set"),
            new Mistake(
                    "a variable that nobody reads",
                    it -> it.set("ConfigMap", "gateway", "data.TOKEN_URL", "https://sign-in.example"),
                    "Deployment gateway: TOKEN_URL is set and not read"),
            new Mistake(
                    "a misspelt variable of Spring",
                    it -> it.set("ConfigMap", "kafka", "data.SPRING_KAFKA_SSL_TRUSTORETYPE", "PEM"),
                    "SPRING_KAFKA_SSL_TRUSTORETYPE is set and not read"),
            new Mistake(
                    "a database that is not made",
                    it -> it.without("Database", "referral"),
                    "DB_URL: postgresql/referral is not made"),
            new Mistake(
                    "a database of another service",
                    it -> it.set(
                            "ConfigMap",
                            "referral-service",
                            "data.DB_URL",
                            "jdbc:postgresql://postgresql-rw:5432/incident?sslmode=verify-full"
                                    + "&sslrootcert=/run/postgresql-ca/ca.crt"),
                    "Deployment referral-service: DB_URL: postgresql/incident is not made, or not for"),
            new Mistake(
                    "a database without TLS",
                    it -> it.set("ConfigMap", "gateway", "data.DB_URL", "jdbc:postgresql://postgresql-rw:5432/gateway"),
                    "Deployment gateway: DB_URL is no address of a server by TLS"),
            new Mistake(
                    "events without TLS",
                    it -> it.set("ConfigMap", "kafka", "data.SPRING_KAFKA_SECURITY_PROTOCOL", "PLAINTEXT"),
                    "speaks to Kafka without TLS"),
            new Mistake(
                    "the certificate of another service",
                    it -> it.<Map<String, Object>>list(
                                    "Deployment", "incident-service", "spec.template.spec.containers")
                            .forEach(container ->
                                    Keys.of(container).forEach(key -> key.put("name", "referral-service"))),
                    "Deployment incident-service: shows the certificate of referral-service"));

    private Setting() {}
}
