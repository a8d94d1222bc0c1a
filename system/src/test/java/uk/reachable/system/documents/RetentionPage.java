package uk.reachable.system.documents;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The tables of docs/retention.md.
 *
 * @param lifetimes by heading, of each name in the first column
 */
record RetentionPage(Map<String, Map<String, String>> lifetimes) {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static RetentionPage of(Markdown page) {
        var lifetimes = new TreeMap<String, Map<String, String>>();
        String heading = "";
        for (String line : page.text().lines().toList()) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith("| ")) {
                String[] cells = line.split(" *\\| *", -1);
                // of a topic: name, lifetime; of a table: name, what it keeps, lifetime
                String lifetime = heading.equals("Topics") ? cells[2] : cells[3];
                var part = lifetimes.computeIfAbsent(heading, _ -> new TreeMap<>());
                NAME.matcher(cells[1]).results().forEach(name -> part.put(name.group(1), lifetime));
            }
        }
        return new RetentionPage(lifetimes);
    }

    Set<String> named(String heading) {
        return lifetimes.getOrDefault(heading, Map.of()).keySet();
    }

    String lifetime(String heading, String name) {
        return lifetimes.getOrDefault(heading, Map.of()).getOrDefault(name, "not on the page");
    }
}
