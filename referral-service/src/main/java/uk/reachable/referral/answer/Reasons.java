package uk.reachable.referral.answer;

import uk.reachable.referral.lifecycle.Decision.Refusal;

/** Why a step was not taken, and what to do instead. */
final class Reasons {

    private Reasons() {}

    static String inWords(Refusal reason) {
        return switch (reason) {
            case NEVER_OFFERED -> "Your organisation has no offer for this referral. Ask the duty officer.";
            case ALREADY_ACCEPTED ->
                "Your organisation accepted this referral. To pass it on, propose a handover to another programme.";
            case ALREADY_DECLINED ->
                "Your organisation declined this referral and it moved on. To take it after all, ask the duty officer.";
            case CLOCK_RAN_OUT ->
                "The time to answer ran out and the referral moved on. To take it after all, ask the duty officer.";
            case CONTACT_PAUSED ->
                "Police ask that this person is not contacted yet. Wait until they say that you may, or ring the duty desk:"
                        + " the police lead can lift it.";
            case HANDED_OVER -> "Your organisation handed this referral over. The new organisation is responsible.";
            case NOT_ACCEPTED_YET -> "Nobody has accepted this referral yet. This can be told once somebody has.";
            case TAKEN_ON ->
                "A provider has taken the person on. Ask it to end the support, or to hand it over to another.";
            case HANDOVER_IS_OPEN ->
                "A handover of this referral is open. Wait until it is answered, then end the support.";
            case NOT_OVER ->
                "This referral is not over: a provider is being sought, or has taken the person on. Read how it stands.";
            case ALREADY_SEEN -> "The person has been seen already. What is known of where they are can be corrected.";
            case NOTHING_TO_CONFIRM -> "No further offer of this referral waits to be confirmed. Read how it stands.";
            case PROVIDER_RULED_OUT ->
                "This provider declined this referral, did not answer, or let it go. Choose another programme, or ask a"
                        + " programme manager to reopen the referral for everybody.";
            case NOT_OVERDUE ->
                "The time to see the person has not run out. Until then propose a handover, or end the support.";
            case OFFER_ENDED ->
                "The offer to your organisation was taken back and the referral moved on. To take it after all, ask the"
                        + " duty officer.";
            case RELEASED -> "Your organisation let this referral go, and it moved on. Ask the duty officer.";
            case WITHDRAWN -> "This referral was withdrawn. If it is needed after all, the duty officer can reopen it.";
            case SUPPORTED_BY_ANOTHER ->
                "Another provider supports this person already and has taken them on. There is nothing left to do.";
            case SUPPORT_ENDED -> "The support has ended. If it is needed again, the duty officer can reopen it.";
        };
    }
}
