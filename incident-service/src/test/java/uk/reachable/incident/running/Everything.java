package uk.reachable.incident.running;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as one text, as somebody sees it who has stolen it. */
public final class Everything {

    private Everything() {}

    /** All rows of all tables; bytes both as hexadecimal digits and as letters. */
    public static String in(JdbcClient database) {
        List<String> tables = database.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list();
        StringBuilder text = new StringBuilder();
        for (String table : tables) {
            text.append(database.sql("SELECT coalesce(string_agg(t::text, chr(10)), '') FROM \"" + table + "\" t")
                    .query(String.class)
                    .single());
        }
        return text.toString();
    }

    /** A text as PostgreSQL prints it when it was stored as bytes. */
    public static String asBytes(String text) {
        StringBuilder digits = new StringBuilder();
        for (byte one : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            digits.append("%02x".formatted(one));
        }
        return digits.toString();
    }
}
