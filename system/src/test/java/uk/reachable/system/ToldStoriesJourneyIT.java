package uk.reachable.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that people try first do what the README says. */
@ExtendWith(RunningSystem.class)
class ToldStoriesJourneyIT {

    private static final List<String> JOURNEY_ACROSS_REGIONS = List.of(
            "opens the link without signing in and confirms",
            "it is no longer valid (404)",
            "writes down who rang and when",
            "the exit plan is confirmed by both sides",
            "every leg is confirmed: home",
            "proposes a handover to A&E Navigators, Leeds",
            "responsible now: A&E Navigator");
    private static final List<String> MATCHING_BY_WORKERS = List.of(
            "Its workers are away, or support as many people as they can",
            ".stgiles is back",
            "Sam Example is offered the place at once");
    private static final List<String> SOMEBODY_ON_IT = List.of(
            "if nobody is on it, the next on shift are told at",
            "says \"I am on it\": nobody else is alerted until",
            "sees that somebody is on it, and that the alerts go on when their time is up",
            "nobody is alerted any more");
    private static final List<String> WAITING_LIST_THAT_MOVES = List.of(
            "waits, in line at place", "is offered the place at once", "the line moves: Jo Example was at place");
    private static final List<String> WIND_DOWN = List.of(
            "so its last day of intake was",
            "needs another organisation by",
            "could not be offered support: the unit stays responsible",
            "bridges a month, and intake is open again until",
            "Lee Example is offered the place at once");
    private static final List<String> PATTERN_MEETING =
            List.of("calls a meeting:", "joins that meeting; nobody is asked to convene another");
    private static final List<String> UNDONE_MERGE =
            List.of("which shows both children and their referrals", "undoes the merge: each has its own child again");
    private static final List<String> NOT_YET =
            List.of("says on a phone: do not contact yet", "lifts it", "has the time that was left: now until");
    private static final List<String> SOCIAL_CARE = List.of(
            "children's social care: not answered yet; on the desk's list, with an alarm, from",
            "has told the MASH and writes down who, when and the reference");
    private static final List<String> SCHOOL_NOTICE = List.of(
            "cannot send it: the next of kin are not told yet (409)",
            "cannot send it: police have not agreed the words yet (409)",
            "opens it without an account, by link and code",
            "has the receipt: opened");
    private static final String FIGURE_OPENED =
            "opens the figure \\d+: it counts, by reference and day of first contact\n +programme.manager +WM-";

    @Test
    void theDemoTellsEveryStoryToItsEnd() {
        Launcher.Ended demo = Launcher.run("demo");
        assertThat(demo.code()).as(demo.said()).isZero();
        assertThat(demo.said()).contains("accepted").contains("declined").contains("handed over");
        assertThat(demo.said()).as("a journey across regions").contains(JOURNEY_ACROSS_REGIONS);
        assertThat(demo.said()).as("a pattern meeting").contains(PATTERN_MEETING);
        assertThat(demo.said()).as("an undone merge").contains(UNDONE_MERGE);
        assertThat(demo.said()).as("do not contact yet").contains(NOT_YET);
        assertThat(demo.said()).as("social care").contains(SOCIAL_CARE);
        assertThat(demo.said()).as("a notice with receipt").contains(SCHOOL_NOTICE);
        assertThat(demo.said()).as("matching by workers").contains(MATCHING_BY_WORKERS);
        assertThat(demo.said()).as("somebody on it").contains(SOMEBODY_ON_IT);
        assertThat(demo.said()).as("a waiting list that moves").contains(WAITING_LIST_THAT_MOVES);
        assertThat(demo.said()).as("a wind-down").contains(WIND_DOWN);
        assertThat(demo.said()).as("a return with one figure opened").containsPattern(FIGURE_OPENED);
    }

    @Test
    void aReplayAddsUp(@TempDir Path folder) throws IOException {
        Path month = folder.resolve("month.csv");
        Files.write(
                month,
                List.of(
                        "month,borough,lsoa_code,lsoa_name,violence_and_sexual_offences",
                        "2024-06,Birmingham,E01008881,Birmingham 067A,17",
                        "2024-06,Coventry,E01009522,Coventry 001A,9",
                        "2024-06,Dudley,E01009700,Dudley 001A,4"));

        Launcher.Ended replay = Launcher.run("replay", month.toString(), "--month", "2024-06", "--limit", "20");

        assertThat(replay.code()).as(replay.said()).isZero();
        assertThat(replay.said()).contains("incidents").contains("adds up");
    }

    @Test
    void statusShowsEveryPartWithItsProcess() {
        Launcher.Ended status = Launcher.run("status");
        assertThat(status.said())
                .contains("postgres", "kafka", "issuer", "mailbox", "gateway", "incident-service")
                .contains("READY");
        assertThat(status.code()).isZero();
    }
}
