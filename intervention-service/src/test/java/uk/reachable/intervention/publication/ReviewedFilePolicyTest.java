package uk.reachable.intervention.publication;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.publication.ReviewedFilePolicy.Merge;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class ReviewedFilePolicyTest {

    @Test
    void anUnchangedFileLeavesAManagersEditAlone() {
        assertThat(merge(file().places(5), file().places(5), file().places(8)))
                .isEqualTo(new Merge(file().places(8).build(), List.of()));
    }

    @Test
    void whatNobodyElseChangedIsTheFiles() {
        assertThat(merge(file().places(5), file().places(6), file().places(5)).next())
                .isEqualTo(file().places(6).build());
    }

    @Test
    void aFileDoesNotOverwriteWhatAManagerChangedAndSaysWhatItLeft() {
        Merge merge = merge(file().places(5), file().places(6), file().places(8));

        assertThat(merge.next()).isEqualTo(file().places(8).build());
        assertThat(merge.kept()).containsExactly("places");
    }

    @Test
    void fileAndManagerMayChangeDifferentFields() {
        Merge merge = merge(file().places(5), file().places(5).of("provider-b"), file().places(8));

        assertThat(merge.next()).isEqualTo(file().places(8).of("provider-b").build());
        assertThat(merge.kept()).isEmpty();
    }

    @Test
    void whereBothSayTheSameNothingIsLeft() {
        assertThat(merge(file().places(5), file().places(8), file().places(8)).kept())
                .isEmpty();
    }

    @Test
    void aFieldThatTheFileDidNotHaveBeforeIsTheFiles() {
        var before = ProgrammeJson.fields(file().build());
        before.remove("windDown");

        assertThat(ReviewedFilePolicy.merge(before, file().supporting(12).build(), file().build())
                        .next())
                .isEqualTo(file().supporting(12).build());
    }

    @Test
    void whereBothTogetherBreakARuleTheManagersStays() {
        Programme managers = file().places(8).build();

        Merge merge = ReviewedFilePolicy.merge(
                ProgrammeJson.fields(file().places(5).build()),
                file().places(0).inDevelopment().neverFunded().build(),
                managers);

        assertThat(merge.next()).isEqualTo(managers);
        assertThat(merge.kept()).containsExactlyInAnyOrder("places", "stage", "funding");
    }

    private static Merge merge(ProgrammeFixture before, ProgrammeFixture now, ProgrammeFixture inForce) {
        return ReviewedFilePolicy.merge(ProgrammeJson.fields(before.build()), now.build(), inForce.build());
    }

    private static ProgrammeFixture file() {
        return programme("p");
    }
}
