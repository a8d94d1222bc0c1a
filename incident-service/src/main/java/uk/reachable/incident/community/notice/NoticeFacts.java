package uk.reachable.incident.community.notice;

import uk.reachable.contracts.codes.Addressee;

/** What a notice is; {@code wordingId} names the words it has now. To whom it goes, and its words, are sealed. */
public record NoticeFacts(String id, String incidentId, Addressee addressee, String wordingId) {

    /** Under which name of the incident the addressee is sealed. */
    public static String to(String noticeId) {
        return "notice/" + noticeId + "/to";
    }

    /** Under which name of the incident these words are sealed. */
    public static String wording(String wordingId) {
        return "notice/" + wordingId + "/wording";
    }

    NoticeFacts with(String newWordingId) {
        return new NoticeFacts(id, incidentId, addressee, newWordingId);
    }
}
