package uk.reachable.incident.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.people.SealedField;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;

/**
 * The words that belong to a step: why it was taken, and a site that the region's list does not have before and after
 * it. They are sealed before the first lock, for the keys are in another database.
 */
@Component
public class Texts {

    private final Vault vault;

    Texts(Vault vault) {
        this.vault = vault;
    }

    /** A site in words that changes: for the history, and the one that is kept from then on. */
    public record MovedSite(String incidentId, List<Sealed> beforeAndAfter, List<Sealed> now) {
        public MovedSite {
            beforeAndAfter = List.copyOf(beforeAndAfter);
            now = List.copyOf(now);
        }
    }

    public List<Sealed> sealWhy(Step step, String why) {
        return vault.seal(List.of(new Secret(step.incidentId(), why(step.id()), why)));
    }

    public MovedSite sealSite(Step step, @Nullable String before, @Nullable String after) {
        List<Secret> history = new ArrayList<>();
        List<Secret> now = new ArrayList<>();
        add(history, step.incidentId(), siteBefore(step.id()), before);
        add(history, step.incidentId(), siteAfter(step.id()), after);
        add(now, step.incidentId(), SealedField.SITE, after);
        return new MovedSite(step.incidentId(), vault.seal(history), vault.seal(now));
    }

    /** The site in words as it is kept of an incident now. */
    public @Nullable String siteOf(String incidentId) {
        return vault.open(incidentId).get(SealedField.SITE);
    }

    public void keep(List<Sealed> words) {
        vault.keep(words);
    }

    public void keep(MovedSite site) {
        vault.keep(site.beforeAndAfter());
        vault.discard(site.incidentId(), SealedField.SITE);
        vault.keep(site.now());
    }

    private static void add(List<Secret> secrets, String incidentId, String field, @Nullable String text) {
        if (text != null) {
            secrets.add(new Secret(incidentId, field, text));
        }
    }

    static String why(String stepId) {
        return "why/" + stepId;
    }

    static String siteBefore(String stepId) {
        return "siteBefore/" + stepId;
    }

    static String siteAfter(String stepId) {
        return "siteAfter/" + stepId;
    }
}
