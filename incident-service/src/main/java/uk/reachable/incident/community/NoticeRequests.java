package uk.reachable.incident.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.incident.community.words.MinimalWords;

/** What is sent about notices; none of it says what was written. */
final class NoticeRequests {

    private NoticeRequests() {}

    /** When next of kin were told. */
    record NextOfKinRequest(@NotNull Instant toldAt) {}

    /** To whom the notice goes, in words, and what it says. */
    record DraftRequest(
            @NotNull Addressee addressee,

            @NotBlank(message = "is required: who opens it, such as the head teacher of a school")
            @Size(max = 200, message = "has at most 200 characters")
            String to,

            @NotBlank(message = "is required")
            @Size(max = MinimalWords.LONGEST, message = "has at most 500 characters: say only what they need to act on")
            String wording) {

        @Override
        public String toString() {
            return "DraftRequest[" + addressee + "]";
        }
    }

    /** What it says instead. */
    record RewordRequest(
            @NotBlank(message = "is required")
            @Size(max = MinimalWords.LONGEST, message = "has at most 500 characters: say only what they need to act on")
            String wording) {

        @Override
        public String toString() {
            return "RewordRequest";
        }
    }

    /** Exactly the words that police have read. */
    record AgreeRequest(@NotNull String wordingId) {}

    /** Until when it is to be opened: left out, within a day. */
    record IssueRequest(@Nullable Instant openBy) {}
}
