package uk.reachable.incident.people.erasure;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Why a person is to be erased: a code and no words, for words would outlive what they are about. */
record ErasureRequest(
        @NotNull(message = "is required") @Nullable ErasureReason reason) {}
