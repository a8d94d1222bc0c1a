package uk.reachable.referral.access;

import java.util.Map;
import java.util.function.Supplier;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.referral.lifecycle.Samples;

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
import static uk.reachable.referral.access.ReferralRules.RELEASE;
import static uk.reachable.referral.access.ReferralRules.REOPEN;
import static uk.reachable.referral.access.ReferralRules.WITHDRAW;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;
import static uk.reachable.referral.access.Relation.SUPPORTED;

/** What anybody hears of a referral by how it stands; a situation adds what is its own. */
final class Standings {

    private Standings() {}

    static Situation referralThatDoesNotExist() {
        return withBodies(Situation.named("a referral that does not exist", Cases::nowhere));
    }

    /** The desk may withdraw it, and nobody has a support to tell of. */
    static Situation notAccepted(String name, Supplier<Map<String, String>> building) {
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
    static Situation held(String name, Supplier<Map<String, String>> building) {
        return heldWhileAnotherIsAsked(name, building)
                .succeeds(COMPLETE, RESPONSIBLE, 200)
                .succeeds(END_EARLY, RESPONSIBLE, 200);
    }

    static Situation heldWhileAnotherIsAsked(String name, Supplier<Map<String, String>> building) {
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
    static Situation over(String name, Supplier<Map<String, String>> building) {
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
    static Situation referral(String name, Supplier<Map<String, String>> building) {
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

    /**
     * What is amended is known already, and the session was today: tries that are let in change as little as they can.
     */
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
