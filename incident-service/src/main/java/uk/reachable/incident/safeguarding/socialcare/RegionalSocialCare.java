package uk.reachable.incident.safeguarding.socialcare;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.reference.ReviewedData;

/** Children's social care of every region, from the reviewed files under {@code social-care/}. */
@Component
public class RegionalSocialCare {

    private final Map<String, SocialCare> byRegion = ReviewedData.perRegion("social-care", SocialCare.class);

    /**
     * Whom to tell about a person at home in one area of an incident in another: where they live, if the region's data
     * has it, else where it happened. Null for another question.
     */
    public SocialCare.@Nullable Desk deskFor(
            SafeguardingQuestion question, Region region, String home, String incidentArea, Instant now) {
        SocialCare care = byRegion.get(region.id());
        if (question != SafeguardingQuestion.SOCIAL_CARE || care == null) {
            return null;
        }
        SocialCare.Desk atHome = care.deskFor(home, now, region.timeZone());
        return atHome == null ? care.deskFor(incidentArea, now, region.timeZone()) : atHome;
    }
}
