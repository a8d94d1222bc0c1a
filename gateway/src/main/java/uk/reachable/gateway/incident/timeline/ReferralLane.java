package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.timeline.Lane.Event;
import uk.reachable.gateway.incident.timeline.Lane.Kind;
import uk.reachable.gateway.incident.timeline.Lane.Shape;
import uk.reachable.gateway.incident.timeline.Lane.Span;
import uk.reachable.gateway.referring.progress.ReferralFile;
import uk.reachable.gateway.referring.progress.ReferralSteps;
import uk.reachable.gateway.words.Words;

/** The lane of a referral: who was asked and for how long, when nobody was, who has the person, handovers. */
final class ReferralLane {

    private static final Set<String> TROUBLE = Set.of(
            "OFFER_DECLINED",
            "OFFER_LAPSED",
            "REFERRAL_UNPLACED",
            "CONFIRMATION_OVERDUE",
            "UNPLACED_OVERDUE",
            "FIRST_CONTACT_OVERDUE",
            "LEG_MISSED",
            "HANDOVER_REFUSED",
            "HANDOVER_LAPSED",
            "HANDOVER_NOT_POSSIBLE");

    private static final Set<String> HANDOVER_ENDS =
            Set.of("HANDOVER_ACCEPTED", "HANDOVER_REFUSED", "HANDOVER_LAPSED", "HANDOVER_NOT_POSSIBLE");

    private ReferralLane() {}

    /** Without its file, which cannot be read or is not there yet, a lane has its name alone. */
    static Lane of(Referral referral, int person, @Nullable ReferralFile file, Instant now) {
        String name = "%s for person %d".formatted(Words.of(referral.need()), person);
        if (file == null) {
            return new Lane(name, List.of(), List.of());
        }
        return new Lane(
                name,
                Stream.concat(stands(file.steps(), now).stream(), handovers(file.steps(), now).stream())
                        .toList(),
                Stream.concat(happened(file), deadlines(file)).toList());
    }

    private static Stream<Event> happened(ReferralFile file) {
        return file.steps().stream().flatMap(step -> ReferralSteps.words(step).stream()
                .map(words -> new Event(step.at(), words, TROUBLE.contains(step.what()) ? Shape.TROUBLE : Shape.FACT)));
    }

    private static Stream<Event> deadlines(ReferralFile file) {
        ReferralFile.Offer offer = file.offer();
        ReferralFile.FirstContact first = file.firstContact();
        return Stream.concat(
                offer == null || offer.respondBy() == null || file.status() != ReferralStatus.OFFERED
                        ? Stream.empty()
                        : Stream.of(Event.deadline(offer.respondBy(), "Answer by")),
                first == null || first.contactedAt() != null
                        ? Stream.empty()
                        : Stream.of(Event.deadline(first.dueBy(), "To be seen by")));
    }

    /** One span for as long as the referral stands alike; another service that is asked begins another. */
    private static List<Span> stands(List<ReferralFile.Step> steps, Instant now) {
        List<Span> spans = new ArrayList<>();
        Kind kind = null;
        Instant since = now;
        for (ReferralFile.Step step : steps) {
            Kind then = kind(step.status());
            boolean another = !Objects.equals(kind, then) || step.what().equals("OFFER_MADE");
            if (another && kind != null) {
                spans.add(new Span(since, step.at(), kind));
            }
            if (another) {
                kind = then;
                since = step.at();
            }
        }
        if (kind != null) {
            spans.add(new Span(since, now, kind));
        }
        return spans;
    }

    private static @Nullable Kind kind(ReferralStatus status) {
        return switch (status) {
            case RAISED, WAITING, UNPLACED, AWAITING_CONFIRMATION -> Kind.WAIT;
            case OFFERED -> Kind.OFFER;
            case ACCEPTED -> Kind.SUPPORT;
            case COMPLETED, ENDED_EARLY, WITHDRAWN -> null;
        };
    }

    private static List<Span> handovers(List<ReferralFile.Step> steps, Instant now) {
        List<Span> spans = new ArrayList<>();
        Instant proposed = null;
        for (ReferralFile.Step step : steps) {
            if (step.what().equals("HANDOVER_PROPOSED")) {
                proposed = step.at();
            } else if (proposed != null && HANDOVER_ENDS.contains(step.what())) {
                spans.add(new Span(proposed, step.at(), Kind.HANDOVER));
                proposed = null;
            }
        }
        if (proposed != null) {
            spans.add(new Span(proposed, now, Kind.HANDOVER));
        }
        return spans;
    }
}
