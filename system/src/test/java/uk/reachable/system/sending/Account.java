package uk.reachable.system.sending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.reachable.system.result.Result;

/** The service's record held against the mail server's. */
record Account(int notices, List<Rows.Delivery> deliveries, MailLedger mail, double seconds) {

    Account {
        deliveries = List.copyOf(deliveries);
    }

    List<Result> results() {
        List<Result> results = new ArrayList<>(List.of(
                Result.none("sending_notices_missing", notices - told()),
                Result.none("sending_deliveries_undecided", undecided()),
                Result.none("sending_said_sent_but_not_taken", saidSentButNotTaken()),
                Result.none("sending_failed_without_a_cause", failedWithoutACause()),
                Result.none("sending_repeats_unexplained", mail.unexplained()),
                Result.reported("sending_repeats", mail.repeats(), "count"),
                Result.reported("sending_notices", notices, "count"),
                Result.reported("sending_delivered", count(Rows.Delivery::wasTaken), "count"),
                Result.reported("sending_failed_visible", count(Rows.Delivery::isVisiblyNotTaken), "count"),
                Result.reported("sending_seconds", seconds, "s")));
        Arrays.stream(MailFault.values())
                .map(fault -> Result.atLeast(
                        "sending_mail_server_" + fault.name().toLowerCase(Locale.ROOT), mail.faults(fault), "count", 1))
                .forEach(results::add);
        return results;
    }

    private long told() {
        return deliveries.stream().map(Rows.Delivery::item).distinct().count();
    }

    /** Neither taken nor visibly not: a delivery in any other state is lost to whoever looks for it. */
    private long undecided() {
        return count(delivery -> !delivery.wasTaken() && !delivery.isVisiblyNotTaken());
    }

    private long saidSentButNotTaken() {
        return count(delivery -> delivery.isEmail() && delivery.wasTaken() && !mail.hasTaken(delivery.message()));
    }

    /** Only a mailbox that does not exist is a reason to give up within the hour, unless another way was taken. */
    private long failedWithoutACause() {
        Set<String> told = deliveries.stream()
                .filter(Rows.Delivery::wasTaken)
                .map(Rows.Delivery::item)
                .collect(Collectors.toSet());
        return count(delivery -> delivery.isVisiblyNotTaken()
                && !mail.hasRefused(delivery.address())
                && !told.contains(delivery.item()));
    }

    private long count(Predicate<Rows.Delivery> which) {
        return deliveries.stream().filter(which).count();
    }
}
