package uk.reachable.referral.casefile;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class CaseFilesIT {

    private static final Actor DUTY_OFFICER =
            new Actor("duty.officer", "west-midlands-vru", "west-midlands", Set.of(Role.DUTY_OFFICER), Set.of());

    @Autowired
    CaseFiles files;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralHandler handler;

    @Autowired
    TransactionTemplate transaction;

    /** Shared, and turned by other tests: an offer made at another time may be over at once. */
    @Autowired
    Clock clock;

    /** Read while offers are made and declined again and again: status, offer and history are of the same moment. */
    @Test
    void aFileIsReadAsOfOneMoment() throws Exception {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(_ -> handler.raise(Samples.facts(id), id + "-0", Samples.NOON));
        try (ExecutorService providers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> moving = providers.submit(() -> IntStream.range(0, 150).forEach(n -> offerAndDecline(id, n)));
            while (!moving.isDone()) {
                CaseFile file = files.read(DUTY_OFFICER, id);
                assertThat(file.offer() != null).isEqualTo(file.status() == ReferralStatus.OFFERED);
                assertThat(file.history().getLast().version()).isEqualTo(file.version());
            }
            moving.get();
        }
    }

    private void offerAndDecline(String id, int n) {
        Place place = new Place("programme-" + n, "Programme", "provider-" + n, "Provider");
        transaction.executeWithoutResult(
                _ -> handler.apply(locked(id), new MakeOffer(id + "-" + n, place, Samples.window(clock.instant()))));
        transaction.executeWithoutResult(_ -> handler.apply(
                locked(id),
                new DeclineOffer(
                        "provider-" + n, DeclineReason.OTHER, Onward.atOnce(id + "-" + (n + 1)), clock.instant())));
    }

    private Referral locked(String id) {
        return referrals.lock(id).orElseThrow();
    }
}
