package uk.reachable.system.prove.check.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.fault.Fault;

/**
 * Finds e-mails that came again, and the fault that explains it: SMTP has no transaction, so whoever dies between the
 * mailbox's yes and the note of it must send again.
 */
public final class Repeats {

    /**
     * An attempt takes at most this long before its e-mail is on disk, and as long after until its outcome is saved.
     */
    private static final Duration ATTEMPT = Duration.ofSeconds(30);

    private Repeats() {}

    public static List<Repeat> of(Evidence evidence) {
        Map<String, List<Mail>> byId = evidence.mails().stream().collect(Collectors.groupingBy(Mail::messageId));
        return byId.values().stream()
                .filter(mails -> mails.size() > 1)
                .map(mails -> repeat(mails, evidence.faults()))
                .toList();
    }

    private static Repeat repeat(List<Mail> mails, List<Fault> faults) {
        Mail first = mails.stream()
                .min((one, other) -> one.receivedAt().compareTo(other.receivedAt()))
                .orElseThrow();
        return new Repeat(first.messageId(), first.to(), mails.size(), first.receivedAt(), fault(first, faults));
    }

    private static @Nullable Fault fault(Mail mail, List<Fault> faults) {
        Instant from = mail.receivedAt().minus(ATTEMPT);
        Instant until = mail.receivedAt().plus(ATTEMPT);
        return faults.stream()
                .filter(Repeats::hitsASending)
                .filter(fault -> !fault.until().isBefore(from) && !fault.from().isAfter(until))
                .findFirst()
                .orElse(null);
    }

    /** What takes part in a sending: the service, its database, the mailbox. */
    private static boolean hitsASending(Fault fault) {
        boolean kind =
                switch (fault.kind()) {
                    case KILL, TERMINATE, PAUSE, RESET, CUT, LATENCY -> true;
                    case DUPLICATE, POISON -> false;
                };
        String target = fault.target();
        return kind
                && (target.equals("notification-service")
                        || target.equals("mailbox")
                        || target.equals("postgresql")
                        || target.startsWith("notification-service to postgres"));
    }
}
