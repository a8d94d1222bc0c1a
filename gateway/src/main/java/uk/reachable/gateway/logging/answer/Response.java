package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/** The response to an incident as incident-service answers it; a tasking forum is told of no person. */
record Response(
        Incident incident, @Nullable Meeting meeting, List<Person> people, List<Referral> referrals, List<ToDo> todos) {

    Response(
            Incident incident,
            @Nullable Meeting meeting,
            @Nullable List<Person> people,
            @Nullable List<Referral> referrals,
            @Nullable List<ToDo> todos) {
        this.incident = incident;
        this.meeting = meeting;
        this.people = Objects.requireNonNullElse(people, List.of());
        this.referrals = Objects.requireNonNullElse(referrals, List.of());
        this.todos = Objects.requireNonNullElse(todos, List.of());
    }

    record Incident(
            String id,
            String reference,
            Category category,
            String localAuthority,
            @Nullable String localAuthorityName) {}

    record Meeting(
            String status,
            Instant dueBy,
            @Nullable Instant startsAt,
            @Nullable List<Invited> invited) {}

    record Invited(String organisation, @Nullable String name) {}

    record Person(
            String id,
            PersonRole role,
            AgeBand ageBand,
            @Nullable String homeLocalAuthority,
            @Nullable String siteName,
            @Nullable Instant expectedRelease,
            @Nullable List<Question> safeguarding) {}

    /** Whether those were told who protect somebody; {@code answer} is null until somebody says. */
    record Question(
            SafeguardingQuestion question,
            Instant dueBy,
            @Nullable String answer) {}

    record Referral(
            String personId,
            Need need,
            ReferralStatus status,
            @Nullable String providerName,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            @Nullable Instant notifiedAt,
            @Nullable Instant dutyDueBy) {}

    record ToDo(String code, @Nullable String personId) {}
}
