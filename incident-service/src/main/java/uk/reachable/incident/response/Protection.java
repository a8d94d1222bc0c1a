package uk.reachable.incident.response;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.response.ResponseView.QuestionPart;
import uk.reachable.incident.safeguarding.pause.ContactPause;
import uk.reachable.incident.safeguarding.pause.ContactPausedPart;
import uk.reachable.incident.safeguarding.question.AskedQuestion;

/** What police and safeguarding say about the people of an incident, by person. */
record Protection(Map<String, ContactPause> pauses, Map<String, List<AskedQuestion>> questions) {

    @Nullable
    ContactPausedPart pauseOf(String personId) {
        ContactPause pause = pauses.get(personId);
        return pause == null ? null : ContactPausedPart.of(pause);
    }

    List<QuestionPart> questionsOf(String personId) {
        return questions.getOrDefault(personId, List.of()).stream()
                .map(asked -> new QuestionPart(asked.question(), asked.dueBy(), asked.answer()))
                .toList();
    }
}
