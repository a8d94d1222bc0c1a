package uk.reachable.incident.safeguarding.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.safeguarding.Concerned;
import uk.reachable.incident.safeguarding.ConcernedPeople;
import uk.reachable.incident.safeguarding.socialcare.RegionalSocialCare;
import uk.reachable.incident.safeguarding.socialcare.SocialCare;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** Shows the desk what was asked and answered about a person, and what nobody in the region has answered in time. */
@Component
class QuestionReader {

    /** More than a desk works through; the oldest come first. */
    private static final int SHOWN = 200;

    private final ConcernedPeople people;
    private final Questions questions;
    private final Unanswered unanswered;
    private final Exclusions exclusions;
    private final RegionalSocialCare socialCare;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuestionReader(
            ConcernedPeople people,
            Questions questions,
            Unanswered unanswered,
            Exclusions exclusions,
            RegionalSocialCare socialCare,
            Vault vault,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.questions = questions;
        this.unanswered = unanswered;
        this.exclusions = exclusions;
        this.socialCare = socialCare;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A question whose answer is overdue, and whom to tell about it now. */
    record UnansweredQuestion(
            String incidentId,
            String incidentReference,
            String personId,
            SafeguardingQuestion question,
            Instant askedAt,
            Instant dueBy,
            SocialCare.@Nullable Desk tell) {}

    List<QuestionView> of(Actor actor, String personId) {
        Concerned concerned = people.find(SafeguardingRules.QUESTIONS, actor, personId);
        transaction.executeWithoutResult(_ -> audit.record(actor, "READ_SAFEGUARDING", "person", personId));
        Map<String, String> texts = vault.open(personId);
        return questions.of(personId).stream()
                .map(asked -> QuestionView.of(asked, texts, desk(asked.question(), concerned)))
                .toList();
    }

    private SocialCare.@Nullable Desk desk(SafeguardingQuestion question, Concerned concerned) {
        return socialCare.deskFor(
                question,
                concerned.region(),
                concerned.person().homeLocalAuthority(),
                concerned.incident().incident().localAuthority(),
                clock.instant());
    }

    /** Of the caller's region, without the people of whom they must not know. */
    List<UnansweredQuestion> unansweredIn(Actor actor) {
        IncidentRules.TABLE
                .decide(SafeguardingRules.UNANSWERED, actor, Set.of(Relation.OF_THE_REGION))
                .access()
                .orThrow("The duty desk follows these up. Ask it.");
        Instant now = clock.instant();
        return Regions.byId(actor.region()).stream()
                .flatMap(region ->
                        visible(actor, unanswered.of(region.id(), now, SHOWN)).map(line -> view(region, line, now)))
                .toList();
    }

    private Stream<Unanswered.Line> visible(Actor actor, List<Unanswered.Line> lines) {
        Set<String> hidden = exclusions.hiddenOf(
                lines.stream().map(Unanswered.Line::personId).toList(), actor);
        return lines.stream().filter(line -> !hidden.contains(line.personId()));
    }

    private UnansweredQuestion view(Region region, Unanswered.Line line, Instant now) {
        return new UnansweredQuestion(
                line.incidentId(),
                line.incidentReference(),
                line.personId(),
                line.question(),
                line.askedAt(),
                line.dueBy(),
                socialCare.deskFor(line.question(), region, line.home(), line.incidentArea(), now));
    }
}
