package uk.reachable.system.prove.check.effect;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Staff;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where it must be seen whose case it is, who leads beside them, who is on file and who must not meet whom. */
record StaffEffects(
        Told told,
        Set<Staff.Version> versions,
        Map<String, Instant> leads,
        Set<String> safeguards,
        Set<Staff.Decision> decisions) {

    static StaffEffects of(Evidence evidence, Told told) {
        return new StaffEffects(
                told,
                new HashSet<>(evidence.staff().versions()),
                evidence.referrals().leads(),
                evidence.staff().safeguards(),
                new HashSet<>(evidence.staff().decisions()));
    }

    void look(Request request, Operation operation, Findings findings) {
        switch (request.kind()) {
            case CHANGE_WORKER -> changed(request.subject(), operation, findings);
            case NAME_LEAD -> led(request.subject(), operation, findings);
            case DECIDE -> decided(request.subject(), operation, findings);
            case KEEP_WORKER -> kept(request.subject(), operation, findings);
            case SAFEGUARD -> safeguarded(operation.answer().path("id").asString(""), findings);
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    /** Whoever has the case already is not given it once more. */
    private void changed(String referral, Operation operation, Findings findings) {
        String worker = operation.about().getOrDefault(About.WORKER, "");
        told.expect(referral, event -> names(event, worker), "case of " + worker, operation, findings);
    }

    private static boolean names(Event event, String worker) {
        return switch (event) {
            case WorkerChanged e -> worker.equals(e.toWorker());
            case OfferAccepted e -> worker.equals(e.worker());
            case HandoverAccepted e -> worker.equals(e.worker());
            default -> false;
        };
    }

    /** Somebody else may have been recorded since. */
    private void led(String referral, Operation operation, Findings findings) {
        Instant recorded = Instant.parse(operation.answer().path("recordedAt").asString(Instant.EPOCH.toString()))
                .truncatedTo(ChronoUnit.MILLIS);
        Instant kept = leads.get(referral);
        findings.expect(
                kept != null && !kept.isBefore(recorded),
                ACKNOWLEDGED_LOST,
                referral,
                "operation %s recorded at %s who leads, what is kept is of %s",
                operation.number(),
                recorded,
                kept);
    }

    private void kept(String worker, Operation operation, Findings findings) {
        Staff.Version wanted = new Staff.Version(
                Account.organisationOf(operation.user()),
                worker,
                operation.answer().path("version").asLong(0));
        findings.expect(
                versions.contains(wanted),
                ACKNOWLEDGED_LOST,
                worker,
                "operation %s of %s put version %s on file, and the history does not have it",
                operation.number(),
                operation.user(),
                wanted.number());
    }

    private void decided(String referral, Operation operation, Findings findings) {
        Staff.Decision wanted = new Staff.Decision(referral, operation.about().getOrDefault(About.PROGRAMME, ""));
        findings.expect(
                decisions.contains(wanted),
                ACKNOWLEDGED_LOST,
                referral,
                "operation %s decided that %s may be asked, and has no row",
                operation.number(),
                wanted.programme());
    }

    private void safeguarded(String id, Findings findings) {
        findings.expect(safeguards.contains(id), ACKNOWLEDGED_LOST, id, "recorded, and has no row");
    }
}
