package uk.reachable.system.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds docs/configuration.md to the jars that are shipped; {@code -Dcontracts.update=true} writes it anew. */
class ConfigurationPageIT {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final String BEGIN = "<!-- written by ConfigurationPageIT -->\n";
    private static final String END = "<!-- end of what is written -->";

    private static final ConfigurationPage JARS = new ConfigurationPage(
            List.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service")
                    .stream()
                    .map(ServiceJar::of)
                    .toList());

    @Test
    void thePageThatPeopleReadIsWhatTheServicesRead() throws IOException {
        String text = Files.readString(PAGE);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);

        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(PAGE, text.substring(0, from) + JARS.table() + text.substring(to));
        } else {
            assertThat(text.substring(from, to))
                    .as("%s: run with -Dcontracts.update=true to write it anew", PAGE)
                    .isEqualTo(JARS.table());
        }
    }

    @Test
    void everyVariableIsExplainedByAProperty() {
        assertThat(JARS.unexplained()).isEmpty();
    }
}
