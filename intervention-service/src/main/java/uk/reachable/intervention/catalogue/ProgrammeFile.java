package uk.reachable.intervention.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.intervention.catalogue.terms.Evidence;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;
import uk.reachable.intervention.catalogue.terms.Staffing;
import uk.reachable.intervention.catalogue.terms.Stage;
import uk.reachable.intervention.catalogue.terms.WindDownTerms;

/**
 * One region's reviewed file as it is written: names and agreements of organisations once, then a row for every
 * programme.
 */
record ProgrammeFile(
        String region,
        String note,
        Map<String, String> organisations,
        Map<String, SharingAgreement> sharingAgreements,
        List<Row> programmes) {

    List<Programme> toProgrammes() {
        return programmes.stream().map(this::toProgramme).toList();
    }

    private Programme toProgramme(Row row) {
        return new Programme(
                row.id,
                row.name,
                row.provider,
                Objects.requireNonNull(organisations.get(row.provider), () -> "no organisation " + row.provider),
                region,
                row.need,
                row.tier,
                row.localAuthorities,
                row.sites,
                row.settings,
                row.ageBands,
                row.places,
                row.offerMinutes,
                row.alwaysOnShift,
                row.shifts,
                row.contact,
                row.funding,
                row.stage,
                row.staffing,
                row.windDown,
                row.evidence,
                sharingAgreements.get(row.provider),
                row.source,
                row.assumed);
    }

    record Row(
            String id,
            String name,
            String provider,
            Need need,
            Tier tier,
            List<String> localAuthorities,
            List<String> sites,
            List<Setting> settings,
            List<AgeBand> ageBands,
            int places,
            int offerMinutes,
            boolean alwaysOnShift,
            List<Shift> shifts,
            Contact contact,
            List<FundingWindow> funding,
            Stage stage,
            Staffing staffing,
            WindDownTerms windDown,
            Evidence evidence,
            String source,
            String assumed) {}
}
