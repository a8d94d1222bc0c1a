package uk.reachable.system.prove.check.account;

import uk.reachable.system.prove.evidence.Deeds.KeptAnswer;
import uk.reachable.system.prove.history.Operation;

/** What an Idempotency-Key is good for: one user, one path. */
public record Key(String user, String path, String key) {

    public static Key of(Operation operation) {
        return new Key(operation.user(), operation.path(), operation.key());
    }

    public static Key of(KeptAnswer answer) {
        return new Key(answer.user(), answer.path(), answer.key());
    }
}
