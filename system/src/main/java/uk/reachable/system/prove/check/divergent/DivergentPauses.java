package uk.reachable.system.prove.check.divergent;

import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.ToldResponse;
import uk.reachable.system.prove.evidence.Responses;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Whom police ask not to contact yet is paused wherever somebody may contact them, and nobody else is. */
public final class DivergentPauses implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Responses responses = account.evidence().responses();
        Set<String> told = ToldResponse.of(account.evidence().log()).paused();
        Set<String> kept =
                responses.pauses().stream().map(Responses.Pause::personId).collect(Collectors.toSet());
        same(kept, told, "incident-service", findings);
        same(responses.pausedInReferrals(), told, "referral-service", findings);
        responses
                .pausedReferrals()
                .forEach(referral -> findings.expect(
                        told.contains(referral.personId()),
                        DIVERGENCE,
                        referral.id(),
                        "its clocks stand still, and nobody asks not to contact %s",
                        referral.personId()));
    }

    private static void same(Set<String> kept, Set<String> told, String service, Findings findings) {
        told.forEach(person -> findings.expect(
                kept.contains(person), DIVERGENCE, person, "police paused them, and %s does not know", service));
        kept.forEach(person -> findings.expect(
                told.contains(person), DIVERGENCE, person, "%s has them paused, by the events they are not", service));
    }
}
