package uk.reachable.platform.messaging;

import java.time.Instant;
import uk.reachable.contracts.Event;

/**
 * An event whose turn has come.
 *
 * @param sequence its number within its topic and key, from 1, without gaps
 * @param time when it was appended (UTC)
 * @param id the same at every delivery
 */
public record Received(Event event, String key, long sequence, Instant time, String id) {}
