package uk.reachable.incident.community;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.community.NoticeHandler.IssuedNow;
import uk.reachable.incident.community.NoticeReader.NoticeList;
import uk.reachable.incident.community.NoticeRequests.AgreeRequest;
import uk.reachable.incident.community.NoticeRequests.DraftRequest;
import uk.reachable.incident.community.NoticeRequests.IssueRequest;
import uk.reachable.incident.community.NoticeRequests.NextOfKinRequest;
import uk.reachable.incident.community.NoticeRequests.RewordRequest;
import uk.reachable.platform.security.Actor;

/** Where desk and police prepare a notice to a school, a family or a community. */
@RestController
@Tag(name = "Community notices")
class NoticeController {

    private final NoticeHandler handler;
    private final NoticeReader reader;

    NoticeController(NoticeHandler handler, NoticeReader reader) {
        this.handler = handler;
        this.reader = reader;
    }

    /** When next of kin were told. */
    record NextOfKinTold(String incidentId, Instant toldAt) {}

    /**
     * What opens the notice, shown this once: {@code link} is a path of this system, and {@code code} is to be told by
     * another way than the link.
     */
    record IssuedNotice(String id, String link, String secret, String code, Instant openBy) {

        private static IssuedNotice of(IssuedNow issued) {
            String secret = issued.secret().secret();
            return new IssuedNotice(
                    issued.notice().facts().id(),
                    "/notice#" + secret,
                    secret,
                    issued.secret().codeToRead(),
                    issued.notice().openBy());
        }

        /** A secret is not written to a log. */
        @Override
        public String toString() {
            return "IssuedNotice[" + id + "]";
        }
    }

    @Operation(operationId = "recordNextOfKin")
    @PostMapping("/api/incidents/{incidentId}/next-of-kin")
    NextOfKinTold nextOfKin(
            Actor actor, @PathVariable String incidentId, @Valid @RequestBody NextOfKinRequest request) {
        return new NextOfKinTold(incidentId, handler.nextOfKinTold(actor, incidentId, request.toldAt()));
    }

    @Operation(operationId = "draftNotice")
    @ApiResponse(responseCode = "201", description = "Drafted", useReturnTypeSchema = true)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/incidents/{incidentId}/notices")
    NoticeStanding draft(Actor actor, @PathVariable String incidentId, @Valid @RequestBody DraftRequest request) {
        return NoticeStanding.of(handler.draft(actor, incidentId, request));
    }

    @Operation(operationId = "listNotices")
    @GetMapping("/api/incidents/{incidentId}/notices")
    ResponseEntity<NoticeList> list(Actor actor, @PathVariable String incidentId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.read(actor, incidentId));
    }

    @Operation(operationId = "rewordNotice")
    @PostMapping("/api/notices/{noticeId}/wording")
    NoticeStanding reword(Actor actor, @PathVariable String noticeId, @Valid @RequestBody RewordRequest request) {
        return NoticeStanding.of(handler.reword(actor, noticeId, request.wording()));
    }

    @Operation(operationId = "agreeNotice")
    @PostMapping("/api/notices/{noticeId}/agree")
    NoticeStanding agree(Actor actor, @PathVariable String noticeId, @Valid @RequestBody AgreeRequest request) {
        return NoticeStanding.of(handler.agree(actor, noticeId, request.wordingId()));
    }

    /** Not to be stored, and so not kept under an Idempotency-Key either: a repeat makes another link and code. */
    @Operation(operationId = "issueNotice")
    @PostMapping("/api/notices/{noticeId}/issue")
    ResponseEntity<IssuedNotice> issue(
            Actor actor,
            @PathVariable String noticeId,
            @Valid @RequestBody(required = false) @Nullable IssueRequest request) {
        IssuedNow issued = handler.issue(actor, noticeId, request == null ? null : request.openBy());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(IssuedNotice.of(issued));
    }

    @Operation(operationId = "recordNoticeRung")
    @PostMapping("/api/notices/{noticeId}/rung")
    NoticeStanding rung(Actor actor, @PathVariable String noticeId) {
        return NoticeStanding.of(handler.rung(actor, noticeId));
    }
}
