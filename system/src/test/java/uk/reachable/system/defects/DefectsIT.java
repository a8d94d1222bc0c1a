package uk.reachable.system.defects;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker finds each seeded defect by name, and nothing where there is none. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DefectsIT {

    /** At most so many tries of what luck may hide: the moment after a start, or who gets which processor. */
    private static final int ROUNDS = 3;

    private DefectiveSystem system;

    @BeforeAll
    void start() throws InterruptedException {
        system = DefectiveSystem.start();
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /** On the system as it is started, so it comes first. */
    @Test
    @Order(1)
    void aHealthySystemComesThroughEveryScene() throws Exception {
        List<Finding> findings = system.play(
                Duration.ofSeconds(150), // for a busy machine
                Scenes::everybodyAnswers,
                Scenes::nobodyAnswers,
                Scenes::anAnswerIsLost,
                Scenes::aServiceDies,
                Scenes::aHandoverIsInterrupted,
                Scenes::anEventFails,
                Scenes::anEmailHasNoKnownEnd,
                Scenes::everythingIsSentAgain,
                Scenes::twentyAskForTheLastPlace,
                Scenes::theBrokerStandsStill);

        assertThat(findings).isEmpty();
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("uk.reachable.system.defects.Defects#together")
    void theCheckerFinds(List<Defect> defects) throws Exception {
        system.plant(defects);

        Set<Anomaly> expected = defects.stream().map(Defect::expected).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (int round = 0; round < ROUNDS && !names(findings).containsAll(expected); round++) {
            findings.addAll(system.play(
                    Duration.ofSeconds(5), defects.stream().map(Defect::scene).toArray(Scene[]::new)));
        }

        assertThat(names(findings)).as("%s", findings).containsAll(expected);
    }

    private static Set<Anomaly> names(List<Finding> findings) {
        return findings.stream().map(Finding::anomaly).collect(Collectors.toSet());
    }
}
