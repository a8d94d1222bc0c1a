package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTextsTest {

    private static final URI LINK = URI.create("http://localhost:8080/");

    private final BundleTexts texts = new BundleTexts();

    private static Notice offer() {
        return AudiencePolicy.noticesOf(Events.offerMade("r", "o")).getFirst();
    }

    @Test
    void twentyOffersAreOneMessageThatSaysTwenty() {
        Email email = texts.email(Collections.nCopies(20, offer()), LINK, Events.NOW);

        assertThat(email.subject()).isEqualTo("20 notices wait for you, the first about WM-2026-0042");
        assertThat(email.text()).isEqualTo("""
                There are 20 new notices for you:
                - 20 x please accept or decline a referral

                Incidents: WM-2026-0042
                The earliest answer is needed by 8:15pm today.

                See them all: http://localhost:8080/
                Who to ring: the duty desk, 0121 496 0100.
                """);
    }

    @Test
    void aTimeThatHasPassedIsNotAskedFor() {
        Instant later = Events.RESPOND_BY.plus(Duration.ofHours(1));
        assertThat(texts.email(List.of(offer(), offer()), LINK, later).text()).doesNotContain("earliest");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(NoticeKind kind) {
        Notice offer = offer();
        var notice = new Notice(kind, offer.organisation(), offer.about(), offer.subject(), null, null);
        assertThat(texts.email(List.of(notice, notice), LINK, Events.NOW).text())
                .contains("- 2 x ");
    }
}
