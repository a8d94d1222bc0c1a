package uk.reachable.referral.access;

import uk.reachable.platform.accesskit.Situation;
import uk.reachable.referral.lifecycle.Samples;

import static uk.reachable.referral.access.ReferralRules.ACCEPT;
import static uk.reachable.referral.access.ReferralRules.COMPLETE;
import static uk.reachable.referral.access.ReferralRules.DECLINE;
import static uk.reachable.referral.access.ReferralRules.HAND_OVER;
import static uk.reachable.referral.access.ReferralRules.REFUSE;
import static uk.reachable.referral.access.ReferralRules.TAKE_OVER;
import static uk.reachable.referral.access.ReferralRules.WITHDRAW;
import static uk.reachable.referral.access.Relation.ACCEPTED;
import static uk.reachable.referral.access.Relation.ASKED_TO_TAKE_OVER;
import static uk.reachable.referral.access.Relation.DECLINED_OR_LAPSED;
import static uk.reachable.referral.access.Relation.DID_NOT_TAKE_OVER;
import static uk.reachable.referral.access.Relation.HANDED_AWAY;
import static uk.reachable.referral.access.Relation.NAMED_BY_THE_HANDOVER;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.REFERRED;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;
import static uk.reachable.referral.access.Relation.SUPPORTED;
import static uk.reachable.referral.access.Relation.TOOK_OVER;

/** Responsibility is passed on, or was. */
final class HandoverSituations {

    private static final String VRU = "west-midlands-vru";

    private HandoverSituations() {}

    static Situation asked(Cases cases) {
        return Standings.heldWhileAnotherIsAsked("St Giles is asked to take over", cases::handoverOffered)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("st-giles", ASKED_TO_TAKE_OVER, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .answers(HAND_OVER, RESPONSIBLE, 409)
                .succeeds(TAKE_OVER, NAMED_BY_THE_HANDOVER, 200)
                .succeeds(REFUSE, NAMED_BY_THE_HANDOVER, 200);
    }

    static Situation handedAway(Cases cases) {
        return Standings.held("handed away by Redthread to St Giles", cases::handedAway)
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

    static Situation notTaken(Cases cases) {
        return Standings.held("St Giles refused to take over", cases::handoverRefused)
                .part(VRU, REFERRED)
                .part("redthread", ACCEPTED, RESPONSIBLE)
                .part("st-giles", DID_NOT_TAKE_OVER, NAMED_BY_THE_HANDOVER)
                .answers(ACCEPT, ACCEPTED, 200)
                .answers(DECLINE, ACCEPTED, 409)
                .succeeds(HAND_OVER, RESPONSIBLE, 201)
                .answers(TAKE_OVER, NAMED_BY_THE_HANDOVER, 409)
                .answers(REFUSE, NAMED_BY_THE_HANDOVER, 200);
    }

    static Situation anotherAsked(Cases cases) {
        return Standings.referral(
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

    static Situation completedByTheReceiver(Cases cases) {
        return Standings.over("handed away by Redthread to St Giles, which completed it", cases::completedByTheReceiver)
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
}
