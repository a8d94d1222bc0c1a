package uk.reachable.incident.progress;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.notification.NoticePosted;

/** Keeps when a provider's inbox got an offer. */
@Repository
public class OfferNoticeProjection {

    private final JdbcClient jdbc;
    private final FirstNotice first;

    OfferNoticeProjection(JdbcClient jdbc, FirstNotice first) {
        this.jdbc = jdbc;
        this.first = first;
    }

    public void apply(NoticePosted notice) {
        if (notice.kind() != NoticeKind.OFFER_MADE || notice.referralId() == null) {
            return;
        }
        int kept = jdbc.sql("""
                INSERT INTO offer_notice (referral_id, organisation, posted_at) VALUES (?, ?, ?)
                ON CONFLICT (referral_id, organisation) DO NOTHING
                """)
                .params(notice.referralId(), notice.organisation())
                .param(notice.postedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            first.measure(notice);
        }
    }
}
