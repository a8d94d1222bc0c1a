package uk.reachable.intervention.history;

import org.junit.jupiter.api.Test;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.ProgrammeJson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class ChangeTest {

    @Test
    void aChangeSaysTheFieldAndItsValuesBeforeAndAfter() {
        assertThat(Change.between(
                        ProgrammeJson.fields(fixture().places(5).build()),
                        ProgrammeJson.fields(fixture().places(8).build())))
                .containsExactly(new Change("places", "5", "8"));
    }

    @Test
    void textIsShownAsItIsAndPartsAsJson() {
        assertThat(Change.between(
                        ProgrammeJson.fields(fixture().build()),
                        ProgrammeJson.fields(
                                fixture().of("provider-b").serving("E08000026").build())))
                .containsExactlyInAnyOrder(
                        new Change("provider", "provider-a", "provider-b"),
                        new Change("localAuthorities", "[\"E08000025\"]", "[\"E08000026\"]"));
    }

    @Test
    void aFieldThatAnOlderVersionDidNotHaveCameFromNothing() {
        var older = ProgrammeJson.fields(fixture().build());
        older.remove("assumed");

        assertThat(Change.between(older, ProgrammeJson.fields(fixture().build())))
                .containsExactly(new Change("assumed", null, "all of it"));
    }

    private static ProgrammeFixture fixture() {
        return programme("p");
    }
}
