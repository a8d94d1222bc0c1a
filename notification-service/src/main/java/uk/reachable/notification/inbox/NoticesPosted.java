package uk.reachable.notification.inbox;

/** Inside this process: there is something new, look at once instead of at the next poll. */
public record NoticesPosted() {}
