package uk.reachable.system.prove.workload.caseworker;

import java.util.SplittableRandom;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.system.prove.workload.mix.HandoverAnswer;
import uk.reachable.system.prove.workload.mix.Mix;
import uk.reachable.system.prove.workload.mix.OfferAnswer;
import uk.reachable.system.prove.workload.mix.Seeds;

/** What one caseworker will do about one notice after the other; the same seed plans the same. */
public final class CaseworkerPlan {

    private static final int LONGEST_THOUGHT_MILLIS = 300;

    private final SplittableRandom random;
    private final Provider provider;

    public CaseworkerPlan(Provider provider, String name, long seed) {
        this.random = Seeds.of(seed, name);
        this.provider = provider;
    }

    /**
     * Drawn whole for every notice, of whatever kind it turns out to be: the kind must not change what is drawn next.
     */
    public record Intention(
            OfferAnswer offer,
            DeclineReason declineReason,
            HandoverAnswer handover,
            boolean handsOver,
            String toProgramme,
            HandoverReason handoverReason,
            boolean triesAsFormerHolder,
            String user,
            int thoughtMillis,
            String ownProgramme,
            Care care) {}

    public Intention next() {
        return new Intention(
                Mix.OFFERS.draw(random),
                Mix.DECLINE_REASONS.draw(random),
                Mix.HANDOVERS.draw(random),
                Mix.HANDS_OVER.draw(random),
                provider.handsOverTo().draw(random),
                Mix.HANDOVER_REASONS.draw(random),
                Mix.TRIES_AS_FORMER_HOLDER.draw(random),
                provider.users().get(random.nextInt(provider.users().size())),
                random.nextInt(LONGEST_THOUGHT_MILLIS),
                provider.programmes().draw(random),
                care());
    }

    private Care care() {
        return new Care(
                Mix.READS.draw(random),
                Mix.SUPPORT.draw(random),
                Mix.END_REASONS.draw(random),
                Mix.CHANGES_WORKER.draw(random),
                provider.team().get(random.nextInt(provider.team().size())),
                Mix.CHANGE_REASONS.draw(random),
                Mix.JOURNEYS.draw(random),
                Mix.OVERDUE.draw(random));
    }
}
