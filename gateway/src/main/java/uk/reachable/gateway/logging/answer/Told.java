package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * An organisation that is told of the incident.
 *
 * @param what what it is told, in a few words
 */
record Told(String who, String what) {

    static List<Told> of(Response response, Names names, Instant now) {
        return Stream.concat(
                        invited(response, now),
                        response.referrals().stream()
                                .filter(referral -> referral.status() == ReferralStatus.OFFERED
                                        || referral.status() == ReferralStatus.ACCEPTED)
                                .map(referral -> asked(referral, names, now)))
                .toList();
    }

    private static Stream<Told> invited(Response response, Instant now) {
        Response.Meeting meeting = response.meeting();
        if (meeting == null) {
            return Stream.empty();
        }
        Optional<Region> region = Regions.ofArea(response.incident().localAuthority());
        return Objects.requireNonNullElse(meeting.invited(), List.<Response.Invited>of()).stream()
                .map(one -> new Told(
                        Objects.requireNonNullElse(one.name(), "A partner"),
                        region.filter(ours -> ours.policeLead().equals(one.organisation()))
                                .map(_ -> convenes(meeting, now))
                                .orElse("invited to the meeting")));
    }

    private static String convenes(Response.Meeting meeting, Instant now) {
        return meeting.startsAt() == null
                ? "asked to convene the meeting by " + LondonTime.words(meeting.dueBy(), now)
                : "convenes the meeting " + LondonTime.words(meeting.startsAt(), now);
    }

    private static Told asked(Response.Referral referral, Names names, Instant now) {
        return new Told(
                Objects.requireNonNullElse(referral.providerName(), "A service"),
                "%s for %s, %s"
                        .formatted(
                                Words.of(referral.need()),
                                names.of(referral.personId()),
                                when(referral.notifiedAt(), now)));
    }

    private static String when(@Nullable Instant notified, Instant now) {
        return notified == null ? "is being told" : "told " + LondonTime.words(notified, now);
    }
}
