package uk.reachable.intervention.placement;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.Received;

import static uk.reachable.intervention.InterventionTest.NOW;

/** Sets up programmes and tells this service what happened, as its inbox would: one transaction for each event. */
@TestComponent
public class Places {

    /** The counters of a programme. */
    public record Taken(int held, int filled) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Programmes programmes;
    private final ReferralListener listener;
    private final WaitingLine line;
    private final LineReview review;
    private final Outbox outbox;

    Places(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Programmes programmes,
            ReferralListener listener,
            WaitingLine line,
            LineReview review,
            Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.programmes = programmes;
        this.listener = listener;
        this.line = line;
        this.review = review;
        this.outbox = outbox;
    }

    public static String newId(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    /** A programme for safe spaces in an area; its provider is named after it. */
    public Programme programme(String area, int places) {
        return add(fixture(newId("programme"), area).places(places));
    }

    /** Another programme of the same provider, for another need. */
    Programme sibling(Programme of, Need need, int places) {
        return add(ProgrammeFixture.programme(newId("programme"))
                .of(of.provider())
                .needing(need)
                .serving(of.localAuthorities().getFirst())
                .places(places));
    }

    public Programme programmeFunded(String area, String from, String to) {
        return add(fixture(newId("programme"), area).funded(from, to));
    }

    private Programme add(ProgrammeFixture fixture) {
        Programme programme = fixture.build();
        transaction.executeWithoutResult(_ -> programmes.add(programme));
        return programme;
    }

    private static ProgrammeFixture fixture(String id, String area) {
        return ProgrammeFixture.programme(id)
                .of("provider-of-" + id)
                .needing(Need.SAFE_SPACE)
                .serving(area);
    }

    void lower(Programme programme, int places) {
        Programme lower = fixture(programme.id(), programme.localAuthorities().getFirst())
                .places(places)
                .build();
        transaction.executeWithoutResult(_ -> programmes.replace(new Published(lower, 2)));
    }

    /** Another number of places, as a changed catalogue has it. */
    void change(Programme programme, int places) {
        publish(programme, now -> fixture(now.id(), now.localAuthorities().getFirst())
                .places(places)
                .build()
                .funded(now.funding()));
    }

    /** The money lasts until another day. */
    void fund(Programme programme, LocalDate to) {
        publish(
                programme,
                now -> now.funded(
                        List.of(new FundingWindow(now.funding().getFirst().from(), to))));
    }

    private void publish(Programme programme, UnaryOperator<Programme> change) {
        transaction.executeWithoutResult(_ -> {
            Published now = programmes.lock(programme.id()).orElseThrow();
            programmes.replace(new Published(change.apply(now.programme()), now.version() + 1));
            line.serve(programme.id());
        });
    }

    /** Whoever waits for what has closed is turned away, as it happens twice a minute. */
    void reviewTheLine() {
        review.review();
    }

    /** Takes programmes off the shelf and their line with them, so that later tests do not lock and read them. */
    public void retire(List<Programme> all) {
        jdbc.sql("UPDATE programme SET need = 'RETIRED', region = 'retired' WHERE id IN (:ids)")
                .param("ids", all.stream().map(Programme::id).toList())
                .update();
        jdbc.sql("UPDATE placement SET state = 'WITHDRAWN' WHERE state = 'WAITING' AND areas && :areas::text[]")
                .param(
                        "areas",
                        all.stream()
                                .flatMap(one -> one.localAuthorities().stream())
                                .toArray(String[]::new))
                .update();
    }

    /** The money ends earlier than it was to. */
    public void endFunding(Programme programme, String to) {
        List<FundingWindow> shorter =
                List.of(new FundingWindow(programme.funding().getFirst().from(), LocalDate.parse(to)));
        transaction.executeWithoutResult(_ -> programmes.replace(new Published(programme.funded(shorter), 2)));
    }

    /** Moves the limit that the trigger holds the counters against, and nothing else. */
    void guardAt(Programme programme, int places) {
        jdbc.sql("UPDATE programme SET places = ? WHERE id = ?")
                .params(places, programme.id())
                .update();
    }

    public void hear(Event event) {
        transaction.executeWithoutResult(_ -> listener.on(new Received(event, event.key(), 1, NOW, newId("event"))));
    }

    /** Many in one transaction, where what is tried is not that each has its own. */
    void hearTogether(List<? extends Event> events) {
        transaction.executeWithoutResult(_ -> events.forEach(this::hear));
    }

    /** Tells them all at the same moment; fails when one of them fails. */
    void hearAtOnce(Stream<? extends Event> events) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> heard = events.toList().stream()
                    .map(event -> threads.submit(() -> hear(event)))
                    .toList();
            for (Future<?> each : heard) {
                each.get();
            }
        }
    }

    /** Publishes as referral-service would; the event comes back through Kafka and the inbox. */
    void tell(Event event) {
        transaction.executeWithoutResult(_ -> outbox.append(event));
    }

    public String state(String offerId) {
        return jdbc.sql("SELECT state FROM placement WHERE offer_id = :offer")
                .param("offer", offerId)
                .query(String.class)
                .optional()
                .orElse("UNKNOWN");
    }

    Instant respondBy(String offerId) {
        return jdbc.sql("SELECT respond_by FROM placement WHERE offer_id = :offer")
                .param("offer", offerId)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    String programmeOf(String offerId) {
        return jdbc.sql("SELECT programme FROM placement WHERE offer_id = :offer")
                .param("offer", offerId)
                .query(String.class)
                .single();
    }

    public Taken taken(Programme programme) {
        return jdbc.sql("SELECT held, filled FROM programme WHERE id = :id")
                .param("id", programme.id())
                .query(Taken.class)
                .single();
    }

    /** The kinds of the ledger's entries for an offer, in order. */
    List<String> ledger(String offerId) {
        return jdbc.sql("SELECT kind FROM place_entry WHERE offer_id = :offer ORDER BY id")
                .param("offer", offerId)
                .query(String.class)
                .list();
    }

    /** How many requests of an area are in a state. */
    int count(String area, String state) {
        return jdbc.sql("SELECT count(*) FROM placement WHERE state = :state AND request ->> 'localAuthority' = :area")
                .param("state", state)
                .param("area", area)
                .query(Integer.class)
                .single();
    }
}
