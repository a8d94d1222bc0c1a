package uk.reachable.notification.wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number in a contact such as "Night team, 0121 496 0102": the team's name stays out of e-mails, because it can
 * tell what a person needs.
 */
public final class PhoneNumber {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ]{8,}\\d");

    private PhoneNumber() {}

    public static Optional<String> in(@Nullable String contact) {
        return Optional.ofNullable(contact)
                .flatMap(text -> NUMBER.matcher(text).results().findFirst())
                .map(MatchResult::group);
    }
}
