package uk.reachable.intervention.safeguards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the workers of one provider stand to one person, by their subjects. */
public record Ties(Set<String> supported, Set<String> unsafe, Set<String> opposing) {

    public static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());

    public Ties {
        supported = Set.copyOf(supported);
        unsafe = Set.copyOf(unsafe);
        opposing = Set.copyOf(opposing);
    }

    /** Who has supported the person, or does, and is safe for them. */
    public Set<String> trusted() {
        Set<String> trusted = new HashSet<>(supported);
        trusted.removeAll(unsafe);
        return trusted;
    }

    /** Who is not to be asked without a manager's decision. */
    public Set<String> ruledOut() {
        Set<String> ruledOut = new HashSet<>(opposing);
        ruledOut.addAll(unsafe);
        return ruledOut;
    }

    /** Of many people, by person and then by provider. */
    public record OfPeople(Map<String, Map<String, Ties>> byPerson) {

        public Ties of(Whose whose, String provider) {
            return whose.person() == null
                    ? NONE
                    : byPerson.getOrDefault(whose.person(), Map.of()).getOrDefault(provider, NONE);
        }
    }

    /** Gathers ties one by one. */
    static final class Gathering {
        private final Set<String> supported = new HashSet<>();
        private final Set<String> unsafe = new HashSet<>();
        private final Set<String> opposing = new HashSet<>();

        void add(String tie, String worker) {
            switch (tie) {
                case "SUPPORTED" -> supported.add(worker);
                case "UNSAFE" -> unsafe.add(worker);
                default -> opposing.add(worker);
            }
        }

        Ties ties() {
            return new Ties(supported, unsafe, opposing);
        }

        static Map<String, Ties> ties(Map<String, Gathering> byProvider) {
            Map<String, Ties> ties = new HashMap<>();
            byProvider.forEach((provider, gathered) -> ties.put(provider, gathered.ties()));
            return ties;
        }
    }
}
