package uk.reachable.gateway.referring;

import java.util.Arrays;
import java.util.List;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.gateway.form.Option;

/** What people read instead of the codes of referral-service. */
final class ReferralWords {

    static final List<Option> WITHDRAWALS = Arrays.stream(WithdrawalReason.values())
            .map(reason -> new Option(reason.name(), of(reason)))
            .toList();

    static final List<Option> CHOICES = Arrays.stream(OverrideReason.values())
            .map(reason -> new Option(reason.name(), of(reason)))
            .toList();

    private ReferralWords() {}

    static String of(WithdrawalReason reason) {
        return switch (reason) {
            case NO_LONGER_NEEDED -> "It is no longer needed";
            case PERSON_DECLINED -> "The person does not want it";
            case DUPLICATE -> "They are referred twice";
            case RAISED_IN_ERROR -> "It was raised in error";
            case OTHER -> "Another reason";
        };
    }

    static String of(OverrideReason reason) {
        return switch (reason) {
            case PERSONS_CHOICE -> "The person chose it";
            case TRUSTED_WORKER -> "A worker they trust is there";
            case SAFETY -> "They are safer there";
            case FASTER_HELP -> "It helps sooner";
            case BETTER_FIT -> "It fits better";
            case OTHER -> "Another reason";
        };
    }
}
