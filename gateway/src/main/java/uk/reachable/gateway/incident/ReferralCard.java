package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.incident.casefile.CaseWords;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * A referral at a glance: who is asked, by when, who is responsible.
 *
 * @param ring whom to ring while nobody of the service is there; null when somebody is
 */
record ReferralCard(
        String title,
        String status,
        String colour,
        List<SummaryRow> rows,
        @Nullable String ring,
        String address) {

    static ReferralCard of(Referral referral, Response response, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        if (!referral.service().isEmpty()) {
            rows.add(new SummaryRow(asked(referral.status()), referral.service()));
        }
        time(rows, "Answer by", referral.respondBy(), now);
        time(rows, "Somebody is there from", referral.onShiftFrom(), now);
        time(rows, "Service was told", referral.notifiedAt(), now);
        time(rows, "Duty officer decides by", referral.dutyDueBy(), now);
        rows.add(new SummaryRow("Responsible", referral.responsible()));
        for (Referral.Handover handover :
                Objects.requireNonNullElse(referral.handovers(), List.<Referral.Handover>of())) {
            rows.add(new SummaryRow("Handover to " + handover.receiver(), handover(handover, now)));
        }
        return new ReferralCard(
                "%s for person %d".formatted(Words.of(referral.need()), response.numberOf(referral.personId())),
                Words.of(referral.status()),
                CaseWords.colour(referral.status()),
                List.copyOf(rows),
                referral.ring(),
                "/incidents/%s/referrals/%s".formatted(response.incident().id(), referral.id()));
    }

    private static String asked(ReferralStatus status) {
        return status == ReferralStatus.OFFERED ? "Service asked" : "Service";
    }

    private static void time(List<SummaryRow> rows, String key, @Nullable Instant at, Instant now) {
        if (at != null) {
            rows.add(new SummaryRow(key, LondonTime.words(at, now)));
        }
    }

    private static String handover(Referral.Handover handover, Instant now) {
        String stands = CaseWords.handover(handover.status());
        return handover.status().equals("OFFERED") && handover.respondBy() != null
                ? stands + ", answer by " + LondonTime.words(handover.respondBy(), now)
                : stands.substring(0, 1).toUpperCase(Locale.UK) + stands.substring(1);
    }
}
