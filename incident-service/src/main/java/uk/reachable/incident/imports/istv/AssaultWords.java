package uk.reachable.incident.imports.istv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.Spelling;
import uk.reachable.incident.reference.ReviewedData;

/** What the words of emergency departments for methods and kinds of places mean here: reviewed data. */
record AssaultWords(String source, Map<Category, List<String>> methods, Map<String, List<String>> locationTypes) {

    private static final AssaultWords REVIEWED = ReviewedData.read("imports/assault-words.json", AssaultWords.class);
    private static final Map<String, Category> CATEGORIES = byWord(REVIEWED.methods);
    private static final Map<String, String> LOCATION_TYPES = byWord(REVIEWED.locationTypes);

    AssaultWords {
        methods = Map.copyOf(methods);
        locationTypes = Map.copyOf(locationTypes);
    }

    private static <T> Map<String, T> byWord(Map<T, List<String>> words) {
        Map<String, T> meanings = new HashMap<>();
        words.forEach((meaning, all) -> all.forEach(word -> meanings.put(Spelling.plain(word), meaning)));
        return Map.copyOf(meanings);
    }

    static Category categoryOf(String method) {
        Category category = CATEGORIES.get(Spelling.plain(method));
        if (category == null) {
            throw new RefusedValue("Method is not one of the words that are known: see the README for them");
        }
        return category;
    }

    /** Null when it was not recorded, or as unknown. */
    static @Nullable Setting settingOf(String locationType) {
        if (locationType.isEmpty()) {
            return null;
        }
        String setting = LOCATION_TYPES.get(Spelling.plain(locationType));
        if (setting == null) {
            throw new RefusedValue("Location type is not one of the words that are known: see the README for them");
        }
        return setting.equals("UNKNOWN") ? null : Setting.valueOf(setting);
    }
}
