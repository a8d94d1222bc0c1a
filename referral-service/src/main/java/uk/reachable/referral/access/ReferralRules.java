package uk.reachable.referral.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.AccessTable.Verdict;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.NAVIGATOR;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.anybodyBut;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about a referral; police tasking never hears of a single one. */
public final class ReferralRules {

    public static final String CASES = "GET /api/referrals";
    public static final String READ = "GET /api/referrals/{id}";
    public static final String ACCEPT = "POST /api/referrals/{id}/accept";
    public static final String DECLINE = "POST /api/referrals/{id}/decline";
    public static final String ALREADY_WITH_US = "POST /api/referrals/{id}/already-with-us";
    public static final String NOT_YET_SEEN = "GET /api/referrals/not-yet-seen";
    public static final String WITHDRAW = "POST /api/referrals/{id}/withdraw";
    public static final String REOPEN = "POST /api/referrals/{id}/reopen";
    public static final String AMEND = "POST /api/referrals/{id}/amend";
    public static final String LEFT_BEFORE_CONTACT = "POST /api/referrals/{id}/left-before-contact";
    public static final String CONFIRM_REOFFER = "POST /api/referrals/{id}/confirm-reoffer";
    public static final String CHOOSE_PROGRAMME = "POST /api/referrals/{id}/offer";
    public static final String RELEASE = "POST /api/referrals/{id}/release";
    public static final String RECORD_CONTACT = "POST /api/referrals/{id}/contacts";
    public static final String RECORD_SESSION = "POST /api/referrals/{id}/sessions";
    public static final String COMPLETE = "POST /api/referrals/{id}/complete";
    public static final String END_EARLY = "POST /api/referrals/{id}/end-early";
    public static final String CHANGE_WORKER = "POST /api/referrals/{id}/worker";
    public static final String HAND_OVER = "POST /api/referrals/{id}/handovers";
    public static final String TAKE_OVER = "POST /api/referrals/{id}/handovers/{handoverId}/accept";
    public static final String REFUSE = "POST /api/referrals/{id}/handovers/{handoverId}/refuse";
    public static final String NAME_LEAD = "POST /api/referrals/{id}/lead-professional";
    public static final String PLAN_JOURNEY = "POST /api/referrals/{id}/journey";
    public static final String CONFIRM_LEG = "POST /api/referrals/{id}/journey/legs/{leg}/confirm";
    public static final String MAKE_LINK = "POST /api/referrals/{id}/journey/legs/{leg}/link";
    public static final String LEGS_TO_CONFIRM = "GET /api/referrals/legs-to-confirm";
    public static final String RECORD_CALL = "POST /api/referrals/{id}/journey/legs/{leg}/phone";

    private static final Callers DESK = with(DUTY_OFFICER, PROGRAMME_MANAGER);
    private static final Callers PROVIDER_STAFF = with(CASEWORKER, PROVIDER_MANAGER);
    private static final Callers COLLEAGUES = anybodyBut(TASKING, NAVIGATOR);

    private static final Set<Relation> ANY_PART = Collections.unmodifiableSet(EnumSet.complementOf(
            EnumSet.of(Relation.OF_THE_REGION, Relation.NAMED_BY_THE_HANDOVER, Relation.AT_THE_OTHER_SIDE)));

    /**
     * An offer, open or withdrawn, gives no part in a handover: that was before somebody accepted, or after a
     * reopening.
     */
    private static final Set<Relation> ANY_PART_ONCE_ACCEPTED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
                    Relation.OF_THE_REGION,
                    Relation.NAMED_BY_THE_HANDOVER,
                    Relation.AT_THE_OTHER_SIDE,
                    Relation.OFFERED,
                    Relation.OFFER_WITHDRAWN)));

    /** Whoever was ever offered the referral may answer, if only to hear that somebody else has it. */
    private static final Set<Relation> HAD_AN_OFFER = Collections.unmodifiableSet(
            EnumSet.of(Relation.OFFERED, Relation.ACCEPTED, Relation.DECLINED_OR_LAPSED, Relation.OFFER_WITHDRAWN));

    /** Whoever gave the support may tell of it still, if only to hear that it has ended. */
    private static final Set<Relation> HAS_THE_SUPPORT =
            Collections.unmodifiableSet(EnumSet.of(Relation.RESPONSIBLE, Relation.SUPPORTED));

    /** Whoever is asked may be the one who stands at an empty bed. */
    private static final Set<Relation> ASKED_OR_RESPONSIBLE =
            Collections.unmodifiableSet(EnumSet.of(Relation.OFFERED, Relation.RESPONSIBLE));

    public static final AccessTable<Relation> TABLE = AccessTable.<Relation>of("referral-service")
            .at(READ, "Read a referral")
            .row(Relation.OF_THE_REGION, DESK, NOBODY, "every step")
            .row(ANY_PART, PROVIDER_STAFF, COLLEAGUES, "their organisation's part")
            .at(ACCEPT, "Accept an offer")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(HAD_AN_OFFER, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(DECLINE, "Decline an offer")
            .sameAs(ACCEPT)
            .at(ALREADY_WITH_US, "Say that a provider supports the person already")
            .row(Relation.OF_THE_REGION, DESK, NOBODY, "on the provider's word")
            .row(ANY_PART, PROVIDER_STAFF, COLLEAGUES, "for a programme of their own organisation")
            .at(NOT_YET_SEEN, "See who was accepted and is not seen yet")
            .row(Relation.OF_THE_REGION, DESK, ANYBODY, "their own region's")
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, NOBODY, "their own organisation's")
            .at(CASES, "List the cases of one's organisation: one's own, those without a worker, open or closed ones")
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, ANYBODY, "their own organisation's")
            .at(WITHDRAW, "Withdraw a referral that nobody has accepted")
            .row(Relation.OF_THE_REGION, DESK, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(REOPEN, "Reopen a referral that is over, or for which no service was found")
            .row(Relation.OF_THE_REGION, DESK, NOBODY, "that everybody is asked again: programme manager only")
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(AMEND, "Correct what is known of a referral")
            .row(Relation.OF_THE_REGION, with(DUTY_OFFICER), with(PROGRAMME_MANAGER))
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(LEFT_BEFORE_CONTACT, "Record that the person left before anybody saw them")
            .row(Relation.OF_THE_REGION, with(DUTY_OFFICER), with(PROGRAMME_MANAGER))
            .row(ASKED_OR_RESPONSIBLE, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(CONFIRM_REOFFER, "Confirm that another provider is asked")
            .row(Relation.OF_THE_REGION, with(DUTY_OFFICER), with(PROGRAMME_MANAGER))
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(CHOOSE_PROGRAMME, "Choose the programme that is asked, whatever matching says")
            .row(Relation.OF_THE_REGION, DESK, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(RELEASE, "Let a referral go whose first contact is overdue")
            .row(Relation.OF_THE_REGION, with(DUTY_OFFICER), with(PROGRAMME_MANAGER))
            .row(Relation.RESPONSIBLE, with(PROVIDER_MANAGER), NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(RECORD_CONTACT, "Record a contact with the person")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(HAS_THE_SUPPORT, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(RECORD_SESSION, "Record a session with the person")
            .sameAs(RECORD_CONTACT)
            .at(COMPLETE, "Complete the support")
            .sameAs(RECORD_CONTACT)
            .at(END_EARLY, "End the support before its plan")
            .sameAs(RECORD_CONTACT)
            .at(CHANGE_WORKER, "Give the person another worker of the same provider")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(HAS_THE_SUPPORT, with(PROVIDER_MANAGER), with(CASEWORKER))
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(HAND_OVER, "Propose a handover")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(TAKE_OVER, "Accept a handover")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(Relation.NAMED_BY_THE_HANDOVER, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART_ONCE_ACCEPTED, NOBODY, COLLEAGUES)
            .at(REFUSE, "Refuse a handover")
            .sameAs(TAKE_OVER)
            .at(PLAN_JOURNEY, "Plan a journey home, or plan it anew")
            .row(Relation.OF_THE_REGION, with(DUTY_OFFICER), with(PROGRAMME_MANAGER))
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(MAKE_LINK, "Make the one-time link by which somebody outside confirms a leg")
            .sameAs(PLAN_JOURNEY)
            .at(NAME_LEAD, "Record which professional leads for the person")
            .sameAs(PLAN_JOURNEY)
            .at(CONFIRM_LEG, "Confirm a leg for one's own side")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, NOBODY)
            .row(Relation.AT_THE_OTHER_SIDE, with(LEAD_OFFICER), NOBODY, "this leg only")
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(LEGS_TO_CONFIRM, "See which legs of journeys wait for one's police force")
            .row(Relation.AT_THE_OTHER_SIDE, with(LEAD_OFFICER), ANYBODY, "their own force's")
            .at(RECORD_CALL, "Record that the other side of a leg rang")
            .sameAs(AMEND)
            .build();

    private ReferralRules() {}

    /** For a list: anybody may stand to the cases in it by their region, and by their organisation. */
    public static Verdict<Relation> decideList(String endpoint, Actor actor) {
        return TABLE.decide(endpoint, actor, EnumSet.of(Relation.OF_THE_REGION, Relation.RESPONSIBLE));
    }

    /** For the list of legs: whoever signs in for a force may be at the other side of those in it. */
    public static Access decideLegs(Actor actor) {
        return TABLE.decide(LEGS_TO_CONFIRM, actor, EnumSet.of(Relation.AT_THE_OTHER_SIDE))
                .access();
    }
}
