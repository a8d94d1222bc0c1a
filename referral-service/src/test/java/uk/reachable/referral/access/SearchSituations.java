package uk.reachable.referral.access;

import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.referral.access.ReferralRules.ACCEPT;
import static uk.reachable.referral.access.ReferralRules.COMPLETE;
import static uk.reachable.referral.access.ReferralRules.CONFIRM_REOFFER;
import static uk.reachable.referral.access.ReferralRules.DECLINE;
import static uk.reachable.referral.access.ReferralRules.HAND_OVER;
import static uk.reachable.referral.access.ReferralRules.LEFT_BEFORE_CONTACT;
import static uk.reachable.referral.access.ReferralRules.WITHDRAW;
import static uk.reachable.referral.access.Relation.DECLINED_OR_LAPSED;
import static uk.reachable.referral.access.Relation.OFFERED;
import static uk.reachable.referral.access.Relation.OFFER_WITHDRAWN;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.REFERRED;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;

/** Somebody is sought who takes a person on, or is not sought any more. */
final class SearchSituations {

    private static final String VRU = "west-midlands-vru";

    private SearchSituations() {}

    static Situation raised(Cases cases) {
        return Standings.notAccepted("raised", cases::raised)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread")
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    static Situation offered(Cases cases) {
        return Standings.notAccepted("offered to Redthread", cases::offered)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", OFFERED)
                .succeeds(LEFT_BEFORE_CONTACT, OFFERED, 200)
                .succeeds(ACCEPT, OFFERED, 200)
                .succeeds(DECLINE, OFFERED, 200)
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    static Situation declined(Cases cases) {
        return Standings.notAccepted("declined by Redthread, offered to St Giles", cases::declinedAndOfferedToTheNext)
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

    /** Only the duty desk of the region confirms. */
    static Situation awaitingConfirmation(Cases cases) {
        return Standings.notAccepted("declined by Redthread, and to be confirmed", cases::awaitingConfirmation)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", DECLINED_OR_LAPSED)
                .answers(ACCEPT, DECLINED_OR_LAPSED, 409)
                .answers(DECLINE, DECLINED_OR_LAPSED, 200)
                .succeeds(CONFIRM_REOFFER, OF_THE_REGION, 200)
                .answers(HAND_OVER, RESPONSIBLE, 409);
    }

    static Situation withdrawn(Cases cases) {
        return Standings.over("withdrawn while Redthread was asked", cases::withdrawn)
                .part(VRU, REFERRED, RESPONSIBLE)
                .part("redthread", OFFER_WITHDRAWN)
                .answers(ACCEPT, OFFER_WITHDRAWN, 409)
                .answers(DECLINE, OFFER_WITHDRAWN, 409)
                .answers(WITHDRAW, OF_THE_REGION, 200)
                .answers(COMPLETE, RESPONSIBLE, 409);
    }
}
