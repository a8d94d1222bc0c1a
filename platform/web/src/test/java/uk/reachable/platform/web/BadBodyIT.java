package uk.reachable.platform.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.platform.web.EdgeServer.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class BadBodyIT {

    @LocalServerPort
    int port;

    @Autowired
    Effects effects;

    private int effectsBefore;

    @BeforeEach
    void count() {
        effectsBefore = effects.count();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"severity":"GRAVE"}                                             | severity must be one of LOW, SERIOUS
            {"severity":1}                                                   | severity must be one of LOW, SERIOUS
            {"severity":""}                                                  | severity must be one of LOW, SERIOUS
            {}                                                               | severity is required
            {"severity":"LOW","summary":"GRAVE GRAVE GRAVE GRAVE GRAVE"}     | summary must have 0 to 20 characters or entries
            {"severity":"LOW","summary":["GRAVE"]}                           | summary must be text without NUL characters
            {"severity":"LOW","summary":7}                                   | summary must be text without NUL characters
            {"severity":"LOW","summary":"GRAVE\\u0000"}                      | summary must be text without NUL characters
            {"severity":"LOW","count":"GRAVE"}                               | count must be a number in range
            {"severity":"LOW","count":"5"}                                   | count must be a number in range
            {"severity":"LOW","count":99999999999}                           | count must be a number in range
            {"severity":"LOW","count":10}                                    | count must be less than or equal to 9
            {"severity":"LOW","urgent":"GRAVE"}                              | urgent must be true or false
            {"severity":"LOW","day":"GRAVE"}                                 | day must be a date, such as 2010-03-01
            {"severity":"LOW","day":"2010-02-31"}                            | day must be a date, such as 2010-03-01
            {"severity":"LOW","day":"2010-03-01T23:30:00Z"}                  | day must be a date, such as 2010-03-01
            {"severity":"LOW","day":20100301}                                | day must be a date, such as 2010-03-01
            {"severity":"LOW","people":{}}                                   | people must be a list
            {"severity":"LOW","people":[{},{"ageBand":"a"}]}                 | people[0].ageBand is required
            {"severity":"LOW","people":[{"ageBand":"a"},{"ageBand":"a"},{"ageBand":"a"},{"ageBand":"a"}]} | people must have 0 to 3 characters or entries
            {"severity":"LOW","people":[{"ageBand":"a","needs":["THERAPY","GRAVE"]}]} | people[0].needs[1] must be one of PEER_MENTOR, THERAPY
            {"severity":"LOW","people":[{"ageBand":"a","needs":["THERAPY",null]}]} | people[0].needs[1] is required
            {"severity":"LOW","people":[7]}                                  | people[0] must be an object of the described form
            """)
    void aWrongFieldIsNamedWithWhatItMustBe(String body, String error) {
        var reply = server().postJson("/api/reports", body);

        assertThat(reply.firstError()).isEqualTo(error);
        assertThatNothingHappened(reply, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2026-11-20T19:40:00\"'",
        "'\"2026-11-20\"'",
        "'\"1763667600\"'",
        "1763667600",
        "'\"GRAVE\"'",
        "'\"2026-13-20T19:40:00Z\"'",
        "'\"+292278-11-20T19:40:00Z\"'"
    })
    void aTimeWithoutItsZoneIsRefused(String time) {
        var reply = server().postJson("/api/reports", "{\"severity\":\"LOW\",\"occurredAt\":" + time + "}");

        assertThat(reply.firstError())
                .startsWith("occurredAt must be a time with its zone, such as 2026-11-20T19:40:00Z");
        assertThatNothingHappened(reply, 400);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T19:40:00Z", "2026-11-20T20:40:00.5+01:00"})
    void aTimeWithItsZoneIsTaken(String time) {
        var reply = server().postJson("/api/reports", "{\"severity\":\"LOW\",\"occurredAt\":\"" + time + "\"}");

        assertThat(reply.status()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"severity":"LOW" GRAVE}                | The body is not valid JSON at line 1, column 19.
            {"severity":"LOW",                      | The body is not valid JSON at line 1, column 19.
            {"severity":"LOW"} GRAVE                | The body is not valid JSON at line 1, column 20.
            {"severity":"LOW","severity":"SERIOUS"} | The body is not valid JSON at line 1, column 29.
            GRAVE                                   | The body is not valid JSON at line 1, column 1.
            []                                      | The body must be an object of the described form.
            "GRAVE"                                 | The body must be an object of the described form.
            ~~                                      | A JSON body is expected, and none could be read.
            null                                    | A JSON body is expected, and none could be read.
            """)
    void malformedJsonIsAnsweredWithItsPosition(String body, String detail) {
        var reply = server().postJson("/api/reports", body);

        assertThat(reply.detail()).startsWith(detail);
        assertThatNothingHappened(reply, 400);
    }

    @Test
    void aBodyNestedWithoutEndIsRefused() {
        var reply = server().postJson("/api/reports", "{\"later\":" + "[".repeat(100_000));

        assertThat(reply.detail()).startsWith("The body is not valid JSON");
        assertThatNothingHappened(reply, 400);
    }

    @Test
    void anUnknownFieldIsLetPassForFieldsMayBeAdded() {
        var reply = server().postJson("/api/reports", "{\"severity\":\"LOW\",\"later\":1}");

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void thousandsOfMistakesAreCutToFifty() {
        var reply = server().postJson("/api/people-lists", "[" + "{},".repeat(200) + "{}]");

        assertThat(reply.json().path("errors").size()).isEqualTo(50);
        assertThat(reply.firstError()).isEqualTo("[0].ageBand is required");
        assertThat(reply.detail()).contains("the first 50 of 201");
    }

    @Test
    void aLanguageOfTheBrowserDoesNotChangeTheMessages() {
        var reply = server().postJson("/api/reports", "{\"severity\":\"LOW\",\"count\":10}", "Accept-Language", "de");

        assertThat(reply.firstError()).isEqualTo("count must be less than or equal to 9");
    }

    private EdgeServer server() {
        return new EdgeServer(port);
    }

    private void assertThatNothingHappened(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("title").asString()).isNotBlank();
        assertThat(reply.detail()).isNotBlank();
        assertThat(reply.body()).doesNotContain("GRAVE").doesNotContain("secret");
        assertThat(effects.count()).isEqualTo(effectsBefore);
    }
}
