package uk.reachable.incident.community;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.community.OpenNoticeHandler.Answer;
import uk.reachable.incident.community.notice.NoticeSecret;
import uk.reachable.platform.web.problem.Problems;

/**
 * Where a notice is opened without signing in. Secret and code come in the body: an address is written to logs, traces
 * and histories on the way, a body is not.
 */
@RestController
@Tag(name = "Community notices")
class OpenNoticeController {

    private final OpenNoticeHandler handler;

    OpenNoticeController(OpenNoticeHandler handler) {
        this.handler = handler;
    }

    record OpenRequest(
            @NotNull @Size(max = 200, message = "has at most 200 characters")
            String secret,

            @NotNull @Size(max = 20, message = "has at most 20 characters")
            String code) {
        /** A secret is not written to a log. */
        @Override
        public String toString() {
            return "OpenRequest";
        }
    }

    /** What the notice says, whose it is, and whom to ring. */
    record OpenedNotice(String from, String wording, Instant openedAt, String ring) {
        private static OpenedNotice of(Answer.Read read) {
            return new OpenedNotice(
                    read.region().unitName(),
                    read.wording(),
                    read.openedAt(),
                    read.region().dutyDeskPhone());
        }

        /** Never says what was written. */
        @Override
        public String toString() {
            return "OpenedNotice[" + openedAt + "]";
        }
    }

    @Operation(
            operationId = "openNotice",
            summary = "Open a notice by its one-time link and code",
            description = "Open to whoever has both, without a token, once. Unknown, used and expired links are"
                    + " answered alike; five wrong codes end the link.")
    @SecurityRequirements
    @ApiResponse(responseCode = "200", description = "What it says; not shown again", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", description = "The code is wrong")
    @ApiResponse(responseCode = "404", description = "Unknown, used, expired or ended by five wrong codes")
    @PostMapping("/api/outside/notices/open")
    ResponseEntity<OpenedNotice> open(@Valid @RequestBody OpenRequest request) {
        return switch (handler.open(new NoticeSecret(request.secret(), request.code()))) {
            case Answer.Read read ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OpenedNotice.of(read));
            case Answer.WrongCode _ -> throw Problems.forbidden("The code is wrong. Check it and try again.");
            case Answer.NotValid _ ->
                throw Problems.of(
                        HttpStatus.NOT_FOUND, "This link is not valid, or not any more. Ring whoever sent it to you.");
        };
    }
}
