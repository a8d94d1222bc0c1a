package uk.reachable.contracts.reference;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tenant: one Violence Reduction Unit or Partnership with its areas and the sites where people are met.
 *
 * @param confirmsReoffers whether a person confirms that a further provider is asked, because that tells another
 *     organisation of a child; no source says that a region demands it, so none does until it asks for it
 */
public record Region(
        String id,
        String name,
        String referencePrefix,
        String unitName,
        String organisation,
        String policeLead,
        String dutyDeskPhone,
        ZoneId timeZone,
        boolean confirmsReoffers,
        List<Area> areas,
        List<Site> sites) {

    public Region {
        areas = List.copyOf(areas);
        sites = List.copyOf(sites);
    }

    public boolean hasArea(String code) {
        return areas.stream().anyMatch(area -> area.code().equals(code));
    }

    public Optional<String> areaName(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst();
    }

    /**
     * The site that people mean by what they typed, whatever its case; empty when the region's list has no such site.
     */
    public Optional<Site> siteNamed(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return sites.stream()
                .filter(site -> site.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || site.code().equals(wanted))
                .findFirst();
    }
}
