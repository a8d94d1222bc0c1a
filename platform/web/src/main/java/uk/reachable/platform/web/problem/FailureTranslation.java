package uk.reachable.platform.web.problem;

import org.jspecify.annotations.Nullable;

/** Knows the problem that a failure of some library means to the caller; every bean of this type is asked. */
@FunctionalInterface
public interface FailureTranslation {

    /** The problem to answer with, or null when the failure is not of this library. */
    @Nullable
    ProblemException translate(Exception failure);
}
