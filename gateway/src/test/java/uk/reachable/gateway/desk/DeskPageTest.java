package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.pages.TaskRow;
import uk.reachable.gateway.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class DeskPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");

    @Test
    void eachListSaysHowManyWaitAndSinceWhenTheOldestDoes() {
        TaskRow row =
                row(new Reading.Shown<>(List.of(waiting("2026-11-20T19:00:00Z"), waiting("2026-11-20T20:00:00Z"))));

        assertThat(row.status()).isEqualTo("2");
        assertThat(row.hint()).isEqualTo("The oldest: 2 hours ago");
        assertThat(row.address()).isEqualTo("/desk/waiting");
    }

    @Test
    void anEmptyListSaysThatNothingWaits() {
        assertThat(row(new Reading.Shown<>(List.of())).hint()).isEqualTo("Nothing waits");
    }

    @Test
    void aListThatCannotBeReadSaysSoAndIsNotCountedAsEmpty() {
        TaskRow row = row(new Reading.NotAvailable<>());

        assertThat(row.status()).isEqualTo("Not known");
        assertThat(row.hint()).contains("could not be read");
    }

    private static TaskRow row(Reading<List<DeskRow>> read) {
        Map<DeskList, Reading<List<DeskRow>>> lists = new EnumMap<>(DeskList.class);
        lists.put(DeskList.WAITING, read);
        return DeskPage.of(lists, NOW).rows().getFirst();
    }

    private static DeskRow waiting(String since) {
        return new DeskRow("r-1", "WM-1", Instant.parse(since), List.of(), null, "Ring.", null, null);
    }
}
