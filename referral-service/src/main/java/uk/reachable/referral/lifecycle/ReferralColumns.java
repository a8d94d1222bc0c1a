package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.FirstContact.Made;
import uk.reachable.referral.lifecycle.FirstContact.Overdue;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;
import uk.reachable.referral.storage.Columns;

/** A referral as it is written to its row: parameters of SQL by name. */
final class ReferralColumns {

    private ReferralColumns() {}

    static Map<String, @Nullable Object> ofFacts(ReferralFacts facts) {
        Map<String, @Nullable Object> columns = ofWhatMayBeAmended(facts);
        columns.put("incidentId", facts.incidentId());
        columns.put("incidentReference", facts.incidentReference());
        columns.put("region", facts.region());
        columns.put("personId", facts.personId());
        columns.put("need", facts.need().name());
        columns.put("ageBand", facts.ageBand().name());
        columns.put("referringOrganisation", facts.referringOrganisation());
        columns.put("requestedAt", Columns.timestamp(facts.requestedAt()));
        columns.put("subject", facts.subject().name());
        return columns;
    }

    static Map<String, @Nullable Object> ofWhatMayBeAmended(ReferralFacts facts) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("localAuthority", facts.localAuthority());
        columns.put("homeLocalAuthority", facts.homeLocalAuthority());
        columns.put("setting", Columns.name(facts.setting()));
        columns.put("site", facts.site());
        columns.put("expectedRelease", Columns.timestampOrNull(facts.expectedRelease()));
        ContactPause pause = facts.pause();
        columns.put("pausedSince", pause == null ? null : Columns.timestamp(pause.since()));
        columns.put("pauseReviewBy", pause == null ? null : Columns.timestamp(pause.reviewBy()));
        return columns;
    }

    static Map<String, @Nullable Object> ofState(Referral referral) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", referral.facts().referralId());
        columns.put("version", referral.version());
        columns.put("status", referral.status().name());
        columns.put("responsible", referral.responsibleOrganisation());
        columns.put("offerId", offerId(referral));
        columns.put("waitingSince", referral instanceof Waiting waiting ? Columns.timestamp(waiting.since()) : null);
        columns.put("dutyDueBy", Columns.timestampOrNull(dutyDueBy(referral)));
        columns.put("dutyToldAt", Columns.timestampOrNull(dutyToldAt(referral)));
        columns.putAll(ofPlacement(referral instanceof Accepted accepted ? accepted : null));
        columns.putAll(ofContact(referral instanceof Accepted accepted ? accepted.contact() : null));
        columns.putAll(ofEnd(referral instanceof Closed closed ? closed : null));
        return columns;
    }

    private static @Nullable Instant dutyDueBy(Referral referral) {
        return switch (referral) {
            case Unplaced unplaced -> unplaced.dutyDueBy();
            case AwaitingConfirmation waits -> waits.confirmBy();
            case Raised _, Waiting _, Offered _, Accepted _, Closed _ -> null;
        };
    }

    private static @Nullable Instant dutyToldAt(Referral referral) {
        return switch (referral) {
            case Unplaced unplaced -> unplaced.toldAt();
            case AwaitingConfirmation waits -> waits.toldAt();
            case Raised _, Waiting _, Offered _, Accepted _, Closed _ -> null;
        };
    }

    private static @Nullable String offerId(Referral referral) {
        return switch (referral) {
            case Raised raised -> raised.offerId();
            case Waiting waiting -> waiting.offerId();
            case Offered offered -> offered.offer().id();
            case Accepted _, Unplaced _, AwaitingConfirmation _, Closed _ -> null;
        };
    }

    private static Map<String, @Nullable Object> ofPlacement(@Nullable Accepted accepted) {
        Place place = accepted == null ? null : accepted.place();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("worker", accepted == null ? null : accepted.worker());
        columns.put("placementId", accepted == null ? null : accepted.placementId());
        columns.put("programme", place == null ? null : place.programme());
        columns.put("programmeName", place == null ? null : place.programmeName());
        columns.put("provider", place == null ? null : place.provider());
        columns.put("providerName", place == null ? null : place.providerName());
        return columns;
    }

    private static Map<String, @Nullable Object> ofContact(@Nullable FirstContact contact) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("acceptedAt", Columns.timestampOrNull(contact == null ? null : contact.since()));
        columns.put("contactDueBy", Columns.timestampOrNull(contact == null ? null : contact.dueBy()));
        columns.put(
                "contactOverdueAt", contact instanceof Overdue overdue ? Columns.timestamp(overdue.toldAt()) : null);
        columns.put("contactedAt", contact instanceof Made made ? Columns.timestamp(made.at()) : null);
        return columns;
    }

    private static Map<String, @Nullable Object> ofEnd(@Nullable Closed closed) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("closedBy", closed == null ? null : closed.closedBy());
        columns.put("closedAs", closed == null ? null : closedAs(closed).name());
        columns.put("closedAt", closed == null ? null : Columns.timestamp(closed.closedAt()));
        return columns;
    }

    private static Enum<?> closedAs(Closed closed) {
        return switch (closed) {
            case Withdrawn withdrawn -> withdrawn.reason();
            case Completed completed -> completed.outcome();
            case EndedEarly ended -> ended.reason();
        };
    }
}
