package uk.reachable.incident.logging;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.reference.Region;

/**
 * Gives out references, one after the other in a region and year; the counter's row is locked until the transaction
 * ends.
 */
@Repository
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever logs in the region, and they for us; gives out none. */
    public void hold(Region region, Instant now) {
        jdbc.sql("""
                INSERT INTO reference_counter (region, year, last) VALUES (?, ?, 0)
                ON CONFLICT (region, year) DO UPDATE SET last = reference_counter.last
                """).params(region.id(), yearOf(region, now)).update();
    }

    /** For example WM-2026-000123; the year is that of the region's clock. */
    String next(Region region, Instant now) {
        int year = yearOf(region, now);
        int number =
                jdbc.sql("""
                INSERT INTO reference_counter (region, year, last) VALUES (?, ?, 1)
                ON CONFLICT (region, year) DO UPDATE SET last = reference_counter.last + 1
                RETURNING last
                """).params(region.id(), year).query(Integer.class).single();
        return "%s-%d-%06d".formatted(region.referencePrefix(), year, number);
    }

    private static int yearOf(Region region, Instant now) {
        return now.atZone(region.timeZone()).getYear();
    }
}
