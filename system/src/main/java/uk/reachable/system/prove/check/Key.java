package uk.reachable.system.prove.check;

import uk.reachable.system.prove.evidence.Deeds.KeptAnswer;
import uk.reachable.system.prove.history.Operation;

/** What an Idempotency-Key is good for: one user, one path. */
record Key(String user, String path, String key) {

    static Key of(Operation operation) {
        return new Key(operation.user(), operation.path(), operation.key());
    }

    static Key of(KeptAnswer answer) {
        return new Key(answer.user(), answer.path(), answer.key());
    }
}
