package uk.reachable.system.prove.check;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.ReferralUnplaced;

import static uk.reachable.system.prove.check.ToldEvent.filled;
import static uk.reachable.system.prove.check.ToldEvent.held;
import static uk.reachable.system.prove.check.ToldEvent.offerMade;
import static uk.reachable.system.prove.check.ToldEvent.placeRequested;
import static uk.reachable.system.prove.check.ToldEvent.raised;
import static uk.reachable.system.prove.check.ToldEvent.released;
import static uk.reachable.system.prove.check.ToldEvent.requested;

/**
 * What happened in a run in which nothing went wrong. Three referrals of one incident: "moved" was accepted by
 * Redthread and handed over to St Giles, "left" was declined by Redthread and nobody else is left, "open" is offered to
 * St Giles.
 */
final class ToldEvents {

    static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    static final String INCIDENT = "incident";
    static final String REFERENCE = "WM-2026-000001";
    static final String REGION = "west-midlands";
    static final String DESK = "west-midlands-vru";
    static final String POLICE = "west-midlands-police";
    static final String REDTHREAD = "redthread";
    static final String ST_GILES = "st-giles";
    static final String WORKER = "caseworker.stgiles";
    static final String AREA = "E08000025";

    private ToldEvents() {}

    static List<Event> all() {
        return Stream.of(ofTheIncident(), moved(), left(), open(), placesOfMoved(), placesOfLeft(), placesOfOpen())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> ofTheIncident() {
        return List.of(
                new IncidentLogged(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        Category.KNIFE_INJURY,
                        Severity.CRITICAL,
                        AREA,
                        "duty.officer",
                        NOW),
                new MeetingCalled(
                        INCIDENT, REFERENCE, REGION, "meeting", AREA, Severity.CRITICAL, "rule", 1, POLICE, NOW, NOW),
                requested("moved"),
                requested("left"),
                requested("open"));
    }

    private static List<Event> moved() {
        return List.of(
                raised("moved"),
                placeRequested("moved", 1, "offer-moved", PlacePurpose.OFFER),
                offerMade("moved", 2, "offer-moved", REDTHREAD),
                new OfferAccepted(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "moved",
                        "person",
                        3,
                        "offer-moved",
                        REDTHREAD + "-1",
                        REDTHREAD,
                        NOW),
                new HandoverProposed(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "moved",
                        "person",
                        4,
                        "handover",
                        REDTHREAD,
                        ST_GILES,
                        ST_GILES + "-1",
                        HandoverReason.BETTER_FIT,
                        NOW),
                placeRequested("moved", 4, "handover", PlacePurpose.HANDOVER),
                new HandoverOffered(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "moved",
                        "person",
                        5,
                        "handover",
                        REDTHREAD,
                        ST_GILES,
                        ST_GILES + "-1",
                        "St Giles",
                        "Programme",
                        NOW,
                        null,
                        null,
                        NOW),
                new HandoverAccepted(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "moved",
                        "person",
                        6,
                        "handover",
                        REDTHREAD,
                        ST_GILES,
                        ST_GILES + "-1",
                        REDTHREAD + "-1",
                        NOW,
                        WORKER));
    }

    private static List<Event> left() {
        return List.of(
                raised("left"),
                placeRequested("left", 1, "offer-left", PlacePurpose.OFFER),
                offerMade("left", 2, "offer-left", REDTHREAD),
                new OfferDeclined(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "left",
                        "person",
                        3,
                        "offer-left",
                        REDTHREAD + "-1",
                        REDTHREAD,
                        DeclineReason.NO_CAPACITY,
                        NOW),
                placeRequested("left", 3, "offer-none", PlacePurpose.OFFER),
                new ReferralUnplaced(INCIDENT, REFERENCE, REGION, "left", "person", 4, "offer-none", NOW, NOW));
    }

    private static List<Event> open() {
        return List.of(
                raised("open"),
                placeRequested("open", 1, "offer-open", PlacePurpose.OFFER),
                offerMade("open", 2, "offer-open", ST_GILES));
    }

    private static List<Event> placesOfMoved() {
        return List.of(
                held("moved", "offer-moved", REDTHREAD, PlacePurpose.OFFER),
                filled("moved", "offer-moved", REDTHREAD),
                held("moved", "handover", ST_GILES, PlacePurpose.HANDOVER),
                filled("moved", "handover", ST_GILES),
                released("moved", "offer-moved", REDTHREAD));
    }

    private static List<Event> placesOfLeft() {
        return List.of(
                held("left", "offer-left", REDTHREAD, PlacePurpose.OFFER),
                released("left", "offer-left", REDTHREAD),
                new NoPlace(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "left",
                        "offer-none",
                        PlacePurpose.OFFER,
                        NoPlaceOutcome.NONE_LEFT,
                        NOW));
    }

    private static List<Event> placesOfOpen() {
        return List.of(held("open", "offer-open", ST_GILES, PlacePurpose.OFFER));
    }
}
