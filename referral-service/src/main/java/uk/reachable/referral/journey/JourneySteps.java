package uk.reachable.referral.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.Need;
import uk.reachable.referral.journey.JourneyCommand.ConfirmLeg;
import uk.reachable.referral.journey.JourneyCommand.PlanJourney;
import uk.reachable.referral.journey.JourneyCommand.ReportLegMissed;
import uk.reachable.referral.journey.JourneyCommand.StopJourney;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneyDecision.Refusal;
import uk.reachable.referral.journey.JourneyDecision.Refused;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/**
 * Takes the steps of a journey in the running transaction, under its referral's row lock: rows, history and events
 * commit together.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JourneySteps {

    private static final Logger LOG = LoggerFactory.getLogger(JourneySteps.class);

    private final Referrals referrals;
    private final Journeys journeys;
    private final JourneyPublication publication;

    JourneySteps(Referrals referrals, Journeys journeys, JourneyPublication publication) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.publication = publication;
    }

    /** What a step came to, and how the referral stands after it. */
    public record Outcome(Referral referral, JourneyDecision decision) {}

    /** The journey of the support that goes on now. */
    public Optional<Journey> current(Referral referral) {
        return journeys.newestOf(referral.facts().referralId())
                .filter(journey -> referral instanceof Referral.Accepted accepted
                        && journey.facts().acceptance() == Acceptances.numberOf(accepted));
    }

    /** @param legs the plan, made of the journey that stands and only when there can be one */
    public Outcome plan(Referral locked, Function<Optional<Journey>, List<LegPlan>> legs, Instant at) {
        return whenAccepted(locked, accepted -> {
            Optional<Journey> standing = current(accepted);
            var facts = new JourneyFacts(
                    UUID.randomUUID().toString(), accepted.facts().referralId(), Acceptances.numberOf(accepted), at);
            var command = new PlanJourney(facts, legs.apply(standing));
            stopOneOfAnotherSupport(accepted, at);
            return taken(
                    accepted,
                    standing.map(journey -> JourneyTable.decide(journey, command))
                            .orElseGet(() -> JourneyTable.begin(command)),
                    at);
        });
    }

    /** @param said what one side says of the leg as it is planned */
    public Outcome confirm(Referral locked, JourneyLeg kind, Function<LegPlan, Confirmation> said, Instant at) {
        return whenAccepted(
                locked,
                accepted -> taken(
                        accepted,
                        current(accepted)
                                .map(journey -> JourneyTable.decide(journey, confirmation(journey, kind, said, at)))
                                .orElseGet(() -> new Refused(Refusal.NOT_PLANNED)),
                        at));
    }

    /** A leg of a support that has ended is late for nobody: its journey stops. */
    public void reportMissed(Referral locked, String legId, Instant at) {
        current(locked)
                .ifPresentOrElse(
                        journey -> whenAccepted(
                                locked,
                                accepted -> taken(
                                        accepted, JourneyTable.decide(journey, new ReportLegMissed(legId, at)), at)),
                        () -> stopOneOfAnotherSupport(locked, at));
    }

    private static ConfirmLeg confirmation(
            Journey journey, JourneyLeg kind, Function<LegPlan, Confirmation> said, Instant at) {
        LegPlan plan = journey.leg(kind).orElseThrow().plan();
        return new ConfirmLeg(kind, said.apply(plan), at);
    }

    private static Outcome whenAccepted(Referral locked, Function<Referral.Accepted, Outcome> step) {
        if (locked.facts().need() != Need.RESCUE_AND_RESPONSE) {
            return new Outcome(locked, new Refused(Refusal.ANOTHER_NEED));
        }
        return locked instanceof Referral.Accepted accepted
                ? step.apply(accepted)
                : new Outcome(locked, new Refused(Refusal.REFERRAL_NOT_ACCEPTED));
    }

    private void stopOneOfAnotherSupport(Referral locked, Instant at) {
        journeys.newestOf(locked.facts().referralId())
                .filter(_ -> current(locked).isEmpty())
                .map(journey -> JourneyTable.decide(journey, new StopJourney(at)))
                .ifPresent(decision -> {
                    if (decision instanceof Applied applied) {
                        journeys.save(applied.journey());
                        log(locked, applied.journey());
                    }
                });
    }

    private Outcome taken(Referral.Accepted referral, JourneyDecision decision, Instant at) {
        if (!(decision instanceof Applied applied)) {
            return new Outcome(referral, decision);
        }
        Referral.Accepted after = referral.stepped();
        referrals.save(after, List.of(), at);
        journeys.save(applied.journey());
        publication.publish(after, applied.journey(), applied.events());
        log(after, applied.journey());
        return new Outcome(after, decision);
    }

    private static void log(Referral referral, Journey journey) {
        LOG.info(
                "{}: journey {} of referral {} is {}, version {}",
                referral.facts().incidentReference(),
                journey.facts().id(),
                referral.facts().referralId(),
                journey.status(),
                referral.version());
    }
}
