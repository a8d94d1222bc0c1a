package uk.reachable.system.prove.check.promise;

import java.util.Map;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.account.Anomaly.OWNERLESS;

/** Somebody is responsible for every referral at every moment, and it is the one who took it last. */
public final class Ownerless implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        for (Referrals.Referral referral : evidence.referrals().referrals()) {
            owner(referral.id(), expected(account, referral), referral.responsible(), "referral-service", findings);
        }
        Map<String, Referrals.Referral> referrals =
                Account.index(evidence.referrals().referrals(), Referrals.Referral::id);
        for (CaseFiles.ReferralLine line : evidence.cases().lines()) {
            Referrals.Referral referral = referrals.get(line.referralId());
            String expected = referral == null ? "somebody" : expected(account, referral);
            owner(line.referralId(), expected, line.responsible(), "the response", findings);
        }
        evidence.observed()
                .ownerships()
                .forEach(seen -> findings.expect(
                        false,
                        OWNERLESS,
                        seen.referralId(),
                        "seen during the run at version %s (%s): %s must be responsible, it was %s",
                        seen.version(),
                        seen.status(),
                        seen.expected(),
                        seen.responsible()));
    }

    private static String expected(Account account, Referrals.Referral referral) {
        Course course = account.courses().get(referral.id());
        return course == null || course.responsible().isEmpty() ? referral.referring() : course.responsible();
    }

    private static void owner(String id, String expected, String responsible, String where, Findings findings) {
        findings.expect(
                expected.equals(responsible),
                OWNERLESS,
                id,
                "%s must be responsible, in %s it is %s",
                expected,
                where,
                responsible);
    }
}
