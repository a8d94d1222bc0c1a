package uk.reachable.intervention.capacity;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class StandingsIT {
    private final Standings standings;
    private final Programmes programmes;
    private final Places places;
    private final TransactionTemplate transaction;
    private final String area = newId("area");

    @Autowired
    StandingsIT(Standings standings, Programmes programmes, Places places, TransactionTemplate transaction) {
        this.standings = standings;
        this.programmes = programmes;
        this.places = places;
        this.transaction = transaction;
    }

    @Test
    void aVersionOfAProgrammeIsParsedOnceAndItsCountersAreReadEachTime() {
        var programme = places.programme(area, 5);
        Candidate first = read(programme);
        places.hear(new Case(newId("referral"), area).asksForPlace(newId("offer")));

        Candidate second = read(programme);

        assertThat(second.programme()).isSameAs(first.programme()).isEqualTo(programme);
        assertThat(second.held()).isEqualTo(first.held() + 1);
    }

    @Test
    void aChangedProgrammeIsReadAsItIsNow() {
        var programme = places.programme(area, 5);
        read(programme);
        var changed = changed(programme, "another-provider");

        transaction.executeWithoutResult(_ -> programmes.replace(new Published(changed, 2)));

        assertThat(read(programme).programme()).isEqualTo(changed);
    }

    @Test
    void aVersionThatWasTakenBackIsNotRemembered() {
        var programme = places.programme(area, 5);
        transaction.executeWithoutResult(status -> {
            programmes.replace(new Published(changed(programme, "taken-back"), 2));
            read(programme);
            status.setRollbackOnly();
        });
        var kept = changed(programme, "kept");

        transaction.executeWithoutResult(_ -> programmes.replace(new Published(kept, 2)));

        assertThat(read(programme).programme()).isEqualTo(kept);
    }

    private Candidate read(Programme programme) {
        return standings.find("WHERE id = :id", Map.of("id", programme.id())).getFirst();
    }

    private Programme changed(Programme programme, String provider) {
        return ProgrammeFixture.programme(programme.id())
                .of(provider)
                .needing(Need.SAFE_SPACE)
                .serving(area)
                .places(5)
                .build();
    }
}
