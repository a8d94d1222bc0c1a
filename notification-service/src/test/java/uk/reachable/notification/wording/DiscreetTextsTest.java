package uk.reachable.notification.wording;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Events;

import static org.assertj.core.api.Assertions.assertThat;

class DiscreetTextsTest {

    private static final Set<String> FORBIDDEN = ForbiddenWords.all();

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void noTextPointsToAPersonAPlaceANeedOrAProgramme(NoticeKind kind) {
        Email email = texts.email(Notices.of(kind), SampleNotice.LINK, Events.NOW);
        String sms = texts.sms(Notices.of(kind), SampleNotice.LINK, Events.NOW);

        String all = (email.subject() + "\n" + email.text() + "\n" + sms).toLowerCase(Locale.UK);
        assertThat(FORBIDDEN).noneMatch(word -> isIn(all, word));
    }

    private static boolean isIn(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsForbiddenIsLookedForInTheReviewedData() {
        assertThat(FORBIDDEN)
                .contains("reachable moment", "heartlands hospital", "st giles", "redthread", "heal hub", "birmingham");
    }
}
