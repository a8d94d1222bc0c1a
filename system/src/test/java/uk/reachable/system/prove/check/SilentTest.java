package uk.reachable.system.prove.check;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Matter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.ToldEvents.NOW;

class SilentTest {

    private static final String NOTICE = "OFFER_MADE offer-open st-giles";
    private static final String SUBJECT = "OFFER/offer-open";
    private static final Instant UNTIL = NOW.plusSeconds(600);

    @Test
    void whatSomebodyIsOnAndWhatIsOverBreaksNoPromise() {
        assertThat(Checker.check(
                        with(matter("ACKNOWLEDGED", NOW, UNTIL, null, UNTIL)).evidence()))
                .isEmpty();
        assertThat(Checker.check(with(matter("OPEN", null, null, null, UNTIL)).evidence()))
                .isEmpty();
        assertThat(Checker.check(with(matter("OVER", null, null, NOW, null)).evidence()))
                .isEmpty();
    }

    @Test
    void anAlertInTheSilenceDiverges() {
        found(Anomaly.DIVERGENCE, NOTICE, matter("ACKNOWLEDGED", NOW, UNTIL, null, UNTIL), run -> due(run, "SENT"));
    }

    @Test
    void anAlertAfterTheEndDiverges() {
        found(Anomaly.DIVERGENCE, NOTICE, matter("OVER", null, null, NOW, null), run -> due(run, "SENT"));
        found(Anomaly.DIVERGENCE, NOTICE, matter("OVER", null, null, NOW, null), run -> due(run, "QUEUED"));
    }

    @Test
    void whatIsBothOverAndSomebodysDiverges() {
        found(Anomaly.DIVERGENCE, SUBJECT, matter("OVER", NOW, UNTIL, NOW, null), _ -> {});
    }

    @Test
    void alertsThatDoNotGoOnWhenTheirTimeIsUpAreStuck() {
        Instant past = NOW.minusSeconds(60);
        found(Anomaly.STUCK, SUBJECT, matter("ACKNOWLEDGED", past.minusSeconds(60), past, null, past), _ -> {});
    }

    @Test
    void anOfferThatHasEndedAndWhoseAlertsGoOnDiverges() {
        Run run = new Run();
        run.matters.add(new Matter("OFFER/offer-left", "OPEN", null, null, null, null, Set.of()));

        assertThat(Checker.check(run.evidence()))
                .anySatisfy(finding -> assertThat(finding.subject()).isEqualTo("offer-left"));
    }

    private static Matter matter(
            String state,
            @Nullable Instant at,
            @Nullable Instant until,
            @Nullable Instant over,
            @Nullable Instant next) {
        return new Matter(SUBJECT, state, at, until, over, next, Set.of(NOTICE));
    }

    private static Run with(Matter matter) {
        Run run = new Run();
        run.matters.add(matter);
        return run;
    }

    private static void due(Run run, String status) {
        Run.change(
                run.deliveries,
                delivery -> delivery.itemId().equals(NOTICE),
                one -> new Delivery(one.id(), one.itemId(), one.recipient(), status, 1, NOW.plusSeconds(60)));
    }

    private static void found(Anomaly anomaly, String subject, Matter matter, Consumer<Run> plant) {
        Run run = with(matter);
        plant.accept(run);

        assertThat(Checker.check(run.evidence())).anySatisfy(finding -> {
            assertThat(finding.anomaly()).isEqualTo(anomaly);
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }
}
