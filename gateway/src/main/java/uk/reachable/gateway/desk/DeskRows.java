package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.desk.DeskRow.Link;
import uk.reachable.gateway.desk.DeskRow.Ring;
import uk.reachable.gateway.inbox.InboxWords;
import uk.reachable.gateway.meeting.MeetingList;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;
import uk.reachable.gateway.words.Words;

/**
 * What waits as the desk reads it.
 *
 * @param programmes by id; empty while nobody can say whom to ring there
 */
record DeskRows(Map<String, Waiting.Programme> programmes, Instant now) {

    DeskRows {
        programmes = Map.copyOf(programmes);
    }

    DeskRow of(Waiting.NotSeen one) {
        List<String> lines = new ArrayList<>(List.of(
                Words.of(one.need()) + ": " + one.programmeName() + ", " + one.providerName(),
                "Accepted " + ago(one.acceptedAt()),
                "First contact " + deadline(one.dueBy())));
        if (one.pauseReviewBy() != null) {
            lines.add("Police ask not to contact them yet, and look at it again " + time(one.pauseReviewBy()));
        }
        return new DeskRow(
                one.id(),
                one.incidentReference(),
                one.acceptedAt(),
                lines,
                ring(one.programme()),
                one.pauseReviewBy() == null
                        ? "Ask the service when somebody sees them."
                        : "Wait for police. Ask again when they have looked at it.",
                new Link("Open the incident", "/incidents/" + one.incidentId()),
                null);
    }

    DeskRow of(Waiting.Unanswered one) {
        Waiting.Tell tell = one.tell();
        String question = one.question().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DeskRow(
                one.personId() + "-" + question,
                one.incidentReference(),
                one.askedAt(),
                List.of(Words.of(one.question()), "Asked " + ago(one.askedAt()) + ", " + deadline(one.dueBy())),
                tell == null ? null : new Ring(tell.name(), tell.phone()),
                "Tell them, then record it. If they need not be told, say why.",
                new Link("Record who was told", "/desk/social-care/" + one.personId() + "/" + question),
                null);
    }

    DeskRow of(Waiting.ForAPlace one) {
        List<String> lines = new ArrayList<>(List.of(
                Words.of(one.need()) + ", " + area(one.localAuthority()),
                "Waits since " + time(one.since()) + ", " + ago(one.since()),
                one.priority()));
        one.programmesTheyWaitFor().forEach(awaited -> lines.add("Waits for " + awaited.programmeName()));
        return new DeskRow(
                one.referralId(),
                one.incidentReference(),
                one.since(),
                lines,
                one.programmesTheyWaitFor().isEmpty()
                        ? null
                        : ring(one.programmesTheyWaitFor().getFirst().programme()),
                "A place is offered by itself as soon as one is free. If it cannot wait, ring and ask for one.",
                null,
                null);
    }

    /** Of an incident with somebody for whom no service was found. */
    DeskRow of(Board.Item item) {
        int people = item.referralCounts().getOrDefault(ReferralStatus.UNPLACED, 0);
        return new DeskRow(
                item.incidentId(),
                item.reference(),
                item.loggedAt(),
                List.of(
                        Words.of(item.category()) + ", " + item.localAuthorityName(),
                        people == 1
                                ? "No service found yet for 1 referral"
                                : "No service found yet for " + people + " referrals",
                        "Logged " + ago(item.loggedAt())),
                null,
                "Choose a service by hand, or say how the search goes on.",
                new Link("Open the incident", "/incidents/" + item.incidentId()),
                null);
    }

    DeskRow of(Waiting.Asked one) {
        List<String> lines = new ArrayList<>(List.of(InboxWords.of(one.kind()), "Told " + ago(one.postedAt())));
        if (one.respondBy() != null) {
            lines.add("To be answered " + deadline(one.respondBy()));
        }
        return new DeskRow(
                one.id(),
                one.incidentReference(),
                one.postedAt(),
                lines,
                one.ring() == null ? null : new Ring("Whom to ring", one.ring()),
                "Ring, and say in the inbox that you are on it.",
                new Link("Go to it in the inbox", "/inbox#" + one.id()),
                null);
    }

    DeskRow of(Waiting.Notice one) {
        List<String> lines = new ArrayList<>(List.of(
                InboxWords.of(one.kind()), "Not delivered since " + time(one.since()) + ", " + ago(one.since())));
        if (one.respondBy() != null) {
            lines.add("They are to answer " + deadline(one.respondBy()));
        }
        return new DeskRow(
                one.id(),
                one.incidentReference(),
                one.since(),
                lines,
                new Ring(provider(one.organisation()), one.ring()),
                "Ring them and say what the message asked, then say here that somebody was told.",
                null,
                "/desk/undelivered/" + one.id());
    }

    DeskRow of(ActionList.Item one) {
        return new DeskRow(
                one.id(),
                one.incidentReference(),
                one.dueBy(),
                List.of(
                        Objects.requireNonNullElse(one.ownerOrganisationName(), "An organisation without a name here"),
                        "To be done by " + time(one.dueBy()) + ", " + TimeLeft.deadline(one.dueBy(), now)),
                null,
                "Ask them how it stands. Then say in the meeting's record that it is done, or no longer needed.",
                new Link("Go to the meeting", "/meetings/" + one.meetingId() + "#actions"),
                null);
    }

    DeskRow of(MeetingList.Item one) {
        return new DeskRow(
                one.id(),
                one.inWords(),
                one.dueBy(),
                List.of("To be convened by " + time(one.dueBy()) + ", " + TimeLeft.deadline(one.dueBy(), now)),
                null,
                "Ring the police lead. As soon as they say a time, record it.",
                new Link("Say when it is", "/meetings/" + one.id() + "/schedule"),
                null);
    }

    private @Nullable Ring ring(String programme) {
        Waiting.Programme known = programmes.get(programme);
        return known == null
                ? null
                : new Ring(known.contact().team(), known.contact().phone());
    }

    /** Organisations that run no programme have no name here. */
    private String provider(String organisation) {
        return programmes.values().stream()
                .filter(programme -> programme.provider().equals(organisation))
                .map(Waiting.Programme::providerName)
                .findFirst()
                .orElse("Whom to ring");
    }

    private static String area(String code) {
        return Regions.ofArea(code).flatMap(region -> region.areaName(code)).orElse("another region");
    }

    private String time(Instant moment) {
        return LondonTime.words(moment, now);
    }

    private String ago(Instant moment) {
        return TimeLeft.words(moment, now);
    }

    private String deadline(Instant due) {
        return "by " + time(due) + ", " + TimeLeft.deadline(due, now);
    }
}
