package uk.reachable.platform.accesskit;

import java.util.List;
import java.util.Map;

/** One request of one caller, with what is to come back. */
record Try(String endpoint, Situation situation, Caller caller, Expectation expectation) {

    void run(Wire wire, Tokens tokens, Answers answers) {
        Map<String, String> address = expectation.changes() ? situation.fresh() : situation.shared();
        var reply = wire.send(endpoint, address, situation.bodyOf(endpoint), tokens.bearer(caller));
        answers.check(this, reply, address);
    }

    /** What whoever is let in by these relations may not read. */
    List<String> hiddenWords() {
        return expectation.by().stream()
                .flatMap(by -> situation.hiddenFrom(endpoint, by).stream())
                .toList();
    }

    @Override
    public String toString() {
        return endpoint + ", " + situation + ", " + caller;
    }
}
