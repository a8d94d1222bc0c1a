package uk.reachable.notification.webhook.answer;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private static Reply reply(int status) {
        return ReplyPolicy.of(new Answer(status, null), NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void everyTwoHundredMeansThatItArrived(int status) {
        assertThat(reply(status)).isEqualTo(new Reply.Took());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void aRedirectIsRefusedAndSaysSo(int status) {
        assertThat(reply(status)).isEqualTo(new Reply.Refused("redirect " + status + " is not followed"));
    }

    @Test
    void fourHundredAndTenMeansNoMore() {
        assertThat(reply(410)).isEqualTo(new Reply.Gone());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504})
    void anythingElseIsTriedAgain(int status) {
        assertThat(reply(status)).isEqualTo(new Reply.Failed("answered " + status));
    }

    @ParameterizedTest
    @CsvSource({"429, 120, PT2M", "503, ' 7 ', PT7S", "503, 0, PT0S"})
    void aPauseThatIsAskedForIsKept(int status, String retryAfter, Duration pause) {
        assertThat(ReplyPolicy.of(new Answer(status, retryAfter), NOW))
                .isEqualTo(new Reply.Failed("answered " + status, NOW.plus(pause)));
    }

    @Test
    void aPauseMayBeADate() {
        assertThat(ReplyPolicy.of(new Answer(503, "Fri, 20 Nov 2026 19:50:00 GMT"), NOW))
                .isEqualTo(new Reply.Failed("answered 503", Instant.parse("2026-11-20T19:50:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "Fri, 20 Nov 2099 19:50:00 GMT"})
    void nobodyIsLeftAloneForMoreThanAnHourOnTheirOwnWord(String retryAfter) {
        assertThat(ReplyPolicy.of(new Answer(503, retryAfter), NOW))
                .isEqualTo(new Reply.Failed("answered 503", NOW.plus(Duration.ofHours(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "", "99999999999", "1.5"})
    void aPauseThatCannotBeReadIsNone(String retryAfter) {
        assertThat(ReplyPolicy.of(new Answer(503, retryAfter), NOW)).isEqualTo(new Reply.Failed("answered 503"));
    }
}
