package uk.reachable.incident.safeguarding.question;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.safeguarding.Concerned;
import uk.reachable.incident.safeguarding.ConcernedPeople;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Keeps what the desk answers, and what it asks besides what is asked by itself. */
@Component
class QuestionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionHandler.class);

    private final ConcernedPeople people;
    private final Questions questions;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    QuestionHandler(ConcernedPeople people, Questions questions, Vault vault, AuditTrail audit, Ids ids, Clock clock) {
        this.people = people;
        this.questions = questions;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** An answer is also kept where nobody had asked; a later one takes its place, and both are kept. */
    @Transactional
    public AskedQuestion answer(Actor actor, String personId, SafeguardingQuestion question, AnswerRequest answer) {
        Instant now = now();
        ofAPerson(people.find(SafeguardingRules.ANSWER, actor, personId));
        answer.check(now);
        String answerId = ids.next();
        List<Sealed> texts = vault.seal(answer.secrets(personId, answerId));
        Concerned locked = people.lock(SafeguardingRules.ANSWER, actor, personId);
        questions.ask(locked.incident().id(), personId, question, now);
        questions.answer(answerId, personId, question, answer, actor.subject(), now);
        vault.keep(texts);
        done(actor, "ANSWER_SAFEGUARDING", locked);
        return asked(personId, question);
    }

    @Transactional
    public AskedQuestion ask(Actor actor, String personId, SafeguardingQuestion question) {
        Concerned locked = ofAPerson(people.lock(SafeguardingRules.ASK, actor, personId));
        questions.ask(locked.incident().id(), personId, question, now());
        done(actor, "ASK_SAFEGUARDING", locked);
        return asked(personId, question);
    }

    private AskedQuestion asked(String personId, SafeguardingQuestion question) {
        return questions.of(personId, question).orElseThrow();
    }

    private static Concerned ofAPerson(Concerned concerned) {
        if (!concerned.person().isAPerson()) {
            throw Problems.unprocessable(
                    "This is asked about people only. For a school or a group, log the people whom it is about.");
        }
        return concerned;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void done(Actor actor, String action, Concerned about) {
        audit.record(actor, action, "person", about.person().id());
        LOG.info("{}: {}", about.incident().reference(), action);
    }
}
