package uk.reachable.referral.pause;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.lifecycle.ContactPause;

import static uk.reachable.referral.storage.Columns.instant;
import static uk.reachable.referral.storage.Columns.timestamp;

/** Who is not to be contacted now, also without a referral yet. */
@Repository
class PersonPauses {

    private final JdbcClient jdbc;

    PersonPauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ContactPause> of(String personId) {
        return jdbc.sql("SELECT since, review_by FROM person_pause WHERE person_id = ?")
                .param(personId)
                .query((row, _) -> new ContactPause(instant(row, "since"), instant(row, "review_by")))
                .optional();
    }

    /** One that is paused already stays so since the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String personId, ContactPause pause) {
        jdbc.sql("""
                INSERT INTO person_pause (person_id, since, review_by) VALUES (?, ?, ?)
                ON CONFLICT (person_id) DO UPDATE SET review_by = excluded.review_by
                """)
                .params(personId, timestamp(pause.since()), timestamp(pause.reviewBy()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String personId) {
        jdbc.sql("DELETE FROM person_pause WHERE person_id = ?").param(personId).update();
    }
}
