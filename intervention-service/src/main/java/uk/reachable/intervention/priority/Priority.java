package uk.reachable.intervention.priority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/**
 * A row of the reviewed file: whoever is meant by it comes before all who are meant by later rows.
 *
 * @param rank from 1, in the order of the rows
 * @param words what people read
 * @param needs whom it means; empty for any need
 * @param settings where they can be met now; empty for anywhere, a setting not known yet among them
 * @param source where the row comes from, and what of it is assumed
 */
public record Priority(int rank, String words, List<Need> needs, List<Setting> settings, String source) {
    public Priority {
        needs = List.copyOf(needs);
        settings = List.copyOf(settings);
    }

    boolean means(Need need, @Nullable Setting setting) {
        return (needs.isEmpty() || needs.contains(need))
                && (settings.isEmpty() || (setting != null && settings.contains(setting)));
    }
}
