package uk.reachable.intervention.returns.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.intervention.returns.Story;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnLine;
import uk.reachable.intervention.returns.table.ReturnTable;

import static org.assertj.core.api.Assertions.assertThat;

/** Each return as it is compiled; each test has a year of its own. */
@InterventionTest
class AnnexIT {
    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";

    private final Returns returns;
    private final List<Compilation> compilations;
    private final String programme;

    @Autowired
    AnnexIT(Returns returns, List<Compilation> compilations) {
        this.returns = returns;
        this.compilations = compilations;
        programme = returns.programme("west-yorkshire", LEEDS).id();
    }

    @Test
    void annexBSaysWhatWasDoneInTheCasesOfEachArea() {
        Story done = inLeeds();
        Story ended = inLeeds().inRegion("west-yorkshire", BRADFORD);
        returns.hear(done.raised("2003-05-01T10:00:00Z"), done.accepted("2003-05-01T11:00:00Z"));
        returns.hear(done.answers(ContactAnswer.YES, "2003-05-01T12:00:00Z"));
        returns.hear(
                done.session("2003-05-02", "2003-05-09T12:00:00Z"), done.session("2003-05-03", "2003-05-09T12:00:00Z"));
        returns.hear(done.completed(SupportOutcome.GOALS_MET, "2003-06-01T12:00:00Z"));
        returns.hear(ended.raised("2003-05-01T10:00:00Z"), ended.takenOverFrom("another", "2003-05-01T11:00:00Z"));
        returns.hear(ended.endedEarly(EarlyEndReason.MOVED_AWAY, "2003-05-05T12:00:00Z"));

        ReturnTable annex = compile(ReturnKind.ANNEX_B, "2003-04-01", "2003-12-31");

        assertThat(numbers(line(annex, LEEDS)))
                .isEqualTo(Map.of(
                        "referred",
                        1,
                        "accepted",
                        1,
                        "reached",
                        1,
                        "sessions",
                        2,
                        "completed",
                        1,
                        "endedEarly",
                        0,
                        "couldNotBeOffered",
                        0));
        assertThat(numbers(line(annex, BRADFORD))).containsEntry("accepted", 1).containsEntry("endedEarly", 1);
        assertThat(numbers(annex.total())).containsEntry("referred", 2).containsEntry("sessions", 2);
        assertThat(annex.lines()).hasSize(5);
    }

    @Test
    void anAmendedAreaIsTheOneThatCounts() {
        Story moved = inLeeds();
        returns.hear(moved.raised("2004-05-01T10:00:00Z"), moved.movedTo(BRADFORD, "2004-05-02T10:00:00Z"));

        ReturnTable annex = compile(ReturnKind.ANNEX_B, "2004-04-01", "2004-12-31");

        assertThat(numbers(line(annex, LEEDS))).containsEntry("referred", 0);
        assertThat(numbers(line(annex, BRADFORD))).containsEntry("referred", 1);
    }

    @Test
    void theHighlightReportSetsDemandAgainstProvision() {
        Story waits = inLeeds().needing(Need.THERAPY);
        Story unplaced = inLeeds().needing(Need.THERAPY);
        returns.hear(waits.raised("2005-05-01T10:00:00Z"), waits.waits("2005-05-01T11:00:00Z"));
        returns.hear(unplaced.raised("2005-05-01T10:00:00Z"), unplaced.waits("2005-05-01T11:00:00Z"));
        returns.hear(unplaced.unplaced("2005-05-02T11:00:00Z"));

        ReturnTable report = compile(ReturnKind.HIGHLIGHT, "2005-04-01", "2005-12-31");

        assertThat(numbers(line(report, "THERAPY")))
                .containsEntry("referred", 2)
                .containsEntry("accepted", 0)
                .containsEntry("waitingAtTheEnd", 1)
                .containsEntry("couldNotBeOffered", 1);
    }

    @Test
    void timeToFirstContactIsToldAsMedianAndNineOfTen() {
        for (int hours = 1; hours <= 11; hours++) {
            Story one = inLeeds().needing(Need.RESETTLEMENT);
            returns.hear(one.raised("2006-05-01T00:00:00Z"), one.accepted("2006-05-01T00:00:00Z"));
            returns.hear(one.answers(ContactAnswer.YES, "2006-05-01T%02d:00:00Z".formatted(hours)));
        }

        ReturnLine line = line(compile(ReturnKind.HIGHLIGHT, "2006-04-01", "2006-12-31"), "RESETTLEMENT");

        assertThat(line.figures().get("hoursToFirstContactMedian")).isEqualByComparingTo("6.0");
        assertThat(line.figures().get("hoursToFirstContactNineOfTen")).isEqualByComparingTo("10.0");
        assertThat(line(compile(ReturnKind.HIGHLIGHT, "2006-04-01", "2006-12-31"), "THERAPY")
                        .figures())
                .doesNotContainKey("hoursToFirstContactMedian");
    }

    @Test
    void beneficiariesAreBrokenDownByHomeAreaNeedAndAge() {
        Story person = inLeeds();
        Story visitor = inLeeds().inRegion("west-midlands", "E08000025").aged(AgeBand.AGE_25_AND_OVER);
        returns.hear(person.raised("2007-05-01T10:00:00Z"), visitor.raised("2007-05-01T10:00:00Z"));
        returns.hear(
                person.answers(ContactAnswer.YES, "2007-05-01T12:00:00Z"),
                visitor.answers(ContactAnswer.NO, "2007-05-01T12:00:00Z"));
        returns.hear(person.again(programme).answers(ContactAnswer.YES, "2007-06-01T12:00:00Z"));

        ReturnTable table = compile(ReturnKind.BENEFICIARIES, "2007-04-01", "2007-12-31");

        assertThat(numbers(line(table, "area:" + LEEDS))).isEqualTo(Map.of("under18", 1, "from18To24", 0, "over25", 0));
        assertThat(numbers(line(table, "area:elsewhere"))).containsEntry("over25", 1);
        assertThat(numbers(line(table, "need:PEER_MENTOR")))
                .containsEntry("under18", 1)
                .containsEntry("over25", 1);
        assertThat(numbers(table.total())).containsEntry("under18", 1).containsEntry("over25", 1);
    }

    private Story inLeeds() {
        return Story.of(programme).inRegion("west-yorkshire", LEEDS);
    }

    private ReturnTable compile(ReturnKind kind, String from, String to) {
        return compilations.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .compile("west-yorkshire", new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static ReturnLine line(ReturnTable table, String key) {
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> numbers(ReturnLine line) {
        return line.figures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().intValue()));
    }
}
