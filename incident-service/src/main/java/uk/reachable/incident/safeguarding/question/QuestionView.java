package uk.reachable.incident.safeguarding.question;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.incident.safeguarding.socialcare.SocialCare;

/** A question about a person with the answer that counts, and for social care whom to tell now. */
record QuestionView(
        SafeguardingQuestion question,
        Instant askedAt,
        Instant dueBy,
        @Nullable AnswerView answer,
        SocialCare.@Nullable Desk tell) {

    /** Whom the desk told, by whom, when, under which reference; or why it was not needed. */
    record AnswerView(
            SafeguardingAnswer answer,
            @Nullable String organisation,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reference,
            @Nullable String why,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "AnswerView[" + answer + "]";
        }
    }

    static QuestionView of(AskedQuestion asked, Map<String, String> texts, SocialCare.@Nullable Desk tell) {
        return new QuestionView(asked.question(), asked.askedAt(), asked.dueBy(), answer(asked, texts), tell);
    }

    private static @Nullable AnswerView answer(AskedQuestion asked, Map<String, String> texts) {
        String id = asked.answerId();
        SafeguardingAnswer answer = asked.answer();
        return id == null || answer == null
                ? null
                : new AnswerView(
                        answer,
                        texts.get(AnswerRequest.field(id, "organisation")),
                        texts.get(AnswerRequest.field(id, "by")),
                        asked.toldAt(),
                        texts.get(AnswerRequest.field(id, "reference")),
                        texts.get(AnswerRequest.field(id, "why")),
                        asked.answeredBy(),
                        asked.answeredAt());
    }
}
