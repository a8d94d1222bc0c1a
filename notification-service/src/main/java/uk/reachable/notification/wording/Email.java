package uk.reachable.notification.wording;

/**
 * What an e-mail says.
 *
 * @param wording by which text and version of it, for example {@code OFFER_MADE/1}
 */
public record Email(String subject, String text, String wording) {}
