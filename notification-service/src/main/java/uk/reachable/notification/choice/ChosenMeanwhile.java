package uk.reachable.notification.choice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The problem of a choice from an old version: what its description shows.
 *
 * @param version the one in force; missing when only a key is in flight
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChosenMeanwhile(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable Long version) {}
