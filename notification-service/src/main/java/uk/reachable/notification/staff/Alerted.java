package uk.reachable.notification.staff;

import java.time.Instant;

/** Who is alerted, and from when (UTC): at once, or when their shift begins. */
public record Alerted(Recipient recipient, Instant from) {}
