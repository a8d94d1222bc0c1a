package uk.reachable.incident.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.invitation.Attendance;
import uk.reachable.incident.convening.referral.MeetingReferrals;
import uk.reachable.incident.meeting.Appointment;
import uk.reachable.incident.meeting.MeetingCourse;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.purpose.Purpose;
import uk.reachable.incident.purpose.PurposeState;
import uk.reachable.incident.purpose.PurposeStatement;

import static uk.reachable.incident.minutes.MinutesContent.WITH;

/**
 * The minutes of a meeting as text. Without case content they hold organisations, times and states only: no word that
 * somebody wrote, no kind of incident, no need, no age.
 */
final class Minutes {

    private final MeetingRecord record;
    private final boolean with;
    private final List<String> lines = new ArrayList<>();

    private Minutes(MeetingRecord record, MinutesContent content) {
        this.record = record;
        this.with = content == WITH;
    }

    static String of(MeetingRecord record, MinutesContent content) {
        Minutes minutes = new Minutes(record, content);
        minutes.heading();
        minutes.invited();
        minutes.purposes();
        minutes.actions();
        minutes.referrals();
        return String.join("\n", minutes.lines) + "\n";
    }

    private void heading() {
        lines.add("Consequence-management meeting, " + record.region().name());
        lines.add(
                with ? "Minutes with case content. Keep them as you keep the case." : "Minutes without case content.");
        record.incidents().forEach(incident -> lines.add("Incident " + incident(incident)));
        lines.add("Status: " + InWords.of(record.meeting().status()));
        MeetingCourse course = MeetingCourse.of(record.meeting());
        if (course.appointment() != null) {
            appointment(course.appointment());
        }
        if (course.heldAt() != null) {
            lines.add("Held: " + InWords.of(course.heldAt(), record.region().timeZone()));
        }
        if (with) {
            lines.add("Called because: " + record.meeting().facts().because());
        }
    }

    private String incident(KnownIncident known) {
        String area = Places.areaName(known.incident().localAuthority());
        String named = known.reference() + (area == null ? "" : ", " + area);
        return with
                ? "%s: %s, %s"
                        .formatted(
                                named,
                                InWords.of(known.incident().category()),
                                InWords.of(known.incident().severity()))
                : named;
    }

    private void appointment(Appointment appointment) {
        lines.add(
                "Begins: " + InWords.of(appointment.startsAt(), record.region().timeZone()));
        lines.add("Chair: " + organisation(appointment.chair()));
        String place = appointment.placeId() == null ? null : word(Appointment.field(appointment.placeId()));
        if (place != null) {
            lines.add("Place: " + place);
        }
    }

    private void invited() {
        section("Invited");
        record.meeting().facts().invited().forEach(partner -> {
            Attendance attendance = record.attendance().get(partner);
            lines.add("- " + organisation(partner) + ": "
                    + (attendance == null ? "nothing recorded" : InWords.of(attendance)));
        });
    }

    private void purposes() {
        for (KnownIncident incident : record.incidents()) {
            section("Purposes of the response to " + incident.reference());
            List<PurposeStatement> said = record.purposes().getOrDefault(incident.id(), List.of());
            Stream.of(Purpose.values())
                    .forEach(purpose -> lines.add("- " + InWords.of(purpose) + ": " + state(purpose, said)));
        }
    }

    private String state(Purpose purpose, List<PurposeStatement> said) {
        return said.stream()
                .filter(statement -> statement.purpose() == purpose)
                .findFirst()
                .map(statement -> "%s; %s, %s%s"
                        .formatted(
                                InWords.of(statement.state()),
                                organisation(statement.ownerOrganisation()),
                                InWords.of(statement.on()),
                                wordAfter(PurposeStatement.reasonField(statement.id()))))
                .orElse(InWords.of(PurposeState.UNMET));
    }

    private void actions() {
        section("Actions");
        for (Action action : record.actions()) {
            ActionFacts facts = action.facts();
            lines.add("- %s, by %s: %s%s"
                    .formatted(
                            organisation(facts.ownerOrganisation()),
                            InWords.of(facts.dueBy(), record.region().timeZone()),
                            InWords.of(action.status()),
                            wordAfter(ActionFacts.textField(facts.id()))));
        }
    }

    private void referrals() {
        section("Referrals decided: " + record.referrals().size());
        if (with) {
            record.referrals().forEach(referral -> lines.add("- " + referral(referral)));
        }
    }

    private static String referral(MeetingReferrals.Decided referral) {
        return "%s: %s for somebody %s, %s"
                .formatted(
                        referral.reference(),
                        InWords.of(referral.need()),
                        InWords.of(referral.role()),
                        InWords.of(referral.ageBand()));
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private @Nullable String organisation(String id) {
        return record.names().ofOrganisation(id);
    }

    private @Nullable String word(String field) {
        return with ? record.words().get(field) : null;
    }

    private String wordAfter(String field) {
        String word = word(field);
        return word == null ? "" : ". " + word;
    }
}
