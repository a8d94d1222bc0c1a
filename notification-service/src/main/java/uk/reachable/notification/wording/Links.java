package uk.reachable.notification.wording;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.notification.inbox.InboxItem;

/** Where a message leads: to the notice or the inbox, at the address of the gateway as people see it. */
@Component
public final class Links {

    private final URI publicUrl;

    public Links(@Value("${reachable.public-url}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    public URI to(InboxItem item) {
        return UriComponentsBuilder.fromUri(publicUrl)
                .path("/")
                .queryParam("notice", item.id())
                .build()
                .toUri();
    }

    URI toInbox() {
        return UriComponentsBuilder.fromUri(publicUrl).path("/").build().toUri();
    }
}
