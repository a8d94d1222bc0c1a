package uk.reachable.incident.safeguarding.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.safeguarding.question.QuestionReader.UnansweredQuestion;
import uk.reachable.platform.security.Actor;

/** Where the desk says whether those were told who protect a person. */
@RestController
@Tag(name = "Safeguarding")
class QuestionController {

    private final QuestionHandler handler;
    private final QuestionReader reader;

    QuestionController(QuestionHandler handler, QuestionReader reader) {
        this.handler = handler;
        this.reader = reader;
    }

    /** How a question stands; {@code answer} is null while nobody has said. */
    record QuestionStanding(
            String personId,
            SafeguardingQuestion question,
            Instant dueBy,
            @Nullable SafeguardingAnswer answer) {

        private static QuestionStanding of(AskedQuestion asked) {
            return new QuestionStanding(asked.personId(), asked.question(), asked.dueBy(), asked.answer());
        }
    }

    @Operation(operationId = "answerSafeguarding")
    @PostMapping("/api/people/{personId}/safeguarding/{question}")
    QuestionStanding answer(
            Actor actor,
            @PathVariable String personId,
            @PathVariable SafeguardingQuestion question,
            @Valid @RequestBody AnswerRequest request) {
        return QuestionStanding.of(handler.answer(actor, personId, question, request));
    }

    @Operation(operationId = "askSafeguarding")
    @PostMapping("/api/people/{personId}/safeguarding/{question}/ask")
    QuestionStanding ask(Actor actor, @PathVariable String personId, @PathVariable SafeguardingQuestion question) {
        return QuestionStanding.of(handler.ask(actor, personId, question));
    }

    @Operation(operationId = "readSafeguarding")
    @GetMapping("/api/people/{personId}/safeguarding")
    ResponseEntity<List<QuestionView>> read(Actor actor, @PathVariable String personId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.of(actor, personId));
    }

    @Operation(operationId = "listUnansweredSafeguarding")
    @GetMapping("/api/safeguarding/unanswered")
    List<UnansweredQuestion> unanswered(Actor actor) {
        return reader.unansweredIn(actor);
    }
}
