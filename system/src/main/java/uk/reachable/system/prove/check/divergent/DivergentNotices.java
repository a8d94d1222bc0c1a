package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.incident.CommunityNoticeEvent;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** A notice to a community stands as its events tell, and says to its addressee what was written. */
public final class DivergentNotices implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Set<String> issued = told(evidence, CommunityNoticeIssued.class);
        Set<String> opened = told(evidence, CommunityNoticeOpened.class);
        Set<String> unopened = told(evidence, CommunityNoticeUnopened.class);
        for (CommunityNotice notice : evidence.particulars().notices()) {
            String id = notice.id();
            Set<String> possible = opened.contains(id)
                    ? Set.of("OPENED")
                    : unopened.contains(id)
                            ? Set.of("UNOPENED", "RUNG")
                            : issued.contains(id) ? Set.of("ISSUED", "RUNG") : Set.of("DRAFT", "AGREED");
            findings.expect(
                    possible.contains(notice.status()),
                    DIVERGENCE,
                    id,
                    "its row says %s, by its events it is one of %s",
                    notice.status(),
                    possible);
        }
        words(evidence, findings);
    }

    private static Set<String> told(Evidence evidence, Class<? extends CommunityNoticeEvent> event) {
        return evidence.log().events(event).map(CommunityNoticeEvent::noticeId).collect(Collectors.toSet());
    }

    /** What its addressee read are the words that were sent under the id of its wording. */
    private static void words(Evidence evidence, Findings findings) {
        Map<String, CommunityNotice> notices =
                Account.index(evidence.particulars().notices(), CommunityNotice::id);
        Map<String, String> written = written(evidence);
        for (Operation operation : evidence.operations()) {
            CommunityNotice notice = notices.get(operation.about().getOrDefault(About.NOTICE, ""));
            if (notice != null && isDone(operation, Kind.OPEN_NOTICE)) {
                findings.expect(
                        Objects.equals(
                                written.get(notice.wordingId()),
                                operation.answer().path("wording").asString("")),
                        DIVERGENCE,
                        notice.id(),
                        "its addressee read %s, and what was written is %s",
                        operation.answer().path("wording"),
                        written.get(notice.wordingId()));
            }
        }
    }

    private static Map<String, String> written(Evidence evidence) {
        Map<String, String> written = new HashMap<>();
        evidence.operations().stream()
                .filter(operation -> isDone(operation, Kind.DRAFT_NOTICE) || isDone(operation, Kind.REWORD_NOTICE))
                .forEach(operation -> written.put(
                        operation.answer().path("wordingId").asString(""),
                        operation.about().getOrDefault(About.WORDING, "")));
        return written;
    }

    private static boolean isDone(Operation operation, Kind kind) {
        return operation.outcome() == Outcome.ACKNOWLEDGED
                && Request.of(operation.path()).kind() == kind;
    }
}
