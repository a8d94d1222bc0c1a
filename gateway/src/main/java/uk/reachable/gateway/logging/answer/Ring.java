package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.logging.answer.SocialCareDesk.Tell;
import uk.reachable.gateway.words.LondonTime;

/**
 * Somebody to ring now.
 *
 * @param number null where nobody knows it here
 */
record Ring(String who, @Nullable String number, String why) {

    static List<Ring> of(Response response, Map<String, Tell> socialCare, Names names, Instant now) {
        List<Ring> rings = new ArrayList<>();
        response.people().stream()
                .filter(Ring::isToBeTold)
                .map(person -> socialCare(socialCare.get(person.id()), names.of(person.id())))
                .forEach(rings::add);
        response.referrals().stream()
                .filter(referral -> referral.ring() != null)
                .map(referral -> offDuty(referral, now))
                .forEach(rings::add);
        response.people().forEach(person -> elsewhere(response.incident(), person)
                .map(region -> desk(region, names.of(person.id()) + " lives there"))
                .ifPresent(rings::add));
        return List.copyOf(rings);
    }

    /** The desk first: it knows the numbers of social care, and sees to what changes. */
    static List<Ring> forReferrer(Response response, Names names, Instant now) {
        List<Ring> rings = new ArrayList<>();
        Regions.ofArea(response.incident().localAuthority())
                .map(region -> desk(region, "It sees to this referral. Tell it what changes and what you find out"))
                .ifPresent(rings::add);
        rings.addAll(of(response, Map.of(), names, now));
        return List.copyOf(rings);
    }

    /** Those whose children's social care nobody is known to have told. */
    static boolean isToBeTold(Response.Person person) {
        return Objects.requireNonNullElse(person.safeguarding(), List.<Response.Question>of()).stream()
                .anyMatch(question ->
                        question.question() == SafeguardingQuestion.SOCIAL_CARE && question.answer() == null);
    }

    private static Ring socialCare(@Nullable Tell desk, String name) {
        String why = "Tell them of " + name;
        return desk == null
                ? new Ring("Children’s social care of the home area", null, why)
                : new Ring(desk.name(), desk.phone(), why);
    }

    private static Ring offDuty(Response.Referral referral, Instant now) {
        String from = referral.onShiftFrom() == null ? "" : " until " + LondonTime.words(referral.onShiftFrom(), now);
        return new Ring(
                Objects.requireNonNullElse(referral.providerName(), "The service"),
                referral.ring(),
                "Nobody is on shift there" + from);
    }

    private static Optional<Region> elsewhere(Response.Incident incident, Response.Person person) {
        return Optional.ofNullable(person.homeLocalAuthority())
                .flatMap(Regions::ofArea)
                .filter(home -> !home.hasArea(incident.localAuthority()));
    }

    private static Ring desk(Region region, String why) {
        return new Ring("Duty desk of " + region.name(), region.dutyDeskPhone(), why);
    }
}
