package uk.reachable.incident.convening.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.platform.security.Actor;

/** Shows meetings to those who convene them, keep their record, or are invited. */
@RestController
@Tag(name = "Meetings")
@RequestMapping("/api/meetings")
class MeetingsController {

    private final MeetingReader reader;
    private final MeetingLists lists;

    MeetingsController(MeetingReader reader, MeetingLists lists) {
        this.reader = reader;
        this.lists = lists;
    }

    @Operation(operationId = "listMeetings")
    @GetMapping
    MeetingList meetings(
            Actor actor,
            @Parameter(
                            description = "Only those that stand so",
                            schema =
                                    @Schema(type = "string", pattern = "^(CALLED|SCHEDULED|HELD|CONCLUDED|CANCELLED)$"))
                    @RequestParam(required = false)
                    @Nullable
                    MeetingStatus status) {
        return lists.of(actor, status);
    }

    @Operation(operationId = "readMeeting")
    @GetMapping("/{meetingId}")
    ResponseEntity<MeetingView> meeting(Actor actor, @PathVariable String meetingId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.read(actor, meetingId));
    }
}
