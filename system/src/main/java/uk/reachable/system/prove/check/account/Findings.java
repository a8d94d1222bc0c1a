package uk.reachable.system.prove.check.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what does not hold. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** The detail is written only when it is needed; nulls in it read "nothing". */
    public void expect(boolean holds, Anomaly anomaly, String subject, String detail, @Nullable Object... values) {
        if (!holds) {
            Object[] words = Arrays.stream(values)
                    .map(value -> value == null ? "nothing" : value)
                    .toArray();
            all.add(new Finding(anomaly, subject, detail.formatted(words)));
        }
    }

    /** No two may have the same key. */
    public <T> void expectEachOnce(
            Anomaly anomaly, Collection<T> things, Function<T, ?> key, Function<T, String> subject, String detail) {
        Set<Object> seen = new HashSet<>();
        things.forEach(thing -> expect(seen.add(key.apply(thing)), anomaly, subject.apply(thing), detail, thing));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
