package uk.reachable.incident.people.erasure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.vault.ErasedException;
import uk.reachable.platform.web.problem.FailureTranslation;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Whoever wants to write about who was erased hears that it can never be kept (409). */
@Component
class ErasedAnswer implements FailureTranslation {

    @Override
    public @Nullable ProblemException translate(Exception failure) {
        return failure instanceof ErasedException
                ? Problems.conflict("Who this is about was erased. Nothing can be kept about them in words any more.")
                : null;
    }
}
