package uk.reachable.notification.notify;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.delivery.Receipts;
import uk.reachable.notification.delivery.Receipts.Heard;
import uk.reachable.platform.web.problem.Problems;

/** Where GOV.UK Notify tells what became of a message; it comes again up to five times until it is answered 2xx. */
@RestController
@Tag(name = "GOV.UK Notify")
class ReceiptController {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Receipts receipts;
    private final MeterRegistry meters;
    private final Clock clock;

    ReceiptController(Receipts receipts, MeterRegistry meters, Clock clock) {
        this.receipts = receipts;
        this.meters = meters;
        this.clock = clock;
    }

    @Operation(
            operationId = "receiveNotifyReceipt",
            summary = "Tell what became of a message by GOV.UK Notify",
            description = "The delivery receipts of GOV.UK Notify, with the bearer token that was given to it there."
                    + " A receipt may come twice, late, or for a message that is not known here: all are 204.")
    @SecurityRequirements
    @ApiResponse(responseCode = "204", description = "Heard")
    @ApiResponse(responseCode = "401", description = "Not the token that was given to GOV.UK Notify")
    @ApiResponse(responseCode = "503", description = "The message is being sent at this moment; send it again")
    @PostMapping("/api/outside/notify/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@Valid @RequestBody ReceiptRequest receipt) {
        Heard heard = deliveryId(receipt.reference())
                .map(delivery -> tell(delivery, receipt))
                .orElse(Heard.UNKNOWN);
        count(receipt.status(), heard);
        if (heard == Heard.TOO_EARLY) {
            throw Problems.unavailable("The message is being sent at this moment. Send the receipt again.", SOON);
        }
    }

    private Heard tell(UUID delivery, ReceiptRequest receipt) {
        Instant at = Objects.requireNonNullElseGet(receipt.completedAt(), clock::instant);
        return switch (receipt.status()) {
            case DELIVERED -> receipts.delivered(delivery, at);
            case PERMANENT_FAILURE -> returned(delivery, receipt, true);
            case TEMPORARY_FAILURE, TECHNICAL_FAILURE -> returned(delivery, receipt, false);
        };
    }

    private Heard returned(UUID delivery, ReceiptRequest receipt, boolean permanent) {
        return receipts.returned(delivery, receipt.id().toString(), "Notify " + code(receipt.status()), permanent);
    }

    private void count(ReceiptRequest.ReceiptStatus status, Heard heard) {
        meters.counter("reachable.notify.receipts", "status", code(status), "heard", code(heard))
                .increment();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is not ours. */
    private static Optional<UUID> deliveryId(@Nullable String reference) {
        try {
            return Optional.ofNullable(reference).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
