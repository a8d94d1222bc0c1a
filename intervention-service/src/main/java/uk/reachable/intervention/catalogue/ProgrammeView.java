package uk.reachable.intervention.catalogue;

import java.util.List;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;

/** A programme as people of the region see it; sites by the names that people type. */
record ProgrammeView(
        String id,
        String name,
        String provider,
        String providerName,
        Need need,
        Tier tier,
        List<String> localAuthorities,
        List<String> sites,
        List<Setting> settings,
        List<AgeBand> ageBands,
        int places,
        List<FundingWindow> funding,
        Contact contact) {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                programme.need(),
                programme.tier(),
                programme.localAuthorities(),
                siteNames(programme),
                programme.settings(),
                programme.ageBands(),
                programme.places(),
                programme.funding(),
                programme.contact());
    }

    private static List<String> siteNames(Programme programme) {
        return Regions.byId(programme.region()).stream()
                .flatMap(region -> region.sites().stream())
                .filter(site -> programme.sites().contains(site.code()))
                .map(Site::name)
                .toList();
    }
}
