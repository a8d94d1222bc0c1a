package uk.reachable.notification.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Events;

import static org.assertj.core.api.Assertions.assertThat;

class PlainEnglishTest {

    /** A reading age of 12. */
    private static final double GRADE = 7;

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void aTwelveYearOldUnderstandsEveryEmail(NoticeKind kind) {
        Email email = texts.email(Notices.of(kind), SampleNotice.LINK, Events.NOW);

        assertThat(FleschKincaid.grade(wordsOf(email.subject() + "\n" + email.text())))
                .isLessThanOrEqualTo(GRADE);
    }

    @ParameterizedTest
    @EnumSource
    void aTwelveYearOldUnderstandsEveryTextMessage(NoticeKind kind) {
        String sms = texts.sms(Notices.of(kind), SampleNotice.LINK, Events.NOW);

        assertThat(FleschKincaid.grade(wordsOf(sms))).isLessThanOrEqualTo(GRADE);
    }

    /** Without what is not read but tapped: the link, and the reference with its colon. */
    private static String wordsOf(String text) {
        return text.replace(SampleNotice.LINK.toString(), ".").replaceAll("WM-2026-0042:?", "this case");
    }

    @ParameterizedTest
    @CsvSource({"ring,1", "time,1", "service,2", "referral,3", "asked,1", "needed,2", "organisation,5", "meetings,2"})
    void syllablesAreCountedAsTheyAreSpoken(String word, long syllables) {
        assertThat(FleschKincaid.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void officialLanguageWouldBeFound() {
        assertThat(FleschKincaid.grade("Notification is hereby given that acknowledgement of the aforementioned"
                        + " organisational responsibility remains outstanding."))
                .isGreaterThan(GRADE);
    }
}
