package uk.reachable.system.prove.check.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Journeys;
import uk.reachable.system.prove.evidence.Notices;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Service;

import static uk.reachable.system.prove.check.account.Anomaly.STUCK;

/** Whatever is not at its end has a clock that runs or a line in which it stands, unless police have paused it. */
public final class Stuck implements Check {

    /** Clocks are looked at twice a second; this much longer is no delay any more. */
    private static final Duration LATE = Duration.ofSeconds(15);

    private static final Set<String> WITH_A_DUTY_CLOCK = Set.of("UNPLACED", "AWAITING_CONFIRMATION");

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        events(evidence, findings);
        referrals(evidence, findings);
        clocks(evidence, findings);
        supports(evidence, findings);
        legs(evidence, findings);
        new LateAlarms(evidence.at(), LATE).look(evidence, findings);
        account.courses().values().forEach(course -> course.openClaims()
                .forEach(claim -> findings.expect(
                        false, STUCK, claim, "a provider that supports the person already has no answer")));
        evidence.notices().deliveries().forEach(delivery -> email(delivery, evidence.at(), findings));
    }

    private static void events(Evidence evidence, Findings findings) {
        for (Service service : Service.values()) {
            evidence.messaging(service).stranded().stream()
                    .filter(event -> !event.line().isHeartbeat())
                    .forEach(event -> findings.expect(
                            false,
                            STUCK,
                            event.line().key(),
                            "event %s of %s is left in %s of %s: %s",
                            event.sequence(),
                            event.line(),
                            event.table(),
                            service.process(),
                            event.why()));
        }
    }

    private static void referrals(Evidence evidence, Findings findings) {
        Map<String, Places.Placement> placements =
                Account.index(evidence.places().placements(), Places.Placement::offerId);
        for (Referrals.Referral referral : evidence.referrals().referrals()) {
            Places.Placement place = referral.offerId() == null ? null : placements.get(referral.offerId());
            findings.expect(
                    !referral.status().equals("RAISED") || evidence.responses().isPaused(referral.id()),
                    STUCK,
                    referral.id(),
                    "still RAISED, its request %s is %s",
                    referral.offerId(),
                    place);
            findings.expect(
                    !referral.status().equals("WAITING")
                            || evidence.responses().isPaused(referral.id())
                            || place != null && place.state().equals("WAITING"),
                    STUCK,
                    referral.id(),
                    "WAITING, and its request %s is not in line but %s",
                    referral.offerId(),
                    place);
            findings.expect(
                    !WITH_A_DUTY_CLOCK.contains(referral.status()) || referral.dutyDueBy() != null,
                    STUCK,
                    referral.id(),
                    "%s, and the duty officer has no clock",
                    referral.status());
        }
    }

    private static void clocks(Evidence evidence, Findings findings) {
        evidence.referrals().offers().stream()
                .filter(offer ->
                        offer.outcome() == null && !evidence.responses().isPaused(offer.referralId()))
                .forEach(offer -> clock("offer", offer.id(), offer.respondBy(), evidence.at(), findings));
        evidence.referrals().handovers().stream()
                .filter(handover -> handover.status().equals("OFFERED")
                        && !evidence.responses().isPaused(handover.referralId()))
                .forEach(handover -> clock("handover", handover.id(), handover.respondBy(), evidence.at(), findings));
        evidence.referrals().handovers().stream()
                .filter(handover -> handover.status().equals("PROPOSED")
                        && !evidence.responses().isPaused(handover.referralId()))
                .forEach(handover -> findings.expect(
                        false, STUCK, handover.id(), "still PROPOSED: no place was held for it and none refused"));
    }

    /** Who is accepted and not seen is told of once the clock has run out. */
    private static void supports(Evidence evidence, Findings findings) {
        evidence.referrals().supports().stream()
                .filter(support -> !support.seen() && !support.told())
                .filter(support -> !evidence.responses().isPaused(support.referralId()))
                .forEach(support ->
                        clock("first contact", support.referralId(), support.contactDueBy(), evidence.at(), findings));
    }

    /** A leg that is late is told of, or its journey has stopped with its support. */
    private static void legs(Evidence evidence, Findings findings) {
        Map<String, Journeys.Journey> journeys =
                Account.index(evidence.journeys().journeys(), Journeys.Journey::id);
        evidence.journeys().legs().stream()
                .filter(leg -> leg.status().equals("AWAITED") || leg.status().equals("HALF_CONFIRMED"))
                .filter(leg -> {
                    Journeys.Journey journey = journeys.get(leg.journeyId());
                    return journey != null && journey.status().equals("UNDERWAY");
                })
                .forEach(leg -> clock("leg", leg.id(), leg.dueBy(), evidence.at(), findings));
    }

    private static void clock(String what, String id, @Nullable Instant respondBy, Instant now, Findings findings) {
        findings.expect(
                respondBy != null && respondBy.plus(LATE).isAfter(now),
                STUCK,
                id,
                "the %s is open, its clock ended at %s, now it is %s",
                what,
                respondBy,
                now);
    }

    private static void email(Notices.Delivery delivery, Instant now, Findings findings) {
        boolean open = delivery.status().equals("QUEUED") || delivery.status().equals("SENDING");
        findings.expect(
                !open || delivery.dueAt().plus(LATE).isAfter(now),
                STUCK,
                delivery.itemId(),
                "the e-mail to %s, due at %s, is %s after %s attempts",
                delivery.recipient(),
                delivery.dueAt(),
                delivery.status(),
                delivery.attempts());
    }
}
