package uk.reachable.system.prove.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Messaging;
import uk.reachable.system.prove.evidence.Observed;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Service;
import uk.reachable.system.prove.evidence.Sighting;

import static uk.reachable.system.prove.check.Planted.MOVED;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;

/** Places, owners, clocks and identities: a promise that was broken must be found by name. */
class PromisesTest {

    @Test
    void moreTakenThanThereIsIsOverbooked() {
        found(
                Anomaly.OVERBOOKED,
                "st-giles-1",
                run -> run.programmes.set(1, new Places.Programme("st-giles-1", 1, 1, 1)));
    }

    @Test
    void moreTakenForAMomentIsOverbooked() {
        found(
                Anomaly.OVERBOOKED,
                "redthread-1",
                run -> run.observed = new Observed(
                        1,
                        List.of(),
                        List.of(new Observed.Occupation("redthread-1", 1, 2, 0)),
                        Map.of("redthread-1", Set.of(1))));
    }

    @Test
    void aReferralWithoutTheRightOwnerIsOwnerless() {
        found(
                Anomaly.OWNERLESS,
                "moved",
                run -> Run.change(
                        run.lines,
                        line -> line.referralId().equals("moved"),
                        line -> new CaseFiles.ReferralLine("moved", 6, "ACCEPTED", "st-giles-1", ST_GILES, "")));
    }

    @Test
    void aReferralWithoutAnOwnerForAMomentIsOwnerless() {
        found(
                Anomaly.OWNERLESS,
                "moved",
                run -> run.observed = new Observed(
                        1,
                        List.of(new Observed.Ownership("moved", 5, "ACCEPTED", "", REDTHREAD)),
                        List.of(),
                        Map.of()));
    }

    @Test
    void anEventThatIsLeftInAnOutboxIsStuck() {
        found(Anomaly.STUCK, "moved", run -> run.stranded(Service.REFERRAL)
                .add(new Messaging.Stranded("outbox", MOVED, 9, "not sent")));
    }

    @Test
    void aReferralThatStaysRaisedIsStuck() {
        found(
                Anomaly.STUCK,
                "open",
                run -> Run.change(
                        run.referrals,
                        row -> row.id().equals("open"),
                        row -> new Referrals.Referral(
                                "open",
                                INCIDENT,
                                REGION,
                                2,
                                "RAISED",
                                row.responsible(),
                                row.referring(),
                                "offer-open",
                                null,
                                null,
                                null)));
    }

    @Test
    void anOpenOfferWhoseClockRanOutIsStuck() {
        found(
                Anomaly.STUCK,
                "offer-open",
                run -> Run.change(
                        run.offers,
                        offer -> offer.id().equals("offer-open"),
                        offer -> new Referrals.Offer(
                                "offer-open", "open", "st-giles-1", ST_GILES, NOW.minus(Duration.ofMinutes(1)), null)));
    }

    @Test
    void aCanaryOutsideIsALeak() {
        found(Anomaly.LEAKED, "log of gateway", run -> run.leaks.add(new Sighting("log of gateway", "name=Canary17")));
    }
}
