package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Referrals.OverdueOffer;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.referral.running.Story.soon;

/** An answer and the clock, started at the same moment, a thousand times. */
@RunningService
class OfferRaceIT {

    private static final int RACES = 1000;
    private static final Actor CASEWORKER =
            new Actor("caseworker.redthread", "redthread", "west-midlands", Set.of(Role.CASEWORKER), Set.of());

    @Autowired
    OfferHandler answers;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralHandler handler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReofferPolicy reoffers;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Wire wire;

    private OfferLapse lapse;

    /** A clock of its own, an hour ahead, so that only this test's lapse takes part in the race. */
    @BeforeEach
    void anHourLater() {
        lapse = new OfferLapse(referrals, handler, reoffers, transaction, Clock.offset(clock, Duration.ofHours(1)));
    }

    @Test
    void anAnswerRacingTheClockAlwaysHasExactlyOneWinner() throws Exception {
        List<OverdueOffer> offers =
                IntStream.range(0, RACES).mapToObj(_ -> offered()).toList();
        for (OverdueOffer offer : offers) {
            assertThat(race(offer)).as("accept and referral agree").isTrue();
        }
        soon().until(() -> outcomes(offers) >= RACES);
        assertThat(offers).allSatisfy(offer -> assertThat(outcomes(offer)).isEqualTo(1));
        assertThat(offers).extracting(this::winner).contains("ACCEPTED", "LAPSED");
    }

    /** Whether what the caseworker heard is what the referral came to. */
    private boolean race(OverdueOffer offer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService runners = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Decision> answer = runners.submit(() -> {
                start.await();
                return answers.accept(CASEWORKER, offer.referralId(), null);
            });
            runners.submit(() -> {
                        start.await();
                        transaction.executeWithoutResult(_ -> lapse.lapse(offer));
                        return null;
                    })
                    .get();
            return answer.get() instanceof Applied == winner(offer).equals("ACCEPTED");
        }
    }

    private OverdueOffer offered() {
        String referralId = UUID.randomUUID().toString();
        String offerId = UUID.randomUUID().toString();
        transaction.executeWithoutResult(_ -> {
            handler.raise(Samples.facts(referralId), offerId, clock.instant());
            Referral raised = referrals.lock(referralId).orElseThrow();
            handler.apply(raised, new MakeOffer(offerId, Samples.REDTHREAD, Samples.window(clock.instant())));
        });
        return new OverdueOffer(referralId, offerId);
    }

    private String winner(OverdueOffer offer) {
        return jdbc.sql("SELECT outcome FROM offer WHERE id = ?")
                .param(offer.offerId())
                .query(String.class)
                .single();
    }

    private int outcomes(List<OverdueOffer> offers) {
        return offers.stream().mapToInt(this::outcomes).sum();
    }

    private int outcomes(OverdueOffer offer) {
        return wire.heard(OfferAccepted.class, offer.referralId()).size()
                + wire.heard(OfferLapsed.class, offer.referralId()).size();
    }
}
