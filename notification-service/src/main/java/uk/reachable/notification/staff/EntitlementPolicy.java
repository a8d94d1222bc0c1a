package uk.reachable.notification.staff;

import java.util.Set;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.platform.security.Role;

import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;

/** Whose work a kind of notice is; only they get an e-mail of it (users of such systems hate e-mail floods). */
final class EntitlementPolicy {

    private EntitlementPolicy() {}

    static Set<Role> entitled(NoticeKind kind) {
        return switch (kind) {
            case OFFER_MADE, HANDOVER_PROPOSED, REFERRAL_PAUSED, REFERRAL_RESUMED ->
                Set.of(CASEWORKER, PROVIDER_MANAGER);
            // The proposer is a provider, or the unit as long as nobody has accepted the referral.
            case HANDOVER_ACCEPTED, HANDOVER_REFUSED, HANDOVER_LAPSED, HANDOVER_NOT_POSSIBLE ->
                Set.of(CASEWORKER, PROVIDER_MANAGER, DUTY_OFFICER);
            case FIRST_CONTACT_OVERDUE, LEG_MISSED, ALREADY_WITH_US_NOT_POSSIBLE ->
                Set.of(CASEWORKER, PROVIDER_MANAGER, DUTY_OFFICER);
            case NOBODY_ON_SHIFT,
                    NOBODY_HAS_ANSWERED,
                    REFERRAL_WAITING,
                    REFERRAL_UNPLACED,
                    CONFIRMATION_NEEDED,
                    CONFIRMATION_OVERDUE -> Set.of(DUTY_OFFICER);
            case UNPLACED_OVERDUE -> Set.of(DUTY_OFFICER, PROGRAMME_MANAGER);
            // Whoever referred is the unit, or a provider.
            case OUTCOME_ACCEPTED, OUTCOME_STILL_LOOKING, OUTCOME_NONE_FOUND, OUTCOME_ENDED ->
                Set.of(CASEWORKER, PROVIDER_MANAGER, DUTY_OFFICER);
            case MEETING_CALLED, MEETING_OVERDUE, CONTACT_REVIEW_DUE -> Set.of(LEAD_OFFICER, DUTY_OFFICER);
            // Partners with an account of their own; of the unit and the police those who come.
            case MEETING_SCHEDULED, MEETING_CANCELLED, ACTION_ASSIGNED, ACTION_DUE_SOON, ACTION_OVERDUE ->
                Set.of(LEAD_OFFICER, DUTY_OFFICER, PROVIDER_MANAGER);
            case SAFEGUARDING_UNANSWERED, COMMUNITY_NOTICE_UNOPENED -> Set.of(DUTY_OFFICER);
            case EMERGENCY_ACCESS_TAKEN -> Set.of(PRIVACY_OFFICER);
            case EMERGENCY_ACCESS_NOT_REVIEWED -> Set.of(PRIVACY_OFFICER, PROGRAMME_MANAGER);
        };
    }
}
