package uk.reachable.notification.wording;

/** What an e-mail says. */
public record Email(String subject, String text) {}
