package uk.reachable.incident.meeting.practice;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.reachable.incident.reference.ReviewedData;

/** How every region runs its meetings, from the reviewed files under {@code meetings/}. */
@Component
public class RegionalPractice {

    private final Map<String, MeetingPractice> byRegion = ReviewedData.perRegion("meetings", MeetingPractice.class);

    public MeetingPractice of(String region) {
        return Objects.requireNonNull(byRegion.get(region));
    }
}
