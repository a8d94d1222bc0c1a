package uk.reachable.incident.notes;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.access.CaseRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Reads notes for somebody: free text may name people, so every read is audited before it is answered. */
@Component
class NotesReader {

    private static final Set<Relation> OF_THE_REGION = Set.of(Relation.OF_THE_REGION);

    private static final Notes NOTHING = new Notes(null, null, null, null);

    private final Incidents incidents;
    private final Exclusions exclusions;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    NotesReader(
            Incidents incidents,
            Exclusions exclusions,
            Vault vault,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.incidents = incidents;
        this.exclusions = exclusions;
        this.vault = vault;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For whoever must not know of somebody in it nothing was written: any sentence may name them. */
    Notes read(Actor actor, String incidentId) {
        Set<Relation> relations = actor.region().equals(regionOf(incidentId)) ? OF_THE_REGION : Set.of();
        IncidentRules.TABLE.decide(CaseRules.NOTES, actor, relations).access().orThrow();
        boolean withheld = exclusions.hidesSomebodyOf(incidentId, actor);
        String action = withheld ? "READ_NOTES_WITHHELD" : "READ_NOTES";
        transaction.executeWithoutResult(_ -> audit.record(actor, action, "incident", incidentId));
        return withheld ? NOTHING : Notes.of(vault.open(incidentId));
    }

    private String regionOf(String incidentId) {
        return incidents
                .find(incidentId)
                .orElseThrow(Problems::notFound)
                .incident()
                .region();
    }
}
