package uk.reachable.gateway.draft;

import java.time.Instant;
import uk.reachable.gateway.form.Form;

/** A form as it was typed, with its key: sent twice, it is done once. */
public record Draft(Form form, Instant savedAt, Instant keptUntil) {}
