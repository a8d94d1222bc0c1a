package uk.reachable.platform.accesskit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables that a service's commands write: a digest of each. */
record Rows(Map<String, String> digests) {

    static Rows of(JdbcClient jdbc, String... tables) {
        return new Rows(Stream.of(tables).collect(Collectors.toMap(Function.identity(), table -> digest(jdbc, table))));
    }

    private static String digest(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                        + " FROM " + table + " t")
                .query(String.class)
                .single();
    }
}
