package uk.reachable.notification.notify;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Notify says of a message in the end. It also sends who it was for, which is not read.
 *
 * @param id the message's at Notify
 * @param reference ours: the delivery's id; none for a message that somebody sent by hand
 * @param completedAt when its status changed last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record ReceiptRequest(
        @NotNull UUID id,

        @Nullable @Size(max = 200, message = "has at most 200 characters")
        String reference,

        @NotNull ReceiptStatus status,

        @JsonProperty("completed_at") @Nullable Instant completedAt) {

    enum ReceiptStatus {
        @JsonProperty("delivered")
        DELIVERED,
        /** The number or address does not exist. */
        @JsonProperty("permanent-failure")
        PERMANENT_FAILURE,
        /** The phone was off, the mailbox was full. */
        @JsonProperty("temporary-failure")
        TEMPORARY_FAILURE,
        /** Something failed between Notify and whoever it sends by. */
        @JsonProperty("technical-failure")
        TECHNICAL_FAILURE
    }
}
