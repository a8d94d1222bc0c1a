package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class TextMessageTest {

    /** GSM 03.38, the basic alphabet that costs one septet a character; one other character would halve the segment. */
    private static final String GSM_7 = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final int TWO_SEGMENTS = 2 * 153;

    /** 90 characters, as the address of a gateway with a notice's id may have. */
    private static final URI LONG_LINK =
            URI.create("https://reachable.west-midlands-vru.example.org/?notice=0193d5a1-2b3c-7d4e-8f50-6a7b8c9d0e");

    /** Its days and months have the longest names there are. */
    private static final Instant WEDNESDAY_IN_SEPTEMBER = Instant.parse("2026-09-30T21:45:00Z");

    private final Texts texts = new Texts();

    private String longest(NoticeKind kind, Instant now) {
        Notice notice = Notices.of(kind);
        CaseReference about = notice.about();
        return texts.sms(
                new Notice(
                        kind,
                        notice.organisation(),
                        new CaseReference(about.incidentId(), "WM-2026-000042", about.region(), about.referralId()),
                        notice.subject(),
                        WEDNESDAY_IN_SEPTEMBER,
                        new Absence(WEDNESDAY_IN_SEPTEMBER, "0121 496 0102")),
                LONG_LINK,
                now);
    }

    @ParameterizedTest
    @EnumSource
    void aTextMessageHasTwoSegmentsAtTheMost(NoticeKind kind) {
        String before = longest(kind, WEDNESDAY_IN_SEPTEMBER.minus(Duration.ofDays(9)));
        String after = longest(kind, WEDNESDAY_IN_SEPTEMBER.plus(Duration.ofDays(3)));

        assertThat(before).hasSizeLessThanOrEqualTo(TWO_SEGMENTS);
        assertThat(after).hasSizeLessThanOrEqualTo(TWO_SEGMENTS);
    }

    @ParameterizedTest
    @EnumSource
    void aTextMessageHasOnlyTheCharactersOfEveryPhone(NoticeKind kind) {
        assertThat(longest(kind, WEDNESDAY_IN_SEPTEMBER).chars()).allMatch(character -> GSM_7.indexOf(character) >= 0);
    }
}
