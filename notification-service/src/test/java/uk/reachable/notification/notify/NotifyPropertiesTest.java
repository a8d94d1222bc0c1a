package uk.reachable.notification.notify;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.notification.running.NotifyStandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotifyPropertiesTest {

    private static final String KEY = NotifyStandIn.API_KEY;
    private static final String ID = NotifyStandIn.SMS_TEMPLATE;

    private static NotifyProperties of(String key, String sms, String email, String token) {
        return new NotifyProperties(URI.create("https://example.org"), key, sms, email, token);
    }

    @Test
    void withoutAKeyNothingElseIsAskedFor() {
        assertThatCode(() -> of("", "", "", "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "secret-of-mine, " + ID + ", " + ID + ", long-enough-token, NOTIFY_API_KEY",
        KEY + ", '', " + ID + ", long-enough-token, NOTIFY_SMS_TEMPLATE",
        KEY + ", " + ID + ", one, long-enough-token, NOTIFY_EMAIL_TEMPLATE",
        KEY + ", " + ID + ", " + ID + ", short, NOTIFY_CALLBACK_TOKEN"
    })
    void whatIsMissingIsNamedAndNoSecretIsTold(String key, String sms, String email, String token, String missing) {
        assertThatThrownBy(() -> of(key, sms, email, token))
                .hasMessageStartingWith(missing)
                .hasMessageNotContainingAny(key, token);
    }

    @Test
    void noSecretIsWrittenToALog() {
        assertThat(of(KEY, ID, ID, "long-enough-token")).asString().doesNotContain(KEY, "long-enough-token");
    }
}
