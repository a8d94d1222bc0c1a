package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {

    private static final URI LINK = URI.create("http://localhost:8080/?notice=7d3f");

    private final Texts texts = new Texts();

    private Email email(NoticeKind kind, Instant now) {
        return texts.email(Notices.of(kind), LINK, now);
    }

    private String sms(NoticeKind kind) {
        return texts.sms(Notices.of(kind), LINK, Events.NOW);
    }

    @ParameterizedTest
    @EnumSource
    void everyEmailSaysWhichCaseWhatIsAskedWhomToRingAndWhereToLook(NoticeKind kind) {
        Email email = email(kind, Events.NOW);

        assertThat(email.subject()).startsWith("WM-2026-0042: ").hasSizeLessThan(100);
        assertThat(email.text()).contains("WM-2026-0042", "What we ask: ", "Who to ring: ", "0121 496 01", ": " + LINK);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextMessageSaysWhichCaseWhatIsAskedWhomToRingAndWhereToLook(NoticeKind kind) {
        assertThat(sms(kind)).startsWith("WM-2026-0042: ").contains(" " + LINK, "0121 496 01");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OFFER_MADE",
                "NOBODY_HAS_ANSWERED",
                "REFERRAL_UNPLACED",
                "CONFIRMATION_NEEDED",
                "HANDOVER_PROPOSED",
                "ACTION_ASSIGNED",
                "ACTION_DUE_SOON",
                "MEETING_CALLED",
                "EMERGENCY_ACCESS_TAKEN"
            })
    void whoeverIsAskedIsToldByWhen(NoticeKind kind) {
        Email email = email(kind, Events.NOW);

        assertThat(email.subject()).containsPattern("by \\d");
        assertThat(email.text()).containsPattern("What we ask: .*by \\d");
        assertThat(sms(kind)).containsPattern("by \\d");
    }

    @ParameterizedTest
    @EnumSource
    void noTextHasAGapOrAsksForATimeThatItsNoticeDoesNotHave(NoticeKind kind) {
        assertThat(email(kind, Events.NOW).subject() + email(kind, Events.NOW).text() + sms(kind))
                .doesNotContain("{", "}", "null", "as soon as you can", "the time that was set", "no number is known");
    }

    @Test
    void anOfferAsksForAnAnswerByATimeThatPeopleSay() {
        Email email = email(NoticeKind.OFFER_MADE, Events.NOW);

        assertThat(email.subject()).isEqualTo("WM-2026-0042: please accept or decline a referral by 8:15pm today");
        assertThat(email.text()).contains("What we ask: accept or decline by 8:15pm today.", "0121 496 0100");
        assertThat(sms(NoticeKind.OFFER_MADE))
                .isEqualTo("WM-2026-0042: please accept or decline a referral by 8:15pm today. Answer here: " + LINK
                        + " Help: duty desk 0121 496 0100");
    }

    @Test
    void anEmailThatComesTooLateSaysSo() {
        Email email = email(NoticeKind.OFFER_MADE, Events.RESPOND_BY.plus(Duration.ofMinutes(5)));

        assertThat(email.text()).contains("by 8:15pm today (this time has passed)");
    }

    @Test
    void aNoticeWithoutATimeIsSentAllTheSame() {
        Notice timed = Notices.of(NoticeKind.OFFER_MADE);
        Notice open = new Notice(timed.kind(), "redthread", timed.about(), timed.subject(), null, null);

        assertThat(texts.email(open, LINK, Events.NOW).text()).contains("accept or decline as soon as you can.");
    }

    @Test
    void theDutyDeskIsToldWhenSomebodyIsOnShiftAndTheNumberToRing() {
        Email email = email(NoticeKind.NOBODY_ON_SHIFT, Events.NOW);

        assertThat(email.text()).contains("nobody on shift until 8am tomorrow", "the service asked, 0121 496 0102.");
    }

    @Test
    void theTeamsNameStaysOutOfTheEmail() {
        assertThat(PhoneNumber.in("Sexual health night team, 0121 496 0102")).hasValue("0121 496 0102");
        assertThat(PhoneNumber.in("Team 24, +44 121 496 0102 (nights)")).hasValue("+44 121 496 0102");
        assertThat(PhoneNumber.in("Night team")).isEmpty();
        assertThat(PhoneNumber.in(null)).isEmpty();
    }
}
