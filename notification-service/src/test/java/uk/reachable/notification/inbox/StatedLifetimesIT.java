package uk.reachable.notification.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.web.retention.Lifetime;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/retention.md says what this service does: no other has more lifetimes than this one. */
@RunningService
class StatedLifetimesIT {

    @Autowired
    List<Lifetime> lifetimes;

    @Test
    void everyLifetimeIsTheOneThatIsStated() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/retention.md"));

        assertThat(lifetimes)
                .extracting(Lifetime::table)
                .containsExactlyInAnyOrder("audit_entry", "idempotency_answer", "inbox_item", "matter");
        assertThat(lifetimes).allSatisfy(lifetime -> assertThat(page).anySatisfy(row -> assertThat(row)
                .matches("\\| [^|]*`" + lifetime.table() + "`[^|]*\\|[^|]*\\| " + words(lifetime.kept()) + "\\b.*")));
    }

    private static String words(Duration kept) {
        if (kept.isZero()) {
            return "with the last of its notices";
        }
        long years = kept.toDays() / 366;
        long days = kept.toDays();
        return years > 0 ? years + " years" : days > 1 ? days + " days" : kept.toHours() + " hours";
    }
}
