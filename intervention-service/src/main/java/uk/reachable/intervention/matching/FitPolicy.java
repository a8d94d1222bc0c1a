package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.funding.TaperPolicy;

import static uk.reachable.contracts.codes.MatchReason.AT_THIS_SITE;
import static uk.reachable.contracts.codes.MatchReason.ON_SHIFT_NOW;
import static uk.reachable.contracts.codes.MatchReason.PLACE_FREE;
import static uk.reachable.contracts.codes.MatchReason.SERVES_AGE_BAND;
import static uk.reachable.contracts.codes.MatchReason.SERVES_HOME_AREA;
import static uk.reachable.contracts.codes.MatchReason.SERVES_NEED;
import static uk.reachable.contracts.codes.MatchReason.SERVES_PRESENT_AREA;
import static uk.reachable.contracts.codes.MatchReason.SERVES_SETTING;
import static uk.reachable.contracts.codes.MatchReason.SETTING_NOT_KNOWN_YET;
import static uk.reachable.contracts.codes.MatchReason.SHARING_AGREEMENT_CURRENT;
import static uk.reachable.contracts.codes.MatchReason.TRUSTED_WORKER;

/**
 * When a programme fits a referral: need, age band, area, setting, funding today and until the support would end, a
 * current information-sharing agreement, a provider not yet tried, and somebody at work who is not ruled out.
 *
 * <p>The home area or the present one is enough, not only where it happened; a setting not known yet excludes nobody; a
 * site never excludes.
 */
final class FitPolicy {

    private FitPolicy() {}

    static List<Obstacle> obstacles(ReferralFacts referral, Candidate candidate, Instant now) {
        Programme programme = candidate.programme();
        List<Obstacle> obstacles = new ArrayList<>();
        unless(programme.need() == referral.need(), Obstacle.OTHER_NEED, obstacles);
        unless(servesAgeBand(referral, programme), Obstacle.OTHER_AGE_BAND, obstacles);
        unless(servesHome(referral, programme) || servesPresent(referral, programme), Obstacle.OTHER_AREA, obstacles);
        unless(servesSetting(referral, programme), Obstacle.OTHER_SETTING, obstacles);
        unless(Hours.isFunded(programme, now), Obstacle.NOT_FUNDED_TODAY, obstacles);
        unless(
                !Hours.isFunded(programme, now) || TaperPolicy.canServe(programme, Hours.today(programme, now)),
                Obstacle.FUNDING_ENDS_TOO_SOON,
                obstacles);
        unless(Hours.hasSharingAgreement(programme, now), Obstacle.NO_SHARING_AGREEMENT, obstacles);
        unless(
                !referral.excludedProviders().contains(programme.provider()),
                Obstacle.PROVIDER_ALREADY_TRIED,
                obstacles);
        unless(!candidate.team().needsDecision(), Obstacle.NEEDS_A_MANAGERS_DECISION, obstacles);
        return obstacles;
    }

    /** What speaks for a programme, also for one that does not fit. */
    static List<MatchReason> reasons(ReferralFacts referral, Candidate candidate, Instant now) {
        Programme programme = candidate.programme();
        List<MatchReason> reasons = new ArrayList<>();
        when(programme.need() == referral.need(), SERVES_NEED, reasons);
        when(servesAgeBand(referral, programme), SERVES_AGE_BAND, reasons);
        when(servesHome(referral, programme), SERVES_HOME_AREA, reasons);
        when(servesPresent(referral, programme), SERVES_PRESENT_AREA, reasons);
        when(referral.setting() == null, SETTING_NOT_KNOWN_YET, reasons);
        when(referral.setting() != null && servesSetting(referral, programme), SERVES_SETTING, reasons);
        when(isAtThisSite(referral, programme), AT_THIS_SITE, reasons);
        when(isOnShift(referral, candidate, now), ON_SHIFT_NOW, reasons);
        when(candidate.canTake(), PLACE_FREE, reasons);
        when(candidate.team().hasTrusted(), TRUSTED_WORKER, reasons);
        when(Hours.hasSharingAgreement(programme, now), SHARING_AGREEMENT_CURRENT, reasons);
        return reasons;
    }

    private static boolean servesAgeBand(ReferralFacts referral, Programme programme) {
        return programme.ageBands().isEmpty() || programme.ageBands().contains(referral.ageBand());
    }

    private static boolean servesHome(ReferralFacts referral, Programme programme) {
        return programme.localAuthorities().contains(referral.homeArea());
    }

    private static boolean servesPresent(ReferralFacts referral, Programme programme) {
        return !Collections.disjoint(programme.localAuthorities(), referral.presentAreas());
    }

    private static boolean servesSetting(ReferralFacts referral, Programme programme) {
        return referral.setting() == null
                || programme.settings().isEmpty()
                || programme.settings().contains(referral.setting());
    }

    private static boolean isAtThisSite(ReferralFacts referral, Programme programme) {
        return referral.site() != null && programme.sites().contains(referral.site());
    }

    /** Where workers are on file, one of them has to be there; the programme's own hours alone help nobody. */
    private static boolean isOnShift(ReferralFacts referral, Candidate candidate, Instant now) {
        return Hours.isOnShift(candidate.programme(), now) && candidate.team().isOnShift(referral.site());
    }

    private static void unless(boolean holds, Obstacle obstacle, List<Obstacle> obstacles) {
        if (!holds) {
            obstacles.add(obstacle);
        }
    }

    private static void when(boolean holds, MatchReason reason, List<MatchReason> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
