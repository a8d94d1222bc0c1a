package uk.reachable.gateway.logging.answer;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/** A question about a person as incident-service answers it; {@code tell} is whom to ring now, where it knows. */
record SocialCareDesk(
        SafeguardingQuestion question, @Nullable Tell tell) {

    record Tell(String name, String phone) {}
}
