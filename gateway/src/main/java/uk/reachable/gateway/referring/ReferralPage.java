package uk.reachable.gateway.referring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.gateway.incident.casefile.CaseWords;
import uk.reachable.gateway.incident.casefile.Person;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.referring.progress.ReferralFile;
import uk.reachable.gateway.referring.progress.ReferralSteps;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * A referral as the duty desk sees it.
 *
 * @param paused until when police ask that nobody contacts the person; null when somebody may
 * @param services best first; null when the ranking cannot be read, or is not there yet
 * @param review where it is reviewed what the service sees that was asked or has the person; null while there is none
 * @param history newest first; null when it cannot be read, or is not there yet
 */
record ReferralPage(
        String incident,
        String reference,
        String address,
        String need,
        String person,
        boolean isChild,
        String status,
        String statusColour,
        @Nullable String paused,
        List<SummaryRow> rows,
        @Nullable String ring,
        @Nullable String review,
        @Nullable List<Ranked> services,
        @Nullable List<TimelineEntry> history,
        DeskSteps steps) {

    static ReferralPage of(
            Response response,
            Referral referral,
            @Nullable ReferralFile file,
            @Nullable List<Match> matches,
            DeskSteps steps,
            Instant now) {
        String incident = response.incident().id();
        String address = "/incidents/%s/referrals/%s".formatted(incident, referral.id());
        String provider = referral.provider();
        ReferralFile.ContactPaused paused = file == null ? null : file.contactPaused();
        return new ReferralPage(
                incident,
                response.incident().reference(),
                address,
                Words.of(referral.need()),
                person(response, referral),
                isChild(response, referral),
                Words.of(referral.status()),
                CaseWords.colour(referral.status()),
                paused == null
                        ? null
                        : "Police ask not to contact the person yet. They look at it again by %s."
                                .formatted(LondonTime.words(paused.reviewBy(), now)),
                rows(referral, file, now),
                referral.ring(),
                provider == null ? null : Review.address(address, provider, null),
                matches == null ? null : Ranked.of(matches, address),
                file == null ? null : history(file, now),
                steps);
    }

    static boolean isChild(Response response, Referral referral) {
        return response.person(referral.personId())
                .map(Person::ageBand)
                .filter(band -> band == AgeBand.UNDER_18)
                .isPresent();
    }

    static String person(Response response, Referral referral) {
        String number = "Person " + response.numberOf(referral.personId());
        return response.person(referral.personId())
                .map(one -> "%s: %s, %s".formatted(number, Words.of(one.role()), Words.of(one.ageBand())))
                .orElse(number);
    }

    private static List<SummaryRow> rows(Referral referral, @Nullable ReferralFile file, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Service", referral.service().isEmpty() ? "None yet" : referral.service()));
        time(rows, "Answer by", referral.respondBy(), now);
        time(rows, "Somebody is there from", referral.onShiftFrom(), now);
        time(rows, "Duty officer decides by", referral.dutyDueBy(), now);
        if (file != null) {
            time(rows, "Waits since", file.waitingSince(), now);
            firstContact(rows, file.firstContact(), now);
        }
        rows.add(new SummaryRow("Responsible", referral.responsible()));
        return List.copyOf(rows);
    }

    private static void firstContact(List<SummaryRow> rows, ReferralFile.@Nullable FirstContact first, Instant now) {
        if (first == null) {
            return;
        }
        if (first.contactedAt() != null) {
            time(rows, "Seen", first.contactedAt(), now);
        } else {
            time(rows, first.overdue() ? "Should have been seen by" : "To be seen by", first.dueBy(), now);
        }
    }

    private static void time(List<SummaryRow> rows, String key, @Nullable Instant at, Instant now) {
        if (at != null) {
            rows.add(new SummaryRow(key, LondonTime.words(at, now)));
        }
    }

    private static List<TimelineEntry> history(ReferralFile file, Instant now) {
        return file.steps().reversed().stream()
                .flatMap(step -> ReferralSteps.words(step).stream()
                        .map(words -> new TimelineEntry(
                                words,
                                null,
                                step.at(),
                                LondonTime.words(step.at(), now),
                                Objects.requireNonNullElse(step.programmeName(), "")
                                                .isEmpty()
                                        ? null
                                        : step.programmeName())))
                .toList();
    }
}
