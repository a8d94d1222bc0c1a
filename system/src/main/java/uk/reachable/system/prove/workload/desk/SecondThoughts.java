package uk.reachable.system.prove.workload.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.casework.LoggedCase;
import uk.reachable.system.prove.workload.mix.Mix;
import uk.reachable.system.prove.workload.mix.SecondThought;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** What a desk does later about the referrals that it sent: by then most have been raised, offered or accepted. */
final class SecondThoughts {

    /** Incidents of this desk between a referral and a second thought about it. */
    private static final int LATER = 3;

    private static final Map<String, ?> LEAD =
            Map.of("kind", "SOCIAL_WORKER", "organisation", "Birmingham Children's Trust");

    private final String user;
    private final Sender sender;
    private final String manager;
    private final ReferredPeople referred;
    private final Deque<Referred> sent = new ArrayDeque<>();

    SecondThoughts(Desk desk, ReferredPeople referred, Sender sender) {
        this.user = desk.user();
        this.manager = desk.manager();
        this.referred = referred;
        this.sender = sender;
    }

    private record Referred(String id, String person) {}

    void remember(Operation logged) {
        if (logged.outcome() == Outcome.ACKNOWLEDGED) {
            logged.answer().path("referrals").forEach(this::remember);
            LoggedCase.of(logged.answer()).referredOnce().forEach(referred::add);
        }
    }

    private void remember(JsonNode referral) {
        String id = referral.path("id").asString("");
        sent.add(new Referred(id, referral.path("personId").asString("")));
        if (referral.path("need").asString("").equals(Need.RESCUE_AND_RESPONSE.name())) {
            referred.addRescue(id);
        }
    }

    /** {@code key} is of the step of the plan that it belongs to. */
    void act(SecondThought thought, WithdrawalReason reason, String key) throws InterruptedException {
        Optional<Referred> referral = thought == SecondThought.NONE ? Optional.empty() : oneOfBefore();
        if (referral.isPresent() && thought == SecondThought.OPPOSING_SIDES) {
            oppose(referral.get(), key);
        } else if (referral.isPresent()) {
            act(thought, reason, key, referral.get().id());
        }
    }

    private void act(SecondThought thought, WithdrawalReason reason, String key, String referral)
            throws InterruptedException {
        String path = "/api/referrals/" + referral;
        switch (thought) {
            case NONE, OPPOSING_SIDES -> {}
            case WITHDRAW -> withdraw(reason, key, path);
            case AMEND -> send("AMEND", path + "/amend", Map.of("setting", "CUSTODY"), key + "-amend");
            case REOPEN -> reopen(key, path);
            case FOLLOW_UP -> send("FOLLOW_UP", path + "/left-before-contact", Map.of(), key + "-left");
            case CHOOSE -> send("CHOOSE", path + "/offer", choice(), key + "-choose");
            case ALREADY_WITH_THEM -> alreadyWithThem(key, path);
            case NAME_LEAD -> send("NAME_LEAD", path + "/lead-professional", LEAD, key + "-lead");
            case DECIDE -> decide(key, referral);
            case WITHDRAW_THEN_REOPEN -> {
                withdraw(reason, key, path);
                reopen(key, path);
            }
        }
    }

    private void alreadyWithThem(String key, String path) throws InterruptedException {
        sender.send(new Request(
                "ALREADY_WITH_US",
                user,
                path + "/already-with-us",
                Map.of("programme", Mix.CHOSEN),
                key + "-already",
                Map.of(About.PROGRAMME, Mix.CHOSEN, About.PROVIDER, Mix.WHO_RUNS_THE_CHOSEN)));
    }

    /** With whoever was referred next, often somebody of the same incident; refused when it is the same person. */
    private void oppose(Referred one, String key) throws InterruptedException {
        Map<String, ?> sides = Map.of(
                "kind",
                "OPPOSING_SIDES",
                "person",
                one.person(),
                "otherPerson",
                sent.getFirst().person());
        send("SAFEGUARD", "/api/safeguards", sides, key + "-sides");
    }

    private void decide(String key, String referral) throws InterruptedException {
        if (!manager.isEmpty()) {
            sender.send(new Request(
                    "DECIDE",
                    manager,
                    "/api/matching/" + referral + "/decisions",
                    Map.of("programme", Mix.CHOSEN, "reason", "RISK_ASSESSED"),
                    key + "-decide",
                    Map.of(About.PROGRAMME, Mix.CHOSEN)));
        }
    }

    private static Map<String, ?> choice() {
        return Map.of("programme", Mix.CHOSEN, "reason", OverrideReason.BETTER_FIT);
    }

    private void withdraw(WithdrawalReason reason, String key, String path) throws InterruptedException {
        send("WITHDRAW", path + "/withdraw", Map.of("reason", reason), key + "-withdraw");
    }

    private void reopen(String key, String path) throws InterruptedException {
        send("REOPEN", path + "/reopen", Map.of(), key + "-reopen");
    }

    private void send(String command, String path, Map<String, ?> body, String key) throws InterruptedException {
        sender.send(new Request(command, user, path, body, key, Map.of()));
    }

    private Optional<Referred> oneOfBefore() {
        return sent.size() > LATER ? Optional.of(sent.removeFirst()) : Optional.empty();
    }
}
