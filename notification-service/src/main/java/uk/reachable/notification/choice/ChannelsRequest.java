package uk.reachable.notification.choice;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import uk.reachable.contracts.codes.Channel;

/**
 * What somebody chooses for themselves.
 *
 * @param version the one that they have read, 0 for a first choice
 * @param channels best first, each once; none for the inbox only
 */
record ChannelsRequest(
        @NotNull @Min(0) Long version,
        @NotNull @Size(max = 10) List<@NotNull Channel> channels) {}
