package uk.reachable.intervention.watch;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.watch.CaseloadCheck.Disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class CaseloadCheckIT {
    private final CaseloadCheck check;
    private final Places places;
    private final JdbcClient jdbc;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);

    @Autowired
    CaseloadCheckIT(CaseloadCheck check, Places places, JdbcClient jdbc) {
        this.check = check;
        this.places = places;
        this.jdbc = jdbc;
    }

    @Test
    void aCounterThatDoesNotAgreeWithTheLedgerIsFound() {
        var provider = places.programme(area, 5).provider();
        Stream.of(one.asksForPlace("offer-" + area), one.acceptedBy("worker", "offer-" + area))
                .forEach(places::hear);
        assertThat(disagreeing()).doesNotContain(provider);

        jdbc.sql("UPDATE caseload SET cases = 7 WHERE provider = :provider")
                .param("provider", provider)
                .update();

        assertThat(disagreeing()).contains(provider);
    }

    @Test
    void aPlaceThatNamesAWorkerWithoutAnEntryIsFound() {
        var provider = places.programme(area, 5).provider();
        places.hear(one.asksForPlace("offer-" + area));
        places.hear(one.accepted("offer-" + area));

        jdbc.sql("UPDATE placement SET worker = 'somebody' WHERE offer_id = :offer")
                .param("offer", "offer-" + area)
                .update();

        assertThat(disagreeing()).contains(provider);
    }

    private List<String> disagreeing() {
        return check.disagreeing().stream().map(Disagreement::provider).toList();
    }
}
