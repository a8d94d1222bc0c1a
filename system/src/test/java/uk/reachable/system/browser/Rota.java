package uk.reachable.system.browser;

import java.util.List;
import java.util.Map;
import uk.reachable.system.Answer;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is on file at a provider for journeys that put somebody there themselves. */
final class Rota {

    private Rota() {}

    /**
     * A provider with one worker on file takes on as many people as the workers on file do: without somebody of much
     * room St Giles would not be asked any more, by any journey that comes after.
     */
    static void somebodyIsAlwaysThere() {
        Answer kept = RunningSystem.client()
                .put(
                        "manager.stgiles",
                        "/api/workers/always.stgiles",
                        Map.of(
                                "id",
                                "always.stgiles",
                                "caseload",
                                200,
                                "leave",
                                List.of(),
                                "shifts",
                                List.of(),
                                "sites",
                                List.of(),
                                "version",
                                0));
        assertThat(kept.status()).as("%s", kept.text()).isEqualTo(200);
    }
}
