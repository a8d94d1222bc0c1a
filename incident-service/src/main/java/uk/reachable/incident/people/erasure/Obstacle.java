package uk.reachable.incident.people.erasure;

import io.swagger.v3.oas.annotations.media.Schema;

/** What keeps a person from being erased, for somebody still needs to know who they are. */
@Schema(name = "ErasureObstacle")
enum Obstacle {
    /** A referral of the person has not ended. */
    REFERRAL_OPEN("A referral of this person is still open. Erase them when it has ended or was withdrawn."),
    /** An emergency access waits for its review, and its reason in words would be destroyed unread. */
    EMERGENCY_ACCESS_NOT_REVIEWED(
            "An emergency access to this person waits for its review. Review it first: its reason is destroyed, too.");

    private final String remedy;

    Obstacle(String remedy) {
        this.remedy = remedy;
    }

    /** What to do about it. */
    String remedy() {
        return remedy;
    }
}
