package uk.reachable.system.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of docs/configuration.md: one row for each variable, whoever reads it. */
final class ConfigurationPage {

    private static final String HEAD = "| variable | read by | when it is not set | what it is |\n|---|---|---|---|\n";

    private final Map<String, String> meanings = new TreeMap<>();
    private final Map<String, List<Setting>> settings = new TreeMap<>();
    private final int services;

    ConfigurationPage(List<ServiceJar> jars) {
        this.services = jars.size();
        jars.forEach(jar -> {
            meanings.putAll(jar.meanings());
            jar.settings().forEach(setting -> settings.computeIfAbsent(setting.variable(), _ -> new ArrayList<>())
                    .add(setting));
        });
    }

    /** Variables of which no property says what they are. */
    List<String> unexplained() {
        return settings.entrySet().stream()
                .filter(variable -> meaning(variable.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    String table() {
        return HEAD
                + settings.entrySet().stream()
                        .map(variable -> row(variable.getKey(), variable.getValue()))
                        .collect(Collectors.joining());
    }

    private String row(String variable, List<Setting> readers) {
        return "| `%s` | %s | %s | %s |\n".formatted(variable, who(readers), fallback(readers), meaning(readers));
    }

    private String who(List<Setting> readers) {
        List<String> names =
                readers.stream().map(Setting::service).distinct().sorted().toList();
        return names.size() == services ? "all" : String.join(", ", names);
    }

    /** One for all, or who has which. */
    private static String fallback(List<Setting> readers) {
        Map<String, List<String>> services = new TreeMap<>();
        readers.forEach(setting ->
                services.computeIfAbsent(words(setting), _ -> new ArrayList<>()).add(setting.service()));
        return services.size() == 1
                ? services.keySet().iterator().next()
                : services.entrySet().stream()
                        .map(one -> one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String words(Setting setting) {
        String fallback = setting.fallback();
        if (fallback == null) {
            return "does not start";
        }
        return fallback.isEmpty() ? "nothing" : "`" + fallback + "`";
    }

    /** The first sentence: pages of libraries say the rest. Our own are said in full. */
    private String meaning(List<Setting> readers) {
        return readers.stream()
                .filter(setting -> meanings.containsKey(setting.property()))
                .map(setting -> {
                    String said = meanings.getOrDefault(setting.property(), "");
                    String shown =
                            setting.property().startsWith("reachable.") ? said : said.replaceFirst("\\. .*", ".");
                    return shown.replaceFirst("\\.$", "") + " (`" + setting.property() + "`)";
                })
                .findFirst()
                .orElse("");
    }
}
