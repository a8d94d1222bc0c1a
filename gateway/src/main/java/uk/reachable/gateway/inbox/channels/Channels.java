package uk.reachable.gateway.inbox.channels;

import java.util.List;
import uk.reachable.contracts.codes.Channel;

/**
 * How somebody is told, as notification-service answers it.
 *
 * @param version of their choice; it is changed only from the one that they have read
 * @param channels the best first
 * @param possible what they may choose of
 * @param urgent kinds of notices that reach them whatever they choose
 */
record Channels(long version, List<Channel> channels, List<Channel> possible, List<String> urgent) {}
