package uk.reachable.gateway.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.gateway.pages.Staff;

/** A case of the demo as Redthread sees it, in each state that its page knows. */
final class CaseSamples {

    static final Instant NOW = Instant.parse("2026-11-20T19:55:00Z");
    static final Staff CASEWORKER = new Staff("caseworker.redthread", "redthread", true, false);
    static final Staff MANAGER = new Staff("manager.redthread", "redthread", true, true);
    static final Staff DESK = new Staff("duty.officer", "west-midlands-vru", false, false);

    private CaseSamples() {}

    static CaseFile offered() {
        return file(ReferralStatus.OFFERED, offer(NOW.plusSeconds(720), null), null, List.of(), null);
    }

    static CaseFile held() {
        return held(List.of());
    }

    static CaseFile held(List<CaseFile.Handover> handovers) {
        var first = new CaseFile.FirstContact(NOW.plusSeconds(7200), false, null);
        return file(ReferralStatus.ACCEPTED, offer(null, "caseworker.redthread"), first, handovers, null);
    }

    static CaseFile seen() {
        var first = new CaseFile.FirstContact(NOW.plusSeconds(7200), false, NOW.minusSeconds(60));
        return file(ReferralStatus.ACCEPTED, offer(null, "caseworker.redthread"), first, List.of(), null);
    }

    static CaseFile paused() {
        return file(
                ReferralStatus.ACCEPTED,
                offer(null, "caseworker.redthread"),
                null,
                List.of(),
                new CaseFile.ContactPaused(Instant.parse("2026-11-20T23:00:00Z")));
    }

    static CaseFile askedToTakeOver() {
        return file(ReferralStatus.ACCEPTED, null, null, List.of(handover("OFFERED")), null);
    }

    static CaseFile completed() {
        return file(ReferralStatus.COMPLETED, null, null, List.of(), null);
    }

    static CaseFile.Handover handover(String status) {
        return new CaseFile.Handover("h-1", status, "Redthread", "St Giles", "Peer mentors", NOW.plusSeconds(3600));
    }

    private static CaseFile.Offer offer(@Nullable Instant respondBy, @Nullable String worker) {
        return new CaseFile.Offer("redthread", "redthread-ed", "Redthread in A&E", respondBy, null, null, worker);
    }

    private static CaseFile file(
            ReferralStatus status,
            CaseFile.@Nullable Offer offer,
            CaseFile.@Nullable FirstContact first,
            List<CaseFile.Handover> handovers,
            CaseFile.@Nullable ContactPaused paused) {
        return new CaseFile(
                "r-1",
                4,
                status,
                "i-1",
                "WM-2026-000042",
                "p-1",
                SubjectKind.PERSON,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                Instant.parse("2026-11-20T22:30:00Z"),
                offer,
                "Redthread",
                new CaseFile.Lead("SOCIAL_WORKER", "Birmingham Children's Trust"),
                first,
                List.of(new CaseFile.Contact(
                        NOW.minusSeconds(600), ContactAnswer.COULD_NOT_BE_FOUND, null, "Redthread")),
                handovers,
                List.of(
                        new CaseFile.Step(NOW.minusSeconds(900), "REFERRAL_RAISED", null, null, null, null, null),
                        new CaseFile.Step(
                                NOW.minusSeconds(300),
                                "OFFER_ACCEPTED",
                                "Redthread",
                                "Redthread in A&E",
                                null,
                                "caseworker.redthread",
                                "manager.redthread")),
                paused);
    }
}
