package uk.reachable.notification.staff;

import uk.reachable.contracts.codes.Channel;

/** A channel and somebody's address there. */
public record Way(Channel channel, String address) {}
