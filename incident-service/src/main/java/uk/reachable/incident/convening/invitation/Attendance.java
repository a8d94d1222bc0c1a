package uk.reachable.incident.convening.invitation;

import uk.reachable.incident.meeting.RecordPart;

/** Whether an organisation came to a meeting. */
public enum Attendance {
    ATTENDED(RecordPart.ATTENDED),
    APOLOGIES(RecordPart.APOLOGIES);

    private final RecordPart part;

    Attendance(RecordPart part) {
        this.part = part;
    }

    RecordPart part() {
        return part;
    }
}
