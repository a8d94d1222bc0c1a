package uk.reachable.system.prove.check.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.fault.Fault;

/** An e-mail that came more than once under one Message-ID; {@code fault} hit its sending, or null when none did. */
public record Repeat(
        String messageId,
        String to,
        int times,
        Instant first,
        @Nullable Fault fault) {}
