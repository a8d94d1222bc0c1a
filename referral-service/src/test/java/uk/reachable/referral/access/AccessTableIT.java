package uk.reachable.referral.access;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static uk.reachable.referral.access.ReferralRules.ACCEPT;
import static uk.reachable.referral.access.ReferralRules.ALREADY_WITH_US;
import static uk.reachable.referral.access.ReferralRules.AMEND;
import static uk.reachable.referral.access.ReferralRules.CHANGE_WORKER;
import static uk.reachable.referral.access.ReferralRules.CHOOSE_PROGRAMME;
import static uk.reachable.referral.access.ReferralRules.COMPLETE;
import static uk.reachable.referral.access.ReferralRules.CONFIRM_LEG;
import static uk.reachable.referral.access.ReferralRules.CONFIRM_REOFFER;
import static uk.reachable.referral.access.ReferralRules.DECLINE;
import static uk.reachable.referral.access.ReferralRules.END_EARLY;
import static uk.reachable.referral.access.ReferralRules.HAND_OVER;
import static uk.reachable.referral.access.ReferralRules.LEFT_BEFORE_CONTACT;
import static uk.reachable.referral.access.ReferralRules.MAKE_LINK;
import static uk.reachable.referral.access.ReferralRules.NAME_LEAD;
import static uk.reachable.referral.access.ReferralRules.PLAN_JOURNEY;
import static uk.reachable.referral.access.ReferralRules.RECORD_CALL;
import static uk.reachable.referral.access.ReferralRules.RECORD_CONTACT;
import static uk.reachable.referral.access.ReferralRules.RECORD_SESSION;
import static uk.reachable.referral.access.ReferralRules.REFUSE;
import static uk.reachable.referral.access.ReferralRules.RELEASE;
import static uk.reachable.referral.access.ReferralRules.REOPEN;
import static uk.reachable.referral.access.ReferralRules.TAKE_OVER;
import static uk.reachable.referral.access.ReferralRules.WITHDRAW;
import static uk.reachable.referral.access.Relation.ACCEPTED;
import static uk.reachable.referral.access.Relation.ASKED_TO_TAKE_OVER;
import static uk.reachable.referral.access.Relation.AT_THE_OTHER_SIDE;
import static uk.reachable.referral.access.Relation.DECLINED_OR_LAPSED;
import static uk.reachable.referral.access.Relation.DID_NOT_TAKE_OVER;
import static uk.reachable.referral.access.Relation.HANDED_AWAY;
import static uk.reachable.referral.access.Relation.NAMED_BY_THE_HANDOVER;
import static uk.reachable.referral.access.Relation.OFFERED;
import static uk.reachable.referral.access.Relation.OFFER_WITHDRAWN;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.REFERRED;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;
import static uk.reachable.referral.access.Relation.SUPPORTED;
import static uk.reachable.referral.access.Relation.TOOK_OVER;

/** Every answer of this service to anybody is the access table's. */
@RunningService
class AccessTableIT {

    private static final String VRU = "west-midlands-vru";

    @Autowired
    ApplicationContext service;

    @Autowired
    Story story;

    @Autowired
    Api api;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyAnswerIsTheTables() {
        Cases cases = new Cases(story, api, programmes, jdbc);
        Situation asked = asked(cases);
        Situation handedAway = handedAway(cases);
        Situation notTaken = notTaken(cases);
        Situation completedByTheReceiver = completedByTheReceiver(cases);
        AccessTrial.of(service)
                .operators("referral")
                .under(
                        "/api/referrals/{id}/handovers/",
                        Situation.named("a handover that does not exist", Cases::nowhere),
                        asked,
                        handedAway,
                        notTaken,
                        completedByTheReceiver,
                        anotherAsked(cases))
                .under(
                        "/api/referrals/not-yet-seen",
                        Situation.named("their own region and organisation", Map::of)
                                .everybody(OF_THE_REGION, RESPONSIBLE))
                .under(
                        "/api/referrals/legs-to-confirm",
                        Situation.named("their own force", Map::of).everybody(AT_THE_OTHER_SIDE))
                .under(
                        "/api/referrals/",
                        referralThatDoesNotExist(),
                        raised(cases),
                        offered(cases),
                        declined(cases),
                        awaitingConfirmation(cases),
                        accepted(cases),
                        overdue(cases),
                        onTheWay(cases),
                        asked,
                        handedAway,
                        notTaken,
                        completedByTheReceiver,
                        withdrawn(cases),
                        completed(cases))
                .writing(
                        "referral",
                        "offer",
                        "handover",
                        "contact",
                        "session",
                        "journey",
                        "leg",
                        "lead_professional",
                        "case_history",
                        "audit_entry")
                .run();
    }

    private static Situation raised(Cases cases) {
        return notAccepted("raised", cases::raised)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread")
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    private static Situation offered(Cases cases) {
        return notAccepted("offered to Redthread", cases::offered)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", OFFERED)
                .succeeds(LEFT_BEFORE_CONTACT, OFFERED, 200)
                .succeeds(ACCEPT, OFFERED, 200)
                .succeeds(DECLINE, OFFERED, 200)
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    private static Situation declined(Cases cases) {
        return notAccepted("declined by Redthread, offered to St Giles", cases::declinedAndOfferedToTheNext)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", DECLINED_OR_LAPSED)
                .part("st-giles", OFFERED)
                .succeeds(LEFT_BEFORE_CONTACT, OFFERED, 200)
                .answers(ACCEPT, DECLINED_OR_LAPSED, 409)
                .answers(DECLINE, DECLINED_OR_LAPSED, 200)
                .succeeds(ACCEPT, OFFERED, 200)
                .succeeds(DECLINE, OFFERED, 200)
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    private static Situation accepted(Cases cases) {
        return held("accepted by Redthread", cases::accepted)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201);
    }

    /** Its manager, or the duty officer, may let it go to somebody else. */
    private static Situation overdue(Cases cases) {
        return held("accepted by Redthread, which has not seen them in time", cases::overdue)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .succeeds(RELEASE, OF_THE_REGION, 200)
                .succeeds(RELEASE, RESPONSIBLE, 200);
    }

    /** Only the duty desk of the region confirms. */
    private static Situation awaitingConfirmation(Cases cases) {
        return notAccepted("declined by Redthread, and to be confirmed", cases::awaitingConfirmation)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", DECLINED_OR_LAPSED)
                .answers(ACCEPT, DECLINED_OR_LAPSED, 409)
                .answers(DECLINE, DECLINED_OR_LAPSED, 200)
                .succeeds(CONFIRM_REOFFER, OF_THE_REGION, 200)
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    /** Arrested by the West Midlands Police, whose officers sign in here. */
    private static Situation onTheWay(Cases cases) {
        return held("on the way home, with Redthread", cases::onTheWay)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("west-midlands-police", AT_THE_OTHER_SIDE)
                .body(PLAN_JOURNEY, Cases.PLAN_WITH_FORCE_HERE)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .succeeds(PLAN_JOURNEY, OF_THE_REGION, 201)
                .succeeds(PLAN_JOURNEY, RESPONSIBLE, 201)
                .succeeds(MAKE_LINK, OF_THE_REGION, 201)
                .succeeds(MAKE_LINK, RESPONSIBLE, 201)
                .succeeds(RECORD_CALL, OF_THE_REGION, 200)
                .succeeds(CONFIRM_LEG, RESPONSIBLE, 200)
                .succeeds(CONFIRM_LEG, AT_THE_OTHER_SIDE, 200)
                .hides(CONFIRM_LEG, AT_THE_OTHER_SIDE, "RETURN", "EXIT_PLAN");
    }

    private static Situation asked(Cases cases) {
        return heldWhileAnotherIsAsked("St Giles is asked to take over", cases::handoverOffered)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("st-giles", ASKED_TO_TAKE_OVER, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .answers(HAND_OVER, RESPONSIBLE, 409)
                .succeeds(TAKE_OVER, NAMED_BY_THE_HANDOVER, 200)
                .succeeds(REFUSE, NAMED_BY_THE_HANDOVER, 200);
    }

    private static Situation handedAway(Cases cases) {
        return held("handed away by Redthread to St Giles", cases::handedAway)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, HANDED_AWAY)
                .part("st-giles", TOOK_OVER, RESPONSIBLE, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 409)
                .answers(DECLINE, ACCEPTED, 409)
                .body(HAND_OVER, Cases.proposal(Samples.REDTHREAD))
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .answers(TAKE_OVER, NAMED_BY_THE_HANDOVER, 200)
                .answers(REFUSE, NAMED_BY_THE_HANDOVER, 409);
    }

    private static Situation notTaken(Cases cases) {
        return held("St Giles refused to take over", cases::handoverRefused)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("st-giles", DID_NOT_TAKE_OVER, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .answers(TAKE_OVER, NAMED_BY_THE_HANDOVER, 409)
                .answers(REFUSE, NAMED_BY_THE_HANDOVER, 200);
    }

    private static Situation anotherAsked(Cases cases) {
        return referral(
                        "declined by Catch22; St Giles refused to take over, the Navigators are asked",
                        cases::anotherIsAsked)
                .part(VRU, REFERRED)
                .part("catch22", DECLINED_OR_LAPSED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("st-giles", DID_NOT_TAKE_OVER)
                .part("ae-navigators", ASKED_TO_TAKE_OVER, NAMED_BY_THE_HANDOVER)
                .answers(TAKE_OVER, NAMED_BY_THE_HANDOVER, 409)
                .answers(REFUSE, NAMED_BY_THE_HANDOVER, 409);
    }

    private static Situation withdrawn(Cases cases) {
        return over("withdrawn while Redthread was asked", cases::withdrawn)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", OFFER_WITHDRAWN)
                .answers(ACCEPT, OFFER_WITHDRAWN, 409)
                .answers(DECLINE, OFFER_WITHDRAWN, 409)
                .answers(WITHDRAW, OF_THE_REGION, 200)
                .answers(COMPLETE, RESPONSIBLE, 409);
    }

    private static Situation completed(Cases cases) {
        return over("completed by Redthread", cases::completed)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", ACCEPTED, SUPPORTED)
                .answers(ACCEPT, ACCEPTED, 409)
                .answers(DECLINE, ACCEPTED, 409)
                .answers(WITHDRAW, OF_THE_REGION, 409)
                .answers(COMPLETE, RESPONSIBLE, 200)
                .answers(COMPLETE, SUPPORTED, 200);
    }

    private static Situation completedByTheReceiver(Cases cases) {
        return over("handed away by Redthread to St Giles, which completed it", cases::completedByTheReceiver)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", ACCEPTED, HANDED_AWAY)
                .part("st-giles", TOOK_OVER, SUPPORTED, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 409)
                .answers(DECLINE, ACCEPTED, 409)
                .answers(WITHDRAW, OF_THE_REGION, 409)
                .answers(COMPLETE, RESPONSIBLE, 200)
                .answers(COMPLETE, SUPPORTED, 200)
                .answers(TAKE_OVER, NAMED_BY_THE_HANDOVER, 409)
                .answers(REFUSE, NAMED_BY_THE_HANDOVER, 409);
    }

    private static Situation referralThatDoesNotExist() {
        return withBodies(Situation.named("a referral that does not exist", Cases::nowhere));
    }

    /** The desk may withdraw it, and nobody has a support to tell of. */
    private static Situation notAccepted(String name, Supplier<Map<String, String>> building) {
        return referral(name, building)
                .succeeds(WITHDRAW, OF_THE_REGION, 200)
                .succeeds(LEFT_BEFORE_CONTACT, OF_THE_REGION, 200)
                .succeeds(LEFT_BEFORE_CONTACT, RESPONSIBLE, 200)
                .answers(CONFIRM_REOFFER, OF_THE_REGION, 409)
                .succeeds(CHOOSE_PROGRAMME, OF_THE_REGION, 200)
                .answers(RELEASE, OF_THE_REGION, 409)
                .answers(RELEASE, RESPONSIBLE, 409)
                .answers(REOPEN, OF_THE_REGION, 409)
                .answers(AMEND, OF_THE_REGION, 200)
                .answers(CHANGE_WORKER, RESPONSIBLE, 409)
                .answers(RECORD_CONTACT, RESPONSIBLE, 409)
                .answers(RECORD_SESSION, RESPONSIBLE, 409)
                .answers(COMPLETE, RESPONSIBLE, 409)
                .answers(END_EARLY, RESPONSIBLE, 409);
    }

    /** The holder tells of the support and ends it. */
    private static Situation held(String name, Supplier<Map<String, String>> building) {
        return heldWhileAnotherIsAsked(name, building)
                .succeeds(COMPLETE, RESPONSIBLE, 200)
                .succeeds(END_EARLY, RESPONSIBLE, 200);
    }

    private static Situation heldWhileAnotherIsAsked(String name, Supplier<Map<String, String>> building) {
        return referral(name, building)
                .answers(WITHDRAW, OF_THE_REGION, 409)
                .succeeds(LEFT_BEFORE_CONTACT, OF_THE_REGION, 200)
                .succeeds(LEFT_BEFORE_CONTACT, RESPONSIBLE, 200)
                .answers(CONFIRM_REOFFER, OF_THE_REGION, 409)
                .answers(CHOOSE_PROGRAMME, OF_THE_REGION, 409)
                .answers(RELEASE, OF_THE_REGION, 409)
                .answers(RELEASE, RESPONSIBLE, 409)
                .answers(REOPEN, OF_THE_REGION, 409)
                .answers(AMEND, OF_THE_REGION, 200)
                .answers(CHANGE_WORKER, RESPONSIBLE, 200)
                .answers(RECORD_CONTACT, RESPONSIBLE, 201)
                .answers(RECORD_SESSION, RESPONSIBLE, 201)
                .answers(COMPLETE, RESPONSIBLE, 409)
                .answers(END_EARLY, RESPONSIBLE, 409);
    }

    /** The desk may reopen it. */
    private static Situation over(String name, Supplier<Map<String, String>> building) {
        return referral(name, building)
                .succeeds(REOPEN, OF_THE_REGION, 200)
                .answers(LEFT_BEFORE_CONTACT, OF_THE_REGION, 409)
                .answers(LEFT_BEFORE_CONTACT, RESPONSIBLE, 409)
                .answers(CONFIRM_REOFFER, OF_THE_REGION, 409)
                .answers(CHOOSE_PROGRAMME, OF_THE_REGION, 409)
                .answers(RELEASE, OF_THE_REGION, 409)
                .answers(RELEASE, RESPONSIBLE, 409)
                .answers(AMEND, OF_THE_REGION, 409)
                .answers(HAND_OVER, RESPONSIBLE, 409)
                .answers(CHANGE_WORKER, RESPONSIBLE, 409)
                .answers(CHANGE_WORKER, SUPPORTED, 409)
                .answers(RECORD_CONTACT, RESPONSIBLE, 409)
                .answers(RECORD_CONTACT, SUPPORTED, 409)
                .answers(RECORD_SESSION, RESPONSIBLE, 409)
                .answers(RECORD_SESSION, SUPPORTED, 409)
                .answers(END_EARLY, RESPONSIBLE, 409)
                .answers(END_EARLY, SUPPORTED, 409);
    }

    /** Unless it is for Rescue and Response, whoever is let in hears that it has no journey. */
    private static Situation referral(String name, Supplier<Map<String, String>> building) {
        Situation situation = withBodies(Situation.named(name, building).inRegion("west-midlands", OF_THE_REGION))
                .answers(NAME_LEAD, OF_THE_REGION, 200)
                .answers(NAME_LEAD, RESPONSIBLE, 200)
                .answers(PLAN_JOURNEY, OF_THE_REGION, 409)
                .answers(PLAN_JOURNEY, RESPONSIBLE, 409)
                .answers(MAKE_LINK, OF_THE_REGION, 409)
                .answers(MAKE_LINK, RESPONSIBLE, 409)
                .answers(CONFIRM_LEG, RESPONSIBLE, 409)
                .answers(RECORD_CALL, OF_THE_REGION, 409);
        // No such programme: whoever is let in hears that, and nothing changes.
        for (Relation relation : Relation.values()) {
            situation.answers(ALREADY_WITH_US, relation, 400);
        }
        return situation;
    }

    /** What is amended is known already, and the session was today: tries that are let in change as little as they can. */
    private static Situation withBodies(Situation situation) {
        return situation
                .body(DECLINE, Cases.NO_CAPACITY)
                .body(HAND_OVER, Cases.proposal(Samples.ST_GILES))
                .body(WITHDRAW, Cases.DUPLICATE)
                .body(CHOOSE_PROGRAMME, "{\"programme\":\"navigators-ed\",\"reason\":\"OTHER\"}")
                .body(REOPEN, "{}")
                .body(AMEND, "{\"setting\":\"EMERGENCY_DEPARTMENT\"}")
                .body(NAME_LEAD, Cases.LEAD)
                .body(PLAN_JOURNEY, Cases.PLAN)
                .body(RECORD_CALL, Cases.CALL)
                .body(RECORD_CONTACT, "{\"answer\":\"YES\"}")
                .body(RECORD_SESSION, "{\"heldOn\":\"2026-11-20\"}")
                .body(CHANGE_WORKER, "{\"worker\":\"colleague\",\"reason\":\"ABSENT\"}")
                .body(ALREADY_WITH_US, "{\"programme\":\"nowhere\"}")
                .body(COMPLETE, Cases.GOALS_MET)
                .body(END_EARLY, "{\"reason\":\"MOVED_AWAY\"}");
    }
}
