package uk.reachable.notification.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeContractTest {

    private final List<Event> published = new ArrayList<>();
    private final NoticePublication publication = new NoticePublication(new Collecting(published));

    private static InboxItem item(Notice notice) {
        return new InboxItem(new UUID(0, 1), 1, notice, Events.NOW);
    }

    @Test
    void whatIsPublishedFollowsItsSchema() {
        InboxItem offer =
                item(AudiencePolicy.noticesOf(Events.offerMade("r", "o")).getFirst());
        InboxItem meeting =
                item(AudiencePolicy.noticesOf(Events.meetingCalled("i", "m")).getFirst());

        publication.posted(offer);
        publication.posted(meeting);
        publication.sent(offer, Channel.EMAIL, Events.NOW);

        assertThat(published).hasSize(3).allSatisfy(EventContracts::assertFollowsSchema);
    }

    private record Collecting(List<Event> events) implements Outbox {

        @Override
        public void append(Event event) {
            events.add(event);
        }

        @Override
        public void append(Event event, int partition) {
            throw new UnsupportedOperationException();
        }
    }
}
