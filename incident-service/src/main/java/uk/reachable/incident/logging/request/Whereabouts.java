package uk.reachable.incident.logging.request;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Site;

/** Setting and site: a site of the region's list by its code, which may travel; any other as text, which is sealed. */
public record Whereabouts(
        @Nullable Setting setting,
        @Nullable String siteCode,
        @Nullable String siteText) {

    public static Whereabouts of(Region region, @Nullable Setting setting, @Nullable String site) {
        if (site == null) {
            return new Whereabouts(setting, null, null);
        }
        return region.siteNamed(site)
                .map(known -> known(setting, known))
                .orElseGet(() -> new Whereabouts(setting, null, site));
    }

    /** A site that is known says what kind of place it is, when nobody else has. */
    private static Whereabouts known(@Nullable Setting setting, Site site) {
        return new Whereabouts(setting == null ? site.setting() : setting, site.code(), null);
    }

    /**
     * Fills in what was not said from the incident's: the setting, and the site unless the person is in another kind of
     * place.
     */
    Whereabouts orOf(Whereabouts incident) {
        if (siteCode != null || siteText != null) {
            return setting == null ? new Whereabouts(incident.setting, siteCode, siteText) : this;
        }
        return setting == null || setting == incident.setting ? incident : this;
    }

    /** Never says a site in free text. */
    @Override
    public String toString() {
        return "Whereabouts[" + setting + " " + siteCode + "]";
    }
}
