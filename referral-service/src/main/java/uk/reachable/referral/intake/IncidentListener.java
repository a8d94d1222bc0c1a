package uk.reachable.referral.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.pause.PauseHandler;
import uk.reachable.referral.referrer.ReferrerClocks;

/** Raises a referral for each need that incident-service asks for, and hears when a person is not to be contacted. */
@Component
class IncidentListener implements TopicListener {

    private final ReferralHandler handler;
    private final ReferrerClocks referrers;
    private final PauseHandler pauses;
    private final Clock clock;

    IncidentListener(ReferralHandler handler, ReferrerClocks referrers, PauseHandler pauses, Clock clock) {
        this.handler = handler;
        this.referrers = referrers;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENT;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == ReferralRequested.class || type == ContactPaused.class || type == ContactAllowed.class;
    }

    @Override
    public void on(Received received) {
        switch (received.event()) {
            case ReferralRequested requested -> raise(pauses.asOfNow(facts(requested)), clock.instant());
            case ContactPaused paused -> pauses.pause(paused);
            case ContactAllowed allowed -> pauses.allow(allowed);
            default -> {}
        }
    }

    private void raise(ReferralFacts facts, Instant now) {
        handler.raise(facts, UUID.randomUUID().toString(), now);
        referrers.start(facts, now);
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
