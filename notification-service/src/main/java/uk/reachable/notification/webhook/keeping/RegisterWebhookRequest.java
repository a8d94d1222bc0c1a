package uk.reachable.notification.webhook.keeping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * A system to be told.
 *
 * @param kinds those it wants; left out for all
 */
record RegisterWebhookRequest(
        @NotBlank @Size(max = 500) String url,

        @Nullable @Size(min = 1, message = "must name at least one kind; leave it out for all")
        Set<@NotNull NoticeKind> kinds) {}
