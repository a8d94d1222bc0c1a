package uk.reachable.referral.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.clock.LocalTimePolicy;
import uk.reachable.referral.lifecycle.ReferralFacts;

/**
 * What a well-formed contact or session may still have wrong at this moment: each throws a 400 that names the fields.
 */
final class SupportChecks {

    /** Clocks of other machines differ a little. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private SupportChecks() {}

    static void contact(ContactRequest request, ReferralFacts facts, Instant now) {
        List<FieldError> errors = Stream.of(
                        askAgainOn(request, LocalTimePolicy.day(facts.region(), now)),
                        contactedAt(request.contactedAt(), facts, now))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    static void session(LocalDate heldOn, ReferralFacts facts, Instant now) {
        LocalDate today = LocalTimePolicy.day(facts.region(), now);
        LocalDate first = LocalTimePolicy.day(facts.region(), facts.requestedAt());
        if (heldOn.isAfter(today) || heldOn.isBefore(first)) {
            throw Problems.invalid("heldOn", "must be a day from when the referral was made until today");
        }
    }

    private static Optional<FieldError> askAgainOn(ContactRequest request, LocalDate today) {
        LocalDate day = request.askAgainOn();
        if (request.answer() != ContactAnswer.NOT_NOW) {
            return day == null
                    ? Optional.empty()
                    : error("askAgainOn", "belongs to the answer NOT_NOW: leave it out with any other");
        }
        return day == null || day.isBefore(today) || day.isAfter(today.plusYears(1))
                ? error("askAgainOn", "is required with the answer NOT_NOW: a day from today to a year from now")
                : Optional.empty();
    }

    private static Optional<FieldError> contactedAt(@Nullable Instant at, ReferralFacts facts, Instant now) {
        boolean possible = at == null || !(at.isAfter(now.plus(CLOCK_SKEW)) || at.isBefore(facts.requestedAt()));
        return possible
                ? Optional.empty()
                : error("contactedAt", "must be after the referral was made and not in the future");
    }

    private static Optional<FieldError> error(String field, String message) {
        return Optional.of(new FieldError(field, message));
    }
}
