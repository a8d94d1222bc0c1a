package uk.reachable.referral.intake;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.pause.PauseHandler;
import uk.reachable.referral.referrer.ReferrerClocks;

/** Raises a referral that incident-service asks for; one that exists already stays as it is. */
@Component
public class Raising {

    private final ReferralHandler handler;
    private final ReferrerClocks referrers;
    private final PauseHandler pauses;

    Raising(ReferralHandler handler, ReferrerClocks referrers, PauseHandler pauses) {
        this.handler = handler;
        this.referrers = referrers;
        this.pauses = pauses;
    }

    /** In the running transaction; a place is asked for under {@code offerId}. */
    public void raise(ReferralRequested requested, String offerId, Instant at) {
        ReferralFacts facts = pauses.asOfNow(facts(requested));
        handler.raise(facts, offerId, at);
        referrers.start(facts, at);
    }

    private static ReferralFacts facts(ReferralRequested requested) {
        return new ReferralFacts(
                requested.referralId(),
                requested.incidentId(),
                requested.incidentReference(),
                requested.region(),
                requested.personId(),
                requested.need(),
                requested.ageBand(),
                requested.localAuthority(),
                requested.homeLocalAuthority(),
                requested.setting(),
                requested.site(),
                requested.expectedRelease(),
                requested.referringOrganisation(),
                requested.requestedAt(),
                requested.subject() == null ? SubjectKind.PERSON : requested.subject());
    }
}
