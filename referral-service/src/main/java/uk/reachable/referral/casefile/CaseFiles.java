package uk.reachable.referral.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.Relation;
import uk.reachable.referral.handover.Handovers;
import uk.reachable.referral.journey.Journeys;
import uk.reachable.referral.lead.LeadProfessionals;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.programme.Programmes;

/** Reads a referral as it stands at one moment, for one reader. */
@Component
class CaseFiles {

    private final Referrals referrals;
    private final Handovers handovers;
    private final Contacts contacts;
    private final Journeys journeys;
    private final LeadProfessionals leads;
    private final CaseHistory history;
    private final Programmes programmes;
    private final ReferralAccess access;

    CaseFiles(
            Referrals referrals,
            Handovers handovers,
            Contacts contacts,
            Journeys journeys,
            LeadProfessionals leads,
            CaseHistory history,
            Programmes programmes,
            ReferralAccess access) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.contacts = contacts;
        this.journeys = journeys;
        this.leads = leads;
        this.history = history;
        this.programmes = programmes;
        this.access = access;
    }

    /** One snapshot for all that is read: the parts of a file never contradict each other. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CaseFile read(Actor actor, String referralId) {
        Referral referral = referrals.find(referralId).orElseThrow(Problems::notFound);
        Verdict<Relation> verdict = access.decide(ReferralRules.READ, actor, referral);
        verdict.access().orThrow();
        Reader reader = new Reader(actor.organisation(), verdict.by(Relation.OF_THE_REGION));
        return new CaseFileWriter(reader, programmes.names())
                .write(
                        referral,
                        handovers.ofReferral(referralId),
                        contacts.of(referralId),
                        journeys.newestOf(referralId).orElse(null),
                        leads.of(referralId).orElse(null),
                        steps(reader, referralId));
    }

    private List<HistoryEntry> steps(Reader reader, String referralId) {
        return history.of(referralId).stream().filter(reader::sees).toList();
    }
}
