package uk.reachable.system.prove.check.lost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Key;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.ABORTED_VISIBLE;

/** What a client was refused has left nothing behind. */
public final class AbortedVisible implements Check {

    private static final Map<String, Kind> AUDITED = Map.ofEntries(
            Map.entry("ACCEPT_OFFER", Kind.ACCEPT),
            Map.entry("DECLINE_OFFER", Kind.DECLINE),
            Map.entry("ACCEPT_HANDOVER", Kind.TAKE_OVER),
            Map.entry("REFUSE_HANDOVER", Kind.REFUSE),
            Map.entry("WITHDRAW_REFERRAL", Kind.WITHDRAW),
            Map.entry("AMEND_REFERRAL", Kind.AMEND),
            Map.entry("REOPEN_REFERRAL", Kind.REOPEN),
            Map.entry("RECORD_LEFT_BEFORE_CONTACT", Kind.FOLLOW_UP),
            Map.entry("CHOOSE_PROGRAMME", Kind.CHOOSE),
            Map.entry("REPORT_ALREADY_WITH_US", Kind.CLAIM),
            Map.entry("CHANGE_WORKER", Kind.CHANGE_WORKER),
            Map.entry("RELEASE_REFERRAL", Kind.RELEASE),
            Map.entry("NAME_LEAD_PROFESSIONAL", Kind.NAME_LEAD),
            Map.entry("RECORD_CONTACT", Kind.CONTACT),
            Map.entry("RECORD_SESSION", Kind.SESSION),
            Map.entry("COMPLETE_SUPPORT", Kind.COMPLETE),
            Map.entry("END_SUPPORT_EARLY", Kind.END_EARLY),
            Map.entry("SCHEDULE_MEETING", Kind.SCHEDULE),
            Map.entry("INVITE_PARTNERS", Kind.INVITE),
            Map.entry("HOLD_MEETING", Kind.HOLD),
            Map.entry("CONCLUDE_MEETING", Kind.CONCLUDE),
            Map.entry("CANCEL_MEETING", Kind.CANCEL),
            Map.entry("COMPLETE_ACTION", Kind.COMPLETE_ACTION),
            Map.entry("PAUSE_CONTACT", Kind.PAUSE),
            Map.entry("ALLOW_CONTACT", Kind.LIFT),
            Map.entry("TAKE_EMERGENCY_ACCESS", Kind.TAKE_EMERGENCY_ACCESS));

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        answers(evidence, findings);
        deeds(evidence, findings);
        handovers(evidence, findings);
    }

    /** A key that was used for another body later, and refused, keeps the answer of its first use. */
    private static void answers(Evidence evidence, Findings findings) {
        Map<Boolean, Set<Key>> keys = evidence.operations().stream()
                .collect(Collectors.partitioningBy(mayHaveHappened(), Collectors.mapping(Key::of, Collectors.toSet())));
        Set<Key> refused = keys.getOrDefault(false, Set.of());
        Set<Key> used = keys.getOrDefault(true, Set.of());
        evidence.deeds()
                .answers()
                .forEach(kept -> findings.expect(
                        !refused.contains(Key.of(kept)) || used.contains(Key.of(kept)),
                        ABORTED_VISIBLE,
                        kept.key(),
                        "%s was refused %s, and the service keeps a success (%s) for it",
                        kept.user(),
                        kept.path(),
                        kept.status()));
    }

    private record Act(String user, Kind kind, String about) {}

    /** A user of whom every request about a case was refused has done nothing to it. */
    private static void deeds(Evidence evidence, Findings findings) {
        Map<Act, List<Operation>> acts =
                evidence.operations().stream().collect(Collectors.groupingBy(AbortedVisible::act));
        for (Deeds.Entry deed : evidence.deeds().audit()) {
            Kind kind = AUDITED.get(deed.action());
            List<Operation> asked = kind == null
                    ? List.of()
                    : acts.getOrDefault(new Act(deed.user(), kind, deed.subjectId()), List.of());
            findings.expect(
                    asked.isEmpty() || asked.stream().anyMatch(mayHaveHappened()),
                    ABORTED_VISIBLE,
                    deed.subjectId(),
                    "%s was refused every time, and the audit trail says that %s did %s",
                    deed.user(),
                    deed.user(),
                    deed.action());
        }
    }

    private static Act act(Operation operation) {
        Request request = Request.of(operation.path());
        return new Act(operation.user(), request.kind(), request.part().isEmpty() ? request.subject() : request.part());
    }

    /** Of a referral for which somebody proposed handovers. */
    private static void handovers(Evidence evidence, Findings findings) {
        Map<String, List<Operation>> proposals = evidence.operations().stream()
                .filter(operation -> Request.of(operation.path()).kind() == Kind.PROPOSE)
                .collect(Collectors.groupingBy(
                        operation -> Request.of(operation.path()).subject()));
        for (Referrals.Handover handover : evidence.referrals().handovers()) {
            List<Operation> asked = proposals.getOrDefault(handover.referralId(), List.of());
            findings.expect(
                    asked.isEmpty() || asked.stream().anyMatch(mayHaveHappened()),
                    ABORTED_VISIBLE,
                    handover.id(),
                    "every proposal for referral %s was refused, and this handover stands",
                    handover.referralId());
        }
    }

    private static Predicate<Operation> mayHaveHappened() {
        return operation -> operation.outcome() != Outcome.REFUSED;
    }
}
