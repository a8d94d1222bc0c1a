package uk.reachable.incident.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.Texts;
import uk.reachable.incident.history.Texts.MovedSite;
import uk.reachable.incident.logging.request.Whereabouts;
import uk.reachable.incident.vault.Sealed;

/** The words of a correction: why, and a site that the region's list does not have. */
@Component
class AmendmentTexts {

    private final Texts texts;

    AmendmentTexts(Texts texts) {
        this.texts = texts;
    }

    /** The place as the region's list knows it, the site in words until now, and what is sealed to be kept. */
    record Prepared(Whereabouts place, @Nullable String siteBefore, List<Sealed> why, MovedSite site) {

        /** Never says a site in free text. */
        @Override
        public String toString() {
            return "Prepared[" + place + "]";
        }
    }

    Prepared prepare(Step step, Region region, AmendRequest request) {
        Whereabouts place = Whereabouts.of(region, request.setting(), request.siteOrNull());
        String before = texts.siteOf(step.incidentId());
        return new Prepared(
                place,
                before,
                texts.sealWhy(step, request.why().strip()),
                texts.sealSite(step, before, place.siteText()));
    }

    void keep(Prepared words, Amendment amendment) {
        texts.keep(words.why());
        if (amendment.changesSite()) {
            texts.keep(words.site());
        }
    }
}
