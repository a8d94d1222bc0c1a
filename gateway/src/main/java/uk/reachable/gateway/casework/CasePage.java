package uk.reachable.gateway.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.gateway.casework.CaseFile.Offer;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.words.Countdown;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * A case as a page.
 *
 * @param asks what is asked of the reader's organisation; null when nothing is
 * @param paused what police ask; null while they ask for nothing
 * @param person where the person's details are read; null where they are not the reader's to see now
 * @param ways what can be done about it as it stands
 */
record CasePage(
        String id,
        String need,
        String reference,
        String status,
        boolean child,
        @Nullable Asks asks,
        @Nullable String paused,
        List<SummaryRow> facts,
        @Nullable String person,
        List<CaseWay> ways,
        List<TimelineEntry> contacts,
        List<TimelineEntry> history) {

    static final List<Option> REASONS = CaseWords.options(DeclineReason.class, CaseWords::of);

    /**
     * What the organisation answers.
     *
     * @param handover the handover in question; null for an offer
     * @param answer by when, and how long there is left
     */
    record Asks(
            @Nullable String handover,
            String of,
            String answer,
            boolean over,
            @Nullable String onShift,
            @Nullable String ring) {}

    static CasePage of(CaseFile file, Staff staff, Instant now) {
        return new CasePage(
                file.id(),
                Words.of(file.need()),
                file.incidentReference(),
                Words.of(file.status()),
                file.ofChild(),
                staff.ofProvider() ? asks(file, now) : null,
                file.contactPaused() == null
                        ? null
                        : "Police ask that nobody contacts them yet. They look at it again by "
                                + LondonTime.words(file.contactPaused().reviewBy(), now) + ".",
                facts(file, now),
                staff.ofProvider() && file.isHeld() && file.personId() != null
                        ? "/cases/" + file.id() + "/person"
                        : null,
                CaseWay.of(file, staff),
                contacts(file, now),
                history(file, now));
    }

    private static @Nullable Asks asks(CaseFile file, Instant now) {
        Offer offer = file.offer();
        if (file.isAsked() && offer != null && offer.respondBy() != null) {
            Instant by = offer.respondBy();
            String onShift = offer.onShiftFrom() == null ? null : LondonTime.words(offer.onShiftFrom(), now);
            return new Asks(
                    null, offer.programmeName(), answer(by, now), Countdown.isOver(by, now), onShift, offer.ring());
        }
        CaseFile.Handover handover = file.askedToTakeOver();
        if (handover == null || handover.respondBy() == null) {
            return null;
        }
        Instant by = handover.respondBy();
        String of = handover.toProgrammeName() + ", from " + handover.fromOrganisationName();
        return new Asks(handover.id(), of, answer(by, now), Countdown.isOver(by, now), null, null);
    }

    private static String answer(Instant by, Instant now) {
        return "Answer " + Countdown.within(by, now);
    }

    private static List<SummaryRow> facts(CaseFile file, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        if (file.subject() != SubjectKind.PERSON) {
            rows.add(new SummaryRow("For", CaseWords.of(file.subject())));
        }
        rows.add(new SummaryRow("Age", Words.of(file.ageBand())));
        rows.add(new SummaryRow("Area", CaseWords.area(file.localAuthority())));
        if (file.setting() != null || file.site() != null) {
            rows.add(new SummaryRow("Where they are", where(file)));
        }
        if (file.expectedRelease() != null) {
            rows.add(new SummaryRow("Discharge", "About " + LondonTime.words(file.expectedRelease(), now)));
        }
        Offer offer = file.offer();
        if (file.isHeld() && offer != null) {
            rows.add(new SummaryRow("Programme", offer.programmeName()));
            rows.add(new SummaryRow("Worker", Objects.requireNonNullElse(offer.worker(), "Nobody yet")));
        }
        if (file.firstContact() != null) {
            rows.add(new SummaryRow("First contact", firstContact(file.firstContact(), now)));
        }
        if (file.responsibleOrganisationName() != null) {
            rows.add(new SummaryRow("Responsible", file.responsibleOrganisationName()));
        }
        if (file.leadProfessional() != null) {
            CaseFile.Lead lead = file.leadProfessional();
            rows.add(new SummaryRow("Lead professional", CaseWords.lead(lead.kind()) + ", " + lead.organisation()));
        }
        return List.copyOf(rows);
    }

    private static String where(CaseFile file) {
        return String.join(
                ", ",
                Stream.of(
                                file.site() == null ? null : CaseWords.site(file.site()),
                                file.setting() == null ? null : Words.of(file.setting()))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static String firstContact(CaseFile.FirstContact first, Instant now) {
        if (first.contactedAt() != null) {
            return "Seen " + LondonTime.words(first.contactedAt(), now);
        }
        return (first.overdue() || Countdown.isOver(first.dueBy(), now) ? "Not seen in time, was due by " : "Due by ")
                + LondonTime.words(first.dueBy(), now);
    }

    private static List<TimelineEntry> contacts(CaseFile file, Instant now) {
        return file.contacts().reversed().stream()
                .map(one -> new TimelineEntry(
                        CaseWords.of(one.answer()),
                        one.organisationName(),
                        one.contactedAt(),
                        LondonTime.words(one.contactedAt(), now),
                        one.askAgainOn() == null ? null : "Ask again on " + LondonTime.day(one.askAgainOn())))
                .toList();
    }

    private static List<TimelineEntry> history(CaseFile file, Instant now) {
        return file.history().reversed().stream()
                .map(step -> new TimelineEntry(
                        HistoryWords.of(step.what()),
                        step.organisationName(),
                        step.at(),
                        LondonTime.words(step.at(), now),
                        words(step)))
                .toList();
    }

    private static @Nullable String words(CaseFile.Step step) {
        List<String> parts = Stream.of(
                        step.programmeName(),
                        step.toOrganisationName() == null ? null : "To " + step.toOrganisationName(),
                        step.worker() == null ? null : "Worker: " + step.worker(),
                        step.actedBy() == null ? null : "By " + step.actedBy() + " for them")
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? null : String.join(". ", parts);
    }
}
