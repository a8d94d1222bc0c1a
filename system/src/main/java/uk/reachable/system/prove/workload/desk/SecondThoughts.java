package uk.reachable.system.prove.workload.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.mix.SecondThought;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** What a desk does later about the referrals that it sent: by then most have been raised, offered or accepted. */
final class SecondThoughts {

    /** Incidents of this desk between a referral and a second thought about it. */
    private static final int LATER = 3;

    private final String user;
    private final Sender sender;
    private final Deque<String> sent = new ArrayDeque<>();

    SecondThoughts(String user, Sender sender) {
        this.user = user;
        this.sender = sender;
    }

    void remember(Operation logged) {
        if (logged.outcome() == Outcome.ACKNOWLEDGED) {
            logged.answer()
                    .path("referrals")
                    .forEach(referral -> sent.add(referral.path("id").asString("")));
        }
    }

    /** {@code key} is of the step of the plan that it belongs to. */
    void act(SecondThought thought, WithdrawalReason reason, String key) throws InterruptedException {
        Optional<String> referral = thought == SecondThought.NONE ? Optional.empty() : oneOfBefore();
        if (referral.isPresent()) {
            act(thought, reason, key, "/api/referrals/" + referral.get());
        }
    }

    private void act(SecondThought thought, WithdrawalReason reason, String key, String path)
            throws InterruptedException {
        switch (thought) {
            case NONE -> {}
            case WITHDRAW -> withdraw(reason, key, path);
            case AMEND -> send("AMEND", path + "/amend", Map.of("setting", "CUSTODY"), key + "-amend");
            case REOPEN -> reopen(key, path);
            case WITHDRAW_THEN_REOPEN -> {
                withdraw(reason, key, path);
                reopen(key, path);
            }
        }
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

    private Optional<String> oneOfBefore() {
        return sent.size() > LATER ? Optional.of(sent.removeFirst()) : Optional.empty();
    }
}
