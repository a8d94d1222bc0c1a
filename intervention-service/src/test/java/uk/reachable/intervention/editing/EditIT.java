package uk.reachable.intervention.editing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.placement.Places.Taken;
import uk.reachable.intervention.publication.LoadedFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

/** Tests that fill places work in an area of their own; nobody else is served for safe spaces there. */
@InterventionTest
class EditIT {
    private static final String SANDWELL = "E08000028";
    private static final String SOLIHULL = "E08000029";
    private static final String WALSALL = "E08000030";

    private final LoadedFiles files;
    private final Places places;
    private final Manager manager;
    private final String id = newId("programme");

    @Autowired
    EditIT(LoadedFiles files, Places places, @LocalServerPort int port) {
        this.files = files;
        this.places = places;
        this.manager = Manager.at(port);
    }

    @Test
    void aManagerChangesAWholeProgrammeAsTheListShowsIt() {
        files.load(therapy().places(5));
        var wanted = manager.read(id).put("places", 7).put("name", "Another name");
        wanted.putArray("sites").add("Heartlands Hospital");

        manager.put(wanted)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.sites[0]")
                .isEqualTo("Heartlands Hospital");

        assertThat(manager.read(id)).isEqualTo(wanted.put("version", 2));
        await().untilAsserted(() -> assertThat(HeardEvents.of(ProgrammePublished.class, id))
                .extracting(ProgrammePublished::version, ProgrammePublished::places, ProgrammePublished::sites)
                .containsExactly(tuple(1L, 5, List.of()), tuple(2L, 7, List.of("heartlands-hospital"))));
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhen() {
        files.load(therapy().places(5));
        manager.put(manager.read(id).put("places", 7));

        JsonNode history = manager.history(id);

        assertThat(history.size()).isEqualTo(2);
        assertThat(history.at("/0/by").asString()).isEqualTo("programme.manager");
        assertThat(history.at("/0/organisation").asString()).isEqualTo("west-midlands-vru");
        assertThat(history.at("/0/at").asString()).isEqualTo("2026-11-20T19:40:00Z");
        assertThat(history.at("/0/changes").toString())
                .isEqualTo("[{\"field\":\"places\",\"from\":\"5\",\"to\":\"7\"}]");
        assertThat(history.at("/1/by").asString()).isEqualTo("reviewed file");
    }

    @Test
    void whoSendsAnOlderVersionHearsWhatChangedByWhom() {
        files.load(therapy().places(5));
        ObjectNode read = manager.read(id);
        manager.called("first.manager").put(read.deepCopy().put("places", 7));

        manager.put(read.put("places", 9))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.changes[0].by")
                .isEqualTo("first.manager")
                .jsonPath("$.changes[0].changes[0].field")
                .isEqualTo("places")
                .jsonPath("$.changes[0].changes[0].to")
                .isEqualTo("7");

        assertThat(manager.read(id).path("places").asInt()).isEqualTo(7);
    }

    @Test
    void sendingTheSameChangeAgainChangesNothing() {
        files.load(therapy().places(5));
        ObjectNode wanted = manager.read(id).put("places", 7);
        manager.put(wanted);

        manager.put(wanted)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);

        assertThat(manager.history(id).size()).isEqualTo(2);
    }

    @Test
    void everyBrokenRuleNamesItsFieldAndARemedyAndChangesNothing() {
        files.load(therapy().places(5));
        ObjectNode broken = manager.read(id).put("places", -1).put("offerMinutes", 5);
        broken.putArray("localAuthorities").add("E08000035");
        broken.putArray("sites").add("Nowhere General");

        manager.put(broken)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields ->
                        assertThat(fields).isEqualTo(List.of("localAuthorities", "sites", "places", "offerMinutes")))
                .jsonPath("$.errors[2].message")
                .isEqualTo("is not taken: every programme has no negative places. Give 0 or more.");

        assertThat(manager.read(id).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aMissingOrMisspeltPartIsNamed() {
        files.load(therapy().places(5));
        ObjectNode broken = manager.read(id);
        broken.remove("staffing");
        broken.putArray("shifts")
                .addObject()
                .put("day", "MONDAY")
                .put("from", "9 o'clock")
                .put("to", "17:00");

        manager.put(broken)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields).isEqualTo(List.of("shifts[0].from", "staffing")));
    }

    @Test
    void anotherProgrammesSheetIsRefused() {
        files.load(therapy());
        ObjectNode other = manager.read(id).put("places", 1);

        manager.put("wm-heal-hub", other)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("id");
    }

    @Test
    void aReviewedFileDoesNotOverwriteAManagersLaterEdit() {
        files.load(therapy().places(5));
        manager.put(manager.read(id).put("places", 7));

        files.load(therapy().places(5));
        files.load(therapy().places(6).supporting(4));

        ObjectNode now = manager.read(id);
        assertThat(now.path("places").asInt()).isEqualTo(7);
        assertThat(now.at("/windDown/supportWeeks").asInt()).isEqualTo(4);
        assertThat(now.path("version").asInt()).isEqualTo(3);
        assertThat(manager.history(id).at("/0/by").asString()).isEqualTo("reviewed file");
    }

    @Test
    void loweringThePlacesBelowWhatIsTakenOnlyStopsIntake() {
        Programme programme = files.load(safeSpaces(SANDWELL).places(2));
        List.of("a", "b").forEach(one -> places.hear(new Case(newId("referral"), SANDWELL).asksForPlace(one + id)));

        manager.put(manager.read(id).put("places", 1)).expectStatus().isOk();
        places.hear(new Case(newId("referral"), SANDWELL).asksForPlace("c" + id));

        assertThat(places.taken(programme)).isEqualTo(new Taken(2, 0));
        assertThat(places.state("c" + id)).isEqualTo("WAITING");
    }

    @Test
    void placesThatAManagerAddsGoToThoseInLine() {
        files.load(safeSpaces(SOLIHULL).places(0));
        places.hear(new Case(newId("referral"), SOLIHULL).asksForPlace("a" + id));

        manager.put(manager.read(id).put("places", 1)).expectStatus().isOk();

        assertThat(places.state("a" + id)).isEqualTo("HELD");
    }

    @Test
    void aProviderWithPeopleIsNotReplacedBeforeTheyAreHandedOver() {
        files.load(safeSpaces(WALSALL).places(1));
        places.hear(new Case(newId("referral"), WALSALL).asksForPlace("a" + id));

        manager.put(manager.read(id).put("provider", "catch22")).expectStatus().isEqualTo(409);

        assertThat(manager.read(id).path("provider").asString()).isEqualTo("provider-a");
    }

    private ProgrammeFixture therapy() {
        return ProgrammeFixture.programme(id).needing(Need.THERAPY);
    }

    private ProgrammeFixture safeSpaces(String area) {
        return ProgrammeFixture.programme(id).needing(Need.SAFE_SPACE).serving(area);
    }
}
