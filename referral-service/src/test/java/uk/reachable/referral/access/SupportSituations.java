package uk.reachable.referral.access;

import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.referral.access.ReferralRules.ACCEPT;
import static uk.reachable.referral.access.ReferralRules.COMPLETE;
import static uk.reachable.referral.access.ReferralRules.CONFIRM_LEG;
import static uk.reachable.referral.access.ReferralRules.DECLINE;
import static uk.reachable.referral.access.ReferralRules.HAND_OVER;
import static uk.reachable.referral.access.ReferralRules.MAKE_LINK;
import static uk.reachable.referral.access.ReferralRules.PLAN_JOURNEY;
import static uk.reachable.referral.access.ReferralRules.RECORD_CALL;
import static uk.reachable.referral.access.ReferralRules.RELEASE;
import static uk.reachable.referral.access.ReferralRules.WITHDRAW;
import static uk.reachable.referral.access.Relation.ACCEPTED;
import static uk.reachable.referral.access.Relation.AT_THE_OTHER_SIDE;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.REFERRED;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;
import static uk.reachable.referral.access.Relation.SUPPORTED;

/** Somebody has taken a person on. */
final class SupportSituations {

    private static final String VRU = "west-midlands-vru";

    private SupportSituations() {}

    static Situation accepted(Cases cases) {
        return Standings.held("accepted by Redthread", cases::accepted)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201);
    }

    /** Its manager, or the duty officer, may let it go to somebody else. */
    static Situation overdue(Cases cases) {
        return Standings.held("accepted by Redthread, which has not seen them in time", cases::overdue)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .succeeds(RELEASE, OF_THE_REGION, 200)
                .succeeds(RELEASE, RESPONSIBLE, 200);
    }

    /** Arrested by the West Midlands Police, whose officers sign in here. */
    static Situation onTheWay(Cases cases) {
        return Standings.held("on the way home, with Redthread", cases::onTheWay)
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

    static Situation completed(Cases cases) {
        return Standings.over("completed by Redthread", cases::completed)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", ACCEPTED, SUPPORTED)
                .answers(ACCEPT, ACCEPTED, 409)
                .answers(DECLINE, ACCEPTED, 409)
                .answers(WITHDRAW, OF_THE_REGION, 409)
                .answers(COMPLETE, RESPONSIBLE, 200)
                .answers(COMPLETE, SUPPORTED, 200);
    }
}
