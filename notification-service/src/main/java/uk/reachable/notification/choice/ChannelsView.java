package uk.reachable.notification.choice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * By which channels the caller is alerted.
 *
 * @param version of their choice; 0 while they have not chosen and the region's order holds
 * @param channels best first; none means by the inbox only
 * @param possible what they may choose of: allowed in their region, and to be had here
 * @param urgent kinds that reach them whatever they choose
 */
@Schema(name = "Channels")
record ChannelsView(long version, List<Channel> channels, List<Channel> possible, Set<NoticeKind> urgent) {}
