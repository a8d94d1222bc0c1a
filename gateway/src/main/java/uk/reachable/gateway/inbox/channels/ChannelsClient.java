package uk.reachable.gateway.inbox.channels;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Asks notification-service how the reader is told, and changes it. */
@Component
class ChannelsClient {

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;

    ChannelsClient(ServiceReader reader, ServiceWriter writer, PartAddresses parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
    }

    record Choice(long version, List<Channel> channels) {}

    Reading<Channels> read() {
        return reader.read(address(), Channels.class);
    }

    Change<Channels> choose(Choice choice) {
        return writer.put(address(), choice, Channels.class);
    }

    private URI address() {
        return UriComponentsBuilder.fromUri(parts.notification())
                .path("/api/inbox/channels")
                .build()
                .toUri();
    }
}
