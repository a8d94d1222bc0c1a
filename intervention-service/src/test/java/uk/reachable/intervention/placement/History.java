package uk.reachable.intervention.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Standing.Request;
import uk.reachable.intervention.placement.Step.Answer;
import uk.reachable.intervention.placement.Step.Ask;
import uk.reachable.intervention.placement.Step.ChangePlaces;
import uk.reachable.intervention.placement.Step.Fund;
import uk.reachable.intervention.placement.Step.LeaveTheLine;
import uk.reachable.intervention.placement.Step.MoveOn;

import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

/** Referrals of one area and the few places there are for them; and elsewhere there is room, for those who move on. */
final class History {
    /** A support lasts a week: whoever begins today is served to the end, or not. */
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 31);

    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 24);

    private final Places places;
    private final Accounts accounts;
    private final ExecutorService threads;
    private final String area = newId("area");
    private final AtomicInteger clock = new AtomicInteger();

    /** By offer id: whose it is, and who was ruled out when it was asked for. */
    private final Map<String, Asked> offers = new ConcurrentHashMap<>();

    private final List<Programme> programmes = new ArrayList<>();
    private final Set<String> windingDown = ConcurrentHashMap.newKeySet();
    private final Set<String> refunded = ConcurrentHashMap.newKeySet();

    private record Asked(Case whose, List<String> excluded) {}

    History(Places places, Accounts accounts, ExecutorService threads) {
        this.places = places;
        this.accounts = accounts;
        this.threads = threads;
        IntStream.range(0, Step.SCARCE).forEach(n -> programmes.add(places.programme(area, n + 1)));
        programmes.add(places.programme(newId("elsewhere"), 1000));
    }

    Standing standing() {
        return accounts.read(programmes, offers.keySet());
    }

    List<String> excluded(String offer) {
        return asked(offer).excluded;
    }

    void close() {
        places.retire(programmes);
    }

    /** Each step happens to somebody else, as referral-service sees to it. */
    void takeAtOnce(List<Step> steps, Standing standing) throws InterruptedException, ExecutionException {
        refunded.clear();
        Chosen chosen = new Chosen(standing);
        List<Callable<Object>> taken = steps.stream()
                .map(step -> action(step, chosen))
                .flatMap(Optional::stream)
                .map(action -> Executors.callable(action))
                .toList();
        for (Future<Object> each : threads.invokeAll(taken)) {
            each.get();
        }
        if (!refunded.isEmpty()) {
            places.reviewTheLine();
        }
    }

    private Optional<Runnable> action(Step step, Chosen chosen) {
        return switch (step) {
            case Ask ask -> Optional.of(() -> ask(new Case(newId("referral"), area), ask.onlyNow(), List.of()));
            case Answer answer -> chosen.of("HELD", answer.whose()).map(held -> () -> answer(held, answer.end()));
            case LeaveTheLine leave ->
                chosen.of("WAITING", leave.whose()).map(waiting -> () -> withdraw(waiting.offerId()));
            case MoveOn move ->
                chosen.of("FILLED", move.whose())
                        .filter(from -> !from.place().equals(target(move)))
                        .map(from -> () -> moveOn(from, target(move), move.accepted()));
            case ChangePlaces change ->
                chosen.programme(change.programme())
                        .map(one -> () -> places.change(programmes.get(one), change.places()));
            case Fund fund -> chosen.programme(fund.programme()).map(one -> () -> fund(one, fund.lasts()));
        };
    }

    private void fund(int programme, boolean lasts) {
        Programme one = programmes.get(programme);
        places.fund(one, lasts ? NEXT_YEAR : NEXT_WEEK);
        if (lasts) {
            windingDown.remove(one.id());
        } else {
            windingDown.add(one.id());
        }
        refunded.add(one.id());
    }

    /** Whether it takes people on, and did so since before the last round. */
    boolean tookPeopleOn(String programme) {
        return takesOn(programme) && !refunded.contains(programme);
    }

    boolean takesOn(String programme) {
        return !windingDown.contains(programme);
    }

    private String target(MoveOn move) {
        return programmes.get(move.to()).id();
    }

    private Asked asked(String offer) {
        return Objects.requireNonNull(offers.get(offer));
    }

    private void ask(Case whose, boolean onlyNow, List<String> excluded) {
        String offer = newId("offer");
        offers.put(offer, new Asked(whose, excluded));
        places.hear(whose.asksForPlaceIn(
                onlyNow ? Setting.CUSTODY : Setting.HOME,
                NOW.plusMillis(clock.incrementAndGet()),
                offer,
                excluded.toArray(String[]::new)));
    }

    /** Whoever declined or stayed silent is not asked again, and the next is asked for. */
    private void answer(Request held, Step.End end) {
        Asked before = asked(held.offerId());
        switch (end) {
            case ACCEPTED -> places.hear(before.whose.accepted(held.offerId()));
            case WITHDRAWN -> withdraw(held.offerId());
            case DECLINED -> {
                places.hear(before.whose.declined(held.offerId()));
                askElsewhere(before, held);
            }
            case LAPSED -> {
                places.hear(before.whose.lapsed(held.offerId()));
                askElsewhere(before, held);
            }
        }
    }

    private void askElsewhere(Asked before, Request held) {
        List<String> excluded = new ArrayList<>(before.excluded);
        excluded.add("provider-of-" + held.place());
        ask(before.whose, false, excluded);
    }

    private void withdraw(String offer) {
        places.hear(asked(offer).whose.isNotOffered(offer));
    }

    private void moveOn(Request from, String to, boolean accepted) {
        Case whose = asked(from.offerId()).whose;
        String handover = newId("handover");
        offers.put(handover, new Asked(whose, List.of()));
        places.hear(whose.asksToMoveTo(to, handover));
        if (places.state(handover).equals("HELD")) {
            places.hear(accepted ? whose.handedOver(handover, from.place(), to) : whose.refused(handover, to));
        }
    }

    /** Hands out those to whom something can happen, each once. */
    private static final class Chosen {
        private final Map<String, List<Request>> byState = new HashMap<>();
        private final Set<Integer> programmes =
                new HashSet<>(IntStream.range(0, Step.SCARCE).boxed().toList());

        Chosen(Standing standing) {
            standing.requests().forEach(one -> byState.computeIfAbsent(one.state(), _ -> new ArrayList<>())
                    .add(one));
        }

        Optional<Request> of(String state, int which) {
            List<Request> left = byState.getOrDefault(state, List.of());
            return left.isEmpty() ? Optional.empty() : Optional.of(left.remove(which % left.size()));
        }

        Optional<Integer> programme(int which) {
            return programmes.remove(which) ? Optional.of(which) : Optional.empty();
        }
    }
}
