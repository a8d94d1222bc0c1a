package uk.reachable.system.prove.check.effect;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.NextOfKin;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.effect.ToldOfIncidents.row;

/** Where it must be seen that a notice to a community was drafted, agreed, sent and received. */
record NoticeEffects(ToldOfIncidents told, Map<String, CommunityNotice> notices, Map<String, NextOfKin> nextOfKin) {

    static NoticeEffects of(Evidence evidence, ToldOfIncidents told) {
        return new NoticeEffects(
                told,
                Account.index(evidence.particulars().notices(), CommunityNotice::id),
                evidence.particulars().nextOfKin());
    }

    void look(Request request, Operation operation, Findings findings) {
        String subject = request.subject();
        String id = operation.answer().path("id").asString("");
        CommunityNotice notice = notices.get(id);
        switch (request.kind()) {
            case TELL_NEXT_OF_KIN -> nextOfKin(subject, operation, findings);
            case DRAFT_NOTICE ->
                row(
                        notice != null && notice.incidentId().equals(subject),
                        id,
                        operation,
                        "the notice is not there",
                        findings);
            case REWORD_NOTICE, AGREE_NOTICE -> agreed(request, notice, operation, findings);
            case ISSUE_NOTICE -> {
                told.expect(CommunityNoticeIssued.class, subject, operation, findings);
                row(notice != null && notice.hasLeft(), id, operation, "the notice has not left", findings);
            }
            case RING -> is(Set.of("RUNG", "OPENED"), id, operation, findings);
            case OPEN_NOTICE -> {
                String opened = operation.about().getOrDefault(About.NOTICE, "");
                told.expect(CommunityNoticeOpened.class, opened, operation, findings);
                is(Set.of("OPENED"), opened, operation, findings);
            }
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private void nextOfKin(String incident, Operation operation, Findings findings) {
        NextOfKin kept = nextOfKin.get(incident);
        row(
                kept != null
                        && kept.toldAt()
                                .toString()
                                .equals(operation.answer().path("toldAt").asString("")),
                incident,
                operation,
                "that next of kin are told is kept as " + kept,
                findings);
    }

    /** Other words may have come since, which are not agreed then. */
    private static void agreed(
            Request request, @Nullable CommunityNotice notice, Operation operation, Findings findings) {
        boolean sameWords = notice != null
                && notice.wordingId()
                        .equals(operation.answer().path("wordingId").asString(""));
        row(
                notice != null
                        && (!sameWords
                                || operation
                                        .answer()
                                        .path("status")
                                        .asString("")
                                        .equals("DRAFT")
                                || notice.agreedAt() != null),
                request.subject(),
                operation,
                "the notice is " + notice,
                findings);
    }

    private void is(Set<String> statuses, String id, Operation operation, Findings findings) {
        CommunityNotice notice = notices.get(id);
        row(notice != null && statuses.contains(notice.status()), id, operation, "the notice is " + notice, findings);
    }
}
