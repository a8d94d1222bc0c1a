package uk.reachable.notification.audience.notices;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.FIRST_CONTACT_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.LEG_MISSED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_ACCEPTED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_ENDED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_NONE_FOUND;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_STILL_LOOKING;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_PAUSED;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_RESUMED;

/** Who must know once somebody has taken a person on. */
public final class SupportNotices {

    private SupportNotices() {}

    /**
     * Whoever took the person on has not seen them, by whichever clock: it and the duty desk look, for the place alone
     * helps nobody.
     */
    public static List<Notice> firstContactOverdue(FirstContactOverdue overdue) {
        return toHolderAndDesk(
                FIRST_CONTACT_OVERDUE,
                overdue.provider(),
                overdue,
                new Subject.Placement(overdue.placementId() + "/" + overdue.dueBy()),
                overdue.dueBy());
    }

    /**
     * Somebody is on the way and is not known to have arrived: whoever is responsible looks, and the duty desk rings.
     */
    public static List<Notice> legMissed(LegMissed missed) {
        return toHolderAndDesk(LEG_MISSED, missed.provider(), missed, new Subject.Leg(missed.legId()), missed.dueBy());
    }

    /** Whoever holds the referral or is asked must not go to the person. */
    public static List<Notice> paused(ReferralPaused paused) {
        return toEach(paused.organisations(), REFERRAL_PAUSED, paused, paused.reviewBy());
    }

    /** They may again; {@code respondBy} is what is asked of them next, if anything is. */
    public static List<Notice> resumed(ReferralResumed resumed) {
        Instant next = resumed.respondBy() == null ? resumed.contactDueBy() : resumed.respondBy();
        return toEach(resumed.organisations(), REFERRAL_RESUMED, resumed, next);
    }

    private static List<Notice> toEach(
            List<String> organisations, NoticeKind kind, CaseEvent event, @Nullable Instant by) {
        return organisations.stream()
                .map(organisation ->
                        new Notice(kind, organisation, CaseReference.of(event), Subject.Step.of(event), by, null))
                .toList();
    }

    private static List<Notice> toHolderAndDesk(
            NoticeKind kind, String holder, CaseEvent event, Subject subject, Instant by) {
        return Stream.of(holder, DutyDesk.of(event.region()))
                .map(organisation -> new Notice(kind, organisation, CaseReference.of(event), subject, by, null))
                .toList();
    }

    /** Whoever referred hears what became of it, whether or not they have to act on it. */
    public static List<Notice> referrerTold(ReferrerTold told) {
        return List.of(new Notice(
                outcomeSoFar(told),
                told.referringOrganisation(),
                CaseReference.of(told),
                Subject.Step.of(told),
                null,
                null));
    }

    private static NoticeKind outcomeSoFar(ReferrerTold told) {
        return switch (told.outcome()) {
            case ACCEPTED -> OUTCOME_ACCEPTED;
            case STILL_LOOKING -> OUTCOME_STILL_LOOKING;
            case NONE_FOUND -> OUTCOME_NONE_FOUND;
            case ENDED -> OUTCOME_ENDED;
        };
    }
}
