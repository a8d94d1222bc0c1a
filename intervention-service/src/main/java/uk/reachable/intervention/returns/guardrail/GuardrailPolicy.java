package uk.reachable.intervention.returns.guardrail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.returns.guardrail.GrantConditions.Ceiling;
import uk.reachable.intervention.returns.guardrail.GrantConditions.Share;
import uk.reachable.intervention.returns.guardrail.Standing.State;
import uk.reachable.intervention.returns.spend.Cost;
import uk.reachable.intervention.returns.spend.Fund;
import uk.reachable.intervention.returns.spend.Spend;
import uk.reachable.intervention.returns.spend.SpendPurpose;

/**
 * Whether a grant's conditions hold (seed 001 ¶48; seed 003 ¶1.3, 2.1, 5.4.3; seed 004). A share that is not reached
 * yet is tipped by the spend after which what is left of the grant no longer suffices to reach it.
 */
final class GuardrailPolicy {

    private GuardrailPolicy() {}

    static List<Standing> standings(GrantConditions conditions, List<Spend> spends) {
        List<Standing> all = new ArrayList<>();
        all.add(ceiling(
                new Ceiling(GuardrailKind.CORE_GRANT, null, conditions.coreGrant(), conditions.source()), spends));
        conditions.shares().forEach(share -> all.add(share(share, conditions, spends)));
        conditions.ceilings().forEach(ceiling -> all.add(ceiling(ceiling, spends)));
        return all;
    }

    /** Those that hold or are open now and would not be after it. */
    static List<Standing> tippedBy(Spend next, GrantConditions conditions, List<Spend> spends) {
        List<Spend> after = new ArrayList<>(spends);
        after.add(next);
        List<Standing> before = standings(conditions, spends);
        List<Standing> then = standings(conditions, after);
        List<Standing> tipped = new ArrayList<>();
        for (int each = 0; each < then.size(); each++) {
            if (then.get(each).isTipped() && !before.get(each).isTipped()) {
                tipped.add(then.get(each));
            }
        }
        return tipped;
    }

    private static Standing share(Share share, GrantConditions conditions, List<Spend> spends) {
        BigDecimal limit =
                base(share.kind(), conditions, spends).multiply(share.share()).setScale(2, RoundingMode.HALF_UP);
        BigDecimal counted = sum(spends, counts(share.kind(), null));
        BigDecimal missing = limit.subtract(counted).max(BigDecimal.ZERO);
        BigDecimal room = left(share.kind(), conditions, spends, missing).subtract(missing);
        State state = missing.signum() == 0 ? State.HOLDS : room.signum() < 0 ? State.TIPPED : State.OPEN;
        return new Standing(share.kind(), null, share.kind().words(), limit, counted, room, state, share.source());
    }

    private static Standing ceiling(Ceiling ceiling, List<Spend> spends) {
        BigDecimal counted = sum(spends, counts(ceiling.kind(), ceiling.localAuthority()));
        BigDecimal room = ceiling.amount().subtract(counted);
        State state = room.signum() < 0 ? State.TIPPED : State.HOLDS;
        return new Standing(
                ceiling.kind(),
                ceiling.localAuthority(),
                ceiling.kind().words(),
                ceiling.amount(),
                counted,
                room,
                state,
                ceiling.source());
    }

    private static BigDecimal base(GuardrailKind kind, GrantConditions conditions, List<Spend> spends) {
        return switch (kind) {
            case MATCH_FUND -> Objects.requireNonNull(conditions.allocation202122(), "no allocation of 2021/22");
            case EVALUATION -> sum(spends, counts(GuardrailKind.INTERVENTIONS, null));
            default -> conditions.coreGrant();
        };
    }

    /** What can still be spent towards it; match funding is partners' money, and no spend of ours uses it up. */
    private static BigDecimal left(
            GuardrailKind kind, GrantConditions conditions, List<Spend> spends, BigDecimal missing) {
        return kind == GuardrailKind.MATCH_FUND
                ? missing
                : conditions.coreGrant().subtract(sum(spends, counts(GuardrailKind.CORE_GRANT, null)));
    }

    private static Predicate<Spend> counts(GuardrailKind kind, @Nullable String area) {
        Predicate<Spend> core = spend -> spend.fund() == Fund.CORE_GRANT;
        Predicate<Spend> duty = spend -> spend.fund() == Fund.SERIOUS_VIOLENCE_DUTY;
        return switch (kind) {
            case CORE_GRANT -> core;
            case INTERVENTIONS -> core.and(spend -> spend.purpose() == SpendPurpose.INTERVENTION);
            case EVALUATION -> core.and(spend -> spend.purpose() == SpendPurpose.EVALUATION);
            case YEF_EVIDENCE ->
                core.and(spend -> spend.purpose() == SpendPurpose.INTERVENTION)
                        .and(spend -> spend.evidence().countsForTheShare());
            case MATCH_FUND -> spend -> spend.fund() == Fund.MATCH;
            case DUTY_LABOUR -> duty.and(spend -> spend.cost() == Cost.LABOUR);
            case DUTY_NON_LABOUR -> duty.and(spend -> spend.cost() == Cost.NON_LABOUR);
            case AREA_ALLOCATION -> core.and(spend -> Objects.equals(spend.localAuthority(), area));
        };
    }

    private static BigDecimal sum(List<Spend> spends, Predicate<Spend> which) {
        return spends.stream().filter(which).map(Spend::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
