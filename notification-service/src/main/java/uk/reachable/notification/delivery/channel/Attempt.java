package uk.reachable.notification.delivery.channel;

import java.time.Instant;
import java.util.UUID;
import uk.reachable.contracts.codes.Channel;

/**
 * One attempt to send one message to one address; {@code number} counts from 1 and fences: a later attempt makes this
 * one's outcome void. {@code perhapsRepeat} when the attempt before has no known end, so that the receiver may have it
 * already.
 *
 * @param deliveryId the same in every attempt: the receiver knows a repeat by it; of a bundle its first delivery's
 * @param itemId of a bundle its first notice
 * @param incidentReference of a bundle the first one's
 * @param address as the channel understands it: an e-mail address, a phone number, the id of an endpoint
 */
public record Attempt(
        UUID deliveryId,
        UUID itemId,
        String incidentReference,
        Channel channel,
        String address,
        int number,
        Instant dueAt,
        boolean perhapsRepeat) {}
