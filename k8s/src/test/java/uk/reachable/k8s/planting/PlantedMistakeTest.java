package uk.reachable.k8s.planting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.k8s.Rules;
import uk.reachable.k8s.kustomize.Manifests;

import static org.assertj.core.api.Assertions.assertThat;

/** That each rule finds what it is there for; that it finds nothing else is said by {@code OverlaysTest}. */
class PlantedMistakeTest {

    private static final Manifests PRODUCTION = Manifests.render("overlays/production");

    @ParameterizedTest
    @MethodSource
    void aPlantedMistakeIsCaughtByName(Mistake mistake) {
        Manifests copy = PRODUCTION.copy();

        mistake.planting().accept(new Planted(copy));

        assertThat(Rules.WHERE_IT_COUNTS.faults(copy))
                .anySatisfy(fault -> assertThat(fault).contains(mistake.named()));
    }

    static Stream<Mistake> aPlantedMistakeIsCaughtByName() {
        return Stream.of(Fields.ALL, PodMistakes.ALL, Setting.ALL, Access.ALL, Losses.ALL)
                .flatMap(List::stream);
    }
}
