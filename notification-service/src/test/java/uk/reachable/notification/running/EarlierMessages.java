package uk.reachable.notification.running;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What earlier tests sent or left to be sent. */
public final class EarlierMessages {

    private EarlierMessages() {}

    /** Makes it long ago, or the next message to the same address would wait for it or take it along. */
    public static void areLongAgo(JdbcClient jdbc) {
        jdbc.sql("""
                UPDATE delivery SET attempted_at = attempted_at - interval '2 minutes',
                    status = CASE status WHEN 'QUEUED' THEN 'CANCELLED' ELSE status END,
                    ended_at = CASE status WHEN 'QUEUED' THEN now() ELSE ended_at END,
                    next_attempt_at = CASE status WHEN 'QUEUED' THEN NULL ELSE next_attempt_at END""").update();
    }
}
