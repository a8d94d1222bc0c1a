package uk.reachable.referral.handover;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.RuledOutWorkers;
import uk.reachable.referral.access.WorkerPolicy;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.Programmes;

/** Proposing a handover and answering it, decided under the referral's row lock. */
@Component
class HandoverHandler {

    private final Referrals referrals;
    private final Handovers handovers;
    private final HandoverSteps steps;
    private final Programmes programmes;
    private final ReferralAccess access;
    private final RuledOutWorkers ruledOut;
    private final AuditTrail audit;
    private final Clock clock;

    HandoverHandler(
            Referrals referrals,
            Handovers handovers,
            HandoverSteps steps,
            Programmes programmes,
            ReferralAccess access,
            RuledOutWorkers ruledOut,
            AuditTrail audit,
            Clock clock) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.steps = steps;
        this.programmes = programmes;
        this.access = access;
        this.ruledOut = ruledOut;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public HandoverDecision propose(Actor actor, String referralId, String toProgramme, HandoverReason reason) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(ReferralRules.HAND_OVER, actor, referral).access().orThrow();
        Place to = programmes.find(toProgramme).map(Programme::place).orElseThrow(HandoverHandler::unknownProgramme);
        HandoverFacts facts = new HandoverFacts(
                UUID.randomUUID().toString(), referralId, actor.organisation(), to, reason, clock.instant());
        return audited(actor, "PROPOSE_HANDOVER", steps.propose(referral, facts));
    }

    @Transactional
    public HandoverDecision accept(Actor actor, String referralId, String handoverId, @Nullable String worker) {
        return answer(
                ReferralRules.TAKE_OVER,
                actor,
                referralId,
                handoverId,
                "ACCEPT_HANDOVER",
                () -> acceptance(actor, handoverId, worker));
    }

    private AcceptHandover acceptance(Actor actor, String handoverId, @Nullable String named) {
        String worker = WorkerPolicy.worker(actor, named);
        ruledOut.check(handoverId, worker);
        return new AcceptHandover(worker, clock.instant());
    }

    @Transactional
    public HandoverDecision refuse(Actor actor, String referralId, String handoverId) {
        return answer(
                ReferralRules.REFUSE,
                actor,
                referralId,
                handoverId,
                "REFUSE_HANDOVER",
                () -> new RefuseHandover(clock.instant()));
    }

    private HandoverDecision answer(
            String endpoint,
            Actor actor,
            String referralId,
            String handoverId,
            String action,
            Supplier<HandoverCommand> command) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        Handover handover = handovers
                .find(handoverId)
                .filter(found -> found.facts().referralId().equals(referralId))
                .orElseThrow(Problems::notFound);
        access.decide(endpoint, actor, referral, handoverId).access().orThrow();
        return audited(actor, action, steps.apply(referral, handover, command.get()));
    }

    private HandoverDecision audited(Actor actor, String action, HandoverDecision decision) {
        if (decision instanceof HandoverDecision.Applied applied) {
            audit.record(actor, action, "handover", applied.handover().facts().id());
        }
        return decision;
    }

    private static RuntimeException unknownProgramme() {
        return Problems.invalid(
                "toProgramme", "is not a programme known here: choose one that GET /api/programmes lists");
    }
}
