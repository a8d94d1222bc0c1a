package uk.reachable.referral.access;

/** How a caller stands to a referral: by the region they work in, or by the part their organisation has in it. */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THE_REGION("they work in the referral's region"),
    REFERRED("their organisation made the referral"),
    OFFERED("it is offered to their organisation, which has not answered"),
    ACCEPTED("their organisation accepted an offer of it, whatever came after"),
    DECLINED_OR_LAPSED("their organisation declined its offer or let the time run out"),
    OFFER_WITHDRAWN("it was withdrawn while it was offered to their organisation"),
    RESPONSIBLE("their organisation is responsible now (until somebody accepts: the one that made the referral)"),
    HANDED_AWAY("their organisation was responsible and handed it over"),
    ASKED_TO_TAKE_OVER("a handover to their organisation is open"),
    TOOK_OVER("their organisation took it over by a handover, whatever came after"),
    DID_NOT_TAKE_OVER("a handover to their organisation was refused, ran out or found no place"),
    SUPPORTED("their organisation gave the support, which has ended"),
    NAMED_BY_THE_HANDOVER("the handover in the address is one to their organisation"),
    AT_THE_OTHER_SIDE("they are of the police force with which the leg is planned");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
