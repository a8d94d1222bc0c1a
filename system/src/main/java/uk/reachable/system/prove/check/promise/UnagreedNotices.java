package uk.reachable.system.prove.check.promise;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.local.issuer.DemoUsers;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.NextOfKin;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.LEAKED;

/** No notice leaves before police have agreed its words and confirmed that next of kin are told. */
public final class UnagreedNotices implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, CommunityNotice> notices =
                Account.index(evidence.particulars().notices(), CommunityNotice::id);
        Set<String> agreed = askedByPolice(evidence, Kind.AGREE_NOTICE);
        Set<String> confirmed = askedByPolice(evidence, Kind.TELL_NEXT_OF_KIN);
        evidence.log().events(CommunityNoticeIssued.class).forEach(left -> {
            CommunityNotice notice = notices.get(left.noticeId());
            NextOfKin kin = evidence.particulars().nextOfKin().get(left.incidentId());
            findings.expect(
                    isAgreed(notice, left) && agreed.contains(left.noticeId()),
                    LEAKED,
                    left.noticeId(),
                    "it left at %s, and police have not agreed its words before: %s",
                    left.issuedAt(),
                    notice);
            findings.expect(
                    kin != null && !kin.recordedAt().isAfter(left.issuedAt()) && confirmed.contains(left.incidentId()),
                    LEAKED,
                    left.noticeId(),
                    "it left at %s, and police have not confirmed before that next of kin are told: %s",
                    left.issuedAt(),
                    kin);
        });
    }

    private static boolean isAgreed(@Nullable CommunityNotice notice, CommunityNoticeIssued left) {
        return notice != null && notice.agreedAt() != null && !notice.agreedAt().isAfter(left.issuedAt());
    }

    /** What nobody knows the outcome of may have happened. */
    private static Set<String> askedByPolice(Evidence evidence, Kind kind) {
        return evidence.operations().stream()
                .filter(operation -> operation.outcome() != Outcome.REFUSED)
                .filter(operation -> DemoUsers.named(operation.user())
                        .filter(user -> user.roles().contains("LEAD_OFFICER"))
                        .isPresent())
                .map(operation -> Request.of(operation.path()))
                .filter(request -> request.kind() == kind)
                .map(Request::subject)
                .collect(Collectors.toSet());
    }
}
