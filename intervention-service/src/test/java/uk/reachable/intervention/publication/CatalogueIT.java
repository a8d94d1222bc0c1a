package uk.reachable.intervention.publication;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFiles;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class CatalogueIT {
    private final CatalogueLoader loader;
    private final PublishProgrammeHandler handler;
    private final Places places;
    private final JdbcClient jdbc;
    private final String id = newId("programme");
    private final String area = newId("area");

    @Autowired
    CatalogueIT(CatalogueLoader loader, PublishProgrammeHandler handler, Places places, JdbcClient jdbc) {
        this.loader = loader;
        this.handler = handler;
        this.places = places;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsLoadedTwiceIsPublishedOnce() {
        var files = ProgrammeFiles.read();

        loader.load(files);

        assertThat(files)
                .allSatisfy(programme -> assertThat(version(programme.id())).isEqualTo(1));
        await().untilAsserted(() -> assertThat(files).allSatisfy(programme -> assertThat(published(programme.id()))
                .extracting(ProgrammePublished::version)
                .containsExactly(1L)));
    }

    @Test
    void aChangedProgrammeIsANewVersionAndAnUnchangedOneIsNot() {
        List.of(withPlaces(5), withPlaces(5), withPlaces(6), withPlaces(6)).forEach(handler::publish);

        await().untilAsserted(() -> assertThat(published(id))
                .extracting(ProgrammePublished::version, ProgrammePublished::places)
                .containsExactly(tuple(1L, 5), tuple(2L, 6)));
    }

    @Test
    void manyInstancesThatStartAtOncePublishOnce() throws Exception {
        var programme = withPlaces(5);

        long changed = atOnce(() -> handler.publish(programme));

        assertThat(changed).isEqualTo(1);
        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void manyInstancesThatBringTheSameChangePublishItOnce() throws Exception {
        handler.publish(withPlaces(5));
        var changed = withPlaces(6);

        long changes = atOnce(() -> handler.publish(changed));

        assertThat(changes).isEqualTo(1);
        assertThat(version(id)).isEqualTo(2);
    }

    @Test
    void placesThatAreAddedGoToThoseInLine() {
        handler.publish(withPlaces(0));
        List.of("a", "b", "c").forEach(one -> places.hear(new Case(newId("referral"), area).asksForPlace(one + area)));

        handler.publish(withPlaces(2));

        assertThat(List.of(places.state("a" + area), places.state("b" + area), places.state("c" + area)))
                .containsExactly("HELD", "HELD", "WAITING");
    }

    @Test
    void loweringThePlacesBelowWhatIsTakenOnlyStopsIntake() {
        var programme = withPlaces(2);
        handler.publish(programme);
        List.of("a", "b").forEach(one -> places.hear(new Case(newId("referral"), area).asksForPlace(one + area)));

        handler.publish(withPlaces(1));
        places.hear(new Case(newId("referral"), area).asksForPlace("c" + area));

        assertThat(places.taken(programme)).isEqualTo(new Taken(2, 0));
        assertThat(places.state("c" + area)).isEqualTo("WAITING");
    }

    private Programme withPlaces(int number) {
        return ProgrammeFixture.programme(id)
                .needing(Need.SAFE_SPACE)
                .serving(area)
                .places(number)
                .build();
    }

    private static long atOnce(Callable<Boolean> publication) throws Exception {
        long changed = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 8).mapToObj(_ -> publication).toList();
            for (Future<Boolean> start : threads.invokeAll(starts)) {
                changed += start.get() ? 1 : 0;
            }
        }
        return changed;
    }

    private static List<ProgrammePublished> published(String programme) {
        return HeardEvents.of(ProgrammePublished.class, programme);
    }

    private long version(String programme) {
        return jdbc.sql("SELECT version FROM programme WHERE id = :id")
                .param("id", programme)
                .query(Long.class)
                .single();
    }
}
