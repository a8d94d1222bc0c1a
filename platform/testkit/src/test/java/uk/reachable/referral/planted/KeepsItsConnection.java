package uk.reachable.referral.planted;

import org.springframework.jdbc.core.simple.JdbcClient;

record KeepsItsConnection(JdbcClient jdbc) {

    long programmes() {
        return jdbc.sql("SELECT id FROM programme").query(String.class).stream().count();
    }
}
