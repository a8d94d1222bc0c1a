package uk.reachable.gateway.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class RulesPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T08:00:00Z");

    private static final Rules RULES = new Rules(
            2,
            false,
            DECEMBER,
            "programme.manager",
            Instant.parse("2026-11-20T15:12:00Z"),
            null,
            "The schools' group asked for an earlier meeting.",
            List.of(
                    new Rules.Rule("wm-knife-child", Category.KNIFE_INJURY, Severity.SERIOUS, AgeBand.UNDER_18, 24),
                    new Rules.Rule("wm-critical", null, Severity.CRITICAL, null, 24)),
            List.of(new Rules.Pattern("wm-school", Category.SCHOOL_DISORDER, 3, 14, Rules.Within.KM, 2.0, 24)));

    @Test
    void aVersionIsReadInSentences() {
        RulesPage page = RulesPage.of(RULES, NOW);

        assertThat(page.rules())
                .containsExactly(
                        "Knife injury of a child (under 18), at least serious: a meeting within 24 hours",
                        "Any incident, at least critical: a meeting within 24 hours");
        assertThat(page.patterns())
                .containsExactly(
                        "3 incidents within 14 days and 2 km, disorder at a school: a meeting within 24 hours");
    }

    @Test
    void aVersionSaysFromWhenItIsInForceAndWhoPublishedIt() {
        assertThat(RulesPage.of(RULES, NOW).standing()).isEqualTo("In force from Tue 1 Dec 8:00am");
        assertThat(RulesPage.of(RULES, NOW).published()).isEqualTo("By programme.manager, today 3:12pm");
    }

    @Test
    void ofTheVersionsEachSaysWhetherItIsInForce() {
        List<RulesPage.Line> lines = RulesPage.lines(
                new Rules.Versions(List.of(
                        new Rules.Line(3, false, DECEMBER, "manager", NOW, 2, 1),
                        new Rules.Line(2, true, NOW, "manager", NOW, 2, 1),
                        new Rules.Line(1, false, null, null, NOW, 11, 2))),
                NOW);

        assertThat(lines)
                .extracting(RulesPage.Line::standing)
                .containsExactly("In force from Tue 1 Dec 8:00am", "In force since today 8:00pm", "No longer in force");
        assertThat(lines.getFirst().what()).isEqualTo("2 rules, 1 pattern");
    }

    @Test
    void theDryRunSaysWhichMeetingsMoreAndWhichFewerWithoutACode() {
        RehearsalPage page = RehearsalPage.of(
                new Rehearsal(
                        NOW,
                        NOW,
                        212,
                        41,
                        42,
                        List.of(new Rehearsal.Called(
                                "WM-2026-000042", NOW, "called because a knife injury is at or above SERIOUS, rule 1")),
                        List.of()),
                NOW);

        assertThat(page.summary())
                .isEqualTo(
                        "212 incidents were logged in the last 90 days. The rules as they are called 41 meetings; these"
                                + " would have called 42 meetings.");
        assertThat(page.difference()).isEqualTo("1 more and 0 fewer");
        assertThat(page.more().getFirst().because())
                .isEqualTo("Called because a knife injury is at or above serious, rule 1");
    }

    @Test
    void theFormGivesBackTheVersionThatItWasMadeOf() {
        Proposal proposal = new Proposal(Typed.of(RULES));

        assertThat(proposal.trial()).isEqualTo(new RulesClient.Trial(RULES.rules(), RULES.patterns()));
        assertThat(proposal.mistakes()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsGoneAndTheRestIsNumberedAsTheServiceWillCountIt() {
        MultiValueMap<String, String> sent = sent();
        sent.add("rules[0].remove", "true");

        Typed typed = Typed.of(sent);

        assertThat(typed.rules()).isEqualTo(1);
        assertThat(typed.form().value("rules[0].id")).isEqualTo("wm-critical");
        assertThat(new Proposal(typed).trial().rules())
                .extracting(Rules.Rule::id)
                .containsExactly("wm-critical");
    }

    @Test
    void aNewRuleGetsAnIdThatSaysWhatItIsAbout() {
        MultiValueMap<String, String> sent = sent();
        sent.add("rules[2].category", "ROBBERY");
        sent.add("rules[2].minimumSeverity", "CRITICAL");
        sent.add("rules[2].dueHours", "48");

        assertThat(new Proposal(Typed.of(sent)).trial().rules())
                .last()
                .isEqualTo(new Rules.Rule("robbery-critical-3", Category.ROBBERY, Severity.CRITICAL, null, 48));
    }

    @Test
    void hoursThatAreNoNumberAreNamedBesideTheirField() {
        MultiValueMap<String, String> sent = sent();
        sent.set("rules[1].dueHours", "soon");

        assertThat(new Proposal(Typed.of(sent)).mistakes())
                .containsExactly(new Mistake("rules[1].dueHours", "Enter within how many hours, such as 24"));
    }

    @Test
    void aMomentIsThatOfLondonAndNoneIsAtOnce() {
        MultiValueMap<String, String> sent = sent();
        assertThat(new Proposal(Typed.of(sent)).publication().from()).isNull();

        sent.set("from", "2026-07-01");
        sent.set("time", "08:00");
        assertThat(new Proposal(Typed.of(sent)).publication().from()).isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));

        sent.set("time", "");
        assertThat(new Proposal(Typed.of(sent)).mistakes())
                .extracting(Mistake::field)
                .containsExactly("from");
    }

    @Test
    void kilometresBelongToAPatternWithinKilometresAndToNoOther() {
        MultiValueMap<String, String> sent = sent();
        sent.set("patterns[0].within", "LSOA");

        assertThat(new Proposal(Typed.of(sent)).trial().patterns().getFirst().km())
                .isNull();
    }

    @Test
    void anEmptyRuleAndPatternAreOfferedAtTheEnd() {
        NextPage page = NextPage.of(Typed.of(RULES), null);

        assertThat(page.rules()).extracting(NextPage.Row::title).containsExactly("Rule 1", "Rule 2", "Another rule");
        assertThat(page.patterns()).extracting(NextPage.Row::at).containsExactly("patterns[0].", "patterns[1].");
    }

    @Test
    void whatTheServiceFindsWrongIsSaidByTheNumberOfTheRule() {
        Map<String, String> labels = NextPage.labels(Typed.of(RULES));

        assertThat(labels)
                .containsEntry("rules[1].dueHours", "Rule 2: the hours")
                .containsKey("why");
    }

    private static MultiValueMap<String, String> sent() {
        return new LinkedMultiValueMap<>(Typed.of(RULES).form().typed());
    }
}
