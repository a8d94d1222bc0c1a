package uk.reachable.incident.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.access.CourseRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Reads a history for somebody: a reason in words may name people, so every read is audited before it is answered. */
@Component
class HistoryReader {

    private final Incidents incidents;
    private final Steps steps;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    HistoryReader(
            Incidents incidents,
            Steps steps,
            Exclusions exclusions,
            Directory directory,
            Vault vault,
            AuditTrail audit,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.incidents = incidents;
        this.steps = steps;
        this.exclusions = exclusions;
        this.directory = directory;
        this.vault = vault;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For whoever must not know of somebody in it there are steps without words: any reason may name them. */
    HistoryView read(Actor actor, String incidentId) {
        KnownIncident known = incidents.find(incidentId).orElseThrow(Problems::notFound);
        Set<Relation> relations = IncidentRules.ofPlace(
                actor, known.incident().region(), known.incident().localAuthority());
        IncidentRules.TABLE
                .decide(CourseRules.HISTORY, actor, relations)
                .access()
                .orThrow("The region's duty desk reads what was done and why. Ask it.");
        boolean withheld = exclusions.hidesSomebodyOf(incidentId, actor);
        String action = withheld ? "READ_HISTORY_WITHHELD" : "READ_HISTORY";
        transaction.executeWithoutResult(_ -> audit.record(actor, action, "incident", incidentId));
        List<Step> taken = steps.of(incidentId);
        Map<String, String> words = withheld ? Map.of() : vault.open(incidentId);
        return new HistoryViews(directory.names(), references(known, taken), words).of(known, taken);
    }

    private Map<String, String> references(KnownIncident known, List<Step> taken) {
        String[] named = Stream.concat(
                        Stream.of(known.id()),
                        taken.stream().flatMap(step -> Stream.of(step.incidentId(), step.otherIncident())))
                .toArray(String[]::new);
        return jdbc
                .sql("SELECT id, reference FROM incident WHERE id = ANY(?::text[])")
                .param(named)
                .query((row, _) -> Map.entry(row.getString("id"), row.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
