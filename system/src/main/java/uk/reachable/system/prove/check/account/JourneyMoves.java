package uk.reachable.system.prove.check.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;

/** The way home in legs: it belongs to one support, and to whoever holds the referral, also after a handover. */
final class JourneyMoves {

    private final Standing now;
    private final List<ToldJourney> all = new ArrayList<>();
    private @Nullable ToldJourney current;

    JourneyMoves(Standing now) {
        this.now = now;
    }

    /** A person who is accepted anew has no journey yet. */
    void supportBegins() {
        current = null;
    }

    void planned(JourneyPlanned step) {
        now.require(isHeldBy(step.provider()), step);
        ToldJourney journey = current;
        if (journey == null || !journey.id().equals(step.journeyId())) {
            now.require(journey == null || journey.hasArrived(), step);
            journey = new ToldJourney(step.journeyId());
            current = journey;
            all.add(journey);
        }
        now.require(
                step.legs().stream().filter(journey::plan).count()
                        == step.legs().size(),
                step);
    }

    void confirmed(LegConfirmed step) {
        legStep(step, step.journeyId(), step.provider(), journey -> journey.confirm(step));
    }

    void missed(LegMissed step) {
        legStep(step, step.journeyId(), step.provider(), journey -> journey.miss(step));
    }

    private void legStep(CaseEvent step, String journeyId, String provider, Predicate<ToldJourney> move) {
        boolean legal = current()
                .filter(journey -> journey.id().equals(journeyId))
                .filter(move)
                .isPresent();
        now.require(isHeldBy(provider) && legal, step);
    }

    private boolean isHeldBy(String provider) {
        return now.is(ACCEPTED) && now.responsible().equals(provider);
    }

    /** The one of the support that goes on now. */
    Optional<ToldJourney> current() {
        return Optional.ofNullable(now.is(ACCEPTED) ? current : null);
    }

    List<ToldJourney> all() {
        return List.copyOf(all);
    }
}
