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

    @Test
    void theDemoTellsTheStoryOfThreePeopleAndOfAManagersDayToItsEnd() {
        Launcher.Ended demo = Launcher.run("demo");
        assertThat(demo.code()).as(demo.said()).isZero();
        assertThat(demo.said()).contains("accepted").contains("declined").contains("handed over");
        assertThat(demo.said())
                .contains(
                        "waits, in line",
                        "offered the place at once",
                        "bridges a month",
                        "the figure counts by reference WM-");
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
