package uk.reachable.notification.running;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Makes what earlier tests sent long ago, or the next message to the same address would wait for it or take it along.
 */
final class EarlierMessages implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(JdbcClient.class)
                .sql("""
                UPDATE delivery SET attempted_at = attempted_at - interval '2 minutes',
                    status = CASE status WHEN 'QUEUED' THEN 'CANCELLED' ELSE status END,
                    ended_at = CASE status WHEN 'QUEUED' THEN now() ELSE ended_at END,
                    next_attempt_at = CASE status WHEN 'QUEUED' THEN NULL ELSE next_attempt_at END""")
                .update();
    }
}
