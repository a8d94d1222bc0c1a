package uk.reachable.platform.security.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;

/**
 * The access rules of a service: for each endpoint and relation, which roles are let in and which are told that theirs
 * is not enough. What has no row is hidden. A caller with several roles or relations hears the best that one row
 * grants.
 *
 * @param <R> the relations a caller may have
 */
public final class AccessTable<R extends Enum<R> & Relation> {

    private final String owner;
    private final Map<String, String> purposes;
    private final List<Row<R>> rows;

    private AccessTable(Builder<R> built) {
        owner = built.owner;
        purposes = Collections.unmodifiableMap(new LinkedHashMap<>(built.purposes));
        rows = List.copyOf(built.rows);
    }

    /**
     * One rule.
     *
     * @param endpoint method and path pattern, such as {@code GET /api/referrals/{id}}
     * @param letIn who is let in by this relation
     * @param refused who learns by this relation that there is a case, and that their role is not enough (403)
     * @param sees what those who are let in see, where it is not all
     */
    public record Row<R extends Enum<R> & Relation>(
            String endpoint, R relation, Callers letIn, Callers refused, String sees) {}

    /**
     * What a caller hears.
     *
     * @param by the relations that let them in; empty unless they are allowed
     */
    public record Verdict<R extends Enum<R> & Relation>(Access access, Set<R> by) {
        public Verdict {
            by = Set.copyOf(by);
        }

        public boolean by(R relation) {
            return by.contains(relation);
        }
    }

    /** Begins the table of a service. */
    public static <R extends Enum<R> & Relation> Builder<R> of(String owner) {
        return new Builder<>(owner);
    }

    /**
     * Looks the rule up.
     *
     * @param relations all that the caller has to the case
     */
    public Verdict<R> decide(String endpoint, Actor actor, Set<R> relations) {
        if (!purposes.containsKey(endpoint)) {
            throw new IllegalArgumentException(owner + " has no access rule for " + endpoint);
        }
        List<Row<R>> known = rows.stream()
                .filter(row -> row.endpoint().equals(endpoint) && relations.contains(row.relation()))
                .toList();
        Set<R> by = known.stream()
                .filter(row -> row.letIn().include(actor.roles()))
                .map(Row::relation)
                .collect(Collectors.toUnmodifiableSet());
        boolean refused = known.stream().anyMatch(row -> row.refused().include(actor.roles()));
        return new Verdict<>(by.isEmpty() ? (refused ? Access.FORBIDDEN : Access.HIDDEN) : Access.ALLOWED, by);
    }

    /** Whose table this is. */
    public String owner() {
        return owner;
    }

    /** The endpoints with their purpose in a few words, in the order in which they were written. */
    public Map<String, String> purposes() {
        return purposes;
    }

    /** All rules, in the order in which they were written. */
    public List<Row<R>> rows() {
        return rows;
    }

    /** A table that is being written, endpoint by endpoint. */
    public static final class Builder<R extends Enum<R> & Relation> {

        private final String owner;
        private final Map<String, String> purposes = new LinkedHashMap<>();
        private final List<Row<R>> rows = new ArrayList<>();
        private String endpoint = "";

        private Builder(String owner) {
            this.owner = owner;
        }

        /** The rows that follow are about this endpoint. */
        public Builder<R> at(String endpoint, String purpose) {
            if (purposes.put(endpoint, purpose) != null) {
                throw new IllegalArgumentException(owner + " has two sets of rules for " + endpoint);
            }
            this.endpoint = endpoint;
            return this;
        }

        public Builder<R> row(R relation, Callers letIn, Callers refused) {
            return row(relation, letIn, refused, "");
        }

        public Builder<R> row(R relation, Callers letIn, Callers refused, String sees) {
            rows.add(new Row<>(endpoint, relation, letIn, refused, sees));
            return this;
        }

        /** The same rule for each of these relations. */
        public Builder<R> row(Set<R> relations, Callers letIn, Callers refused) {
            return row(relations, letIn, refused, "");
        }

        public Builder<R> row(Set<R> relations, Callers letIn, Callers refused, String sees) {
            relations.forEach(relation -> row(relation, letIn, refused, sees));
            return this;
        }

        /** The same rules as at an endpoint above. */
        public Builder<R> sameAs(String other) {
            List.copyOf(rows).stream()
                    .filter(row -> row.endpoint().equals(other))
                    .forEach(row -> row(row.relation(), row.letIn(), row.refused(), row.sees()));
            return this;
        }

        /** The rows of a part of the service, written in a place of their own. */
        public Builder<R> and(UnaryOperator<Builder<R>> part) {
            return part.apply(this);
        }

        public AccessTable<R> build() {
            return new AccessTable<>(this);
        }
    }
}
