package uk.reachable.notification.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.PropertyPlaceholderHelper;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;

/** Renders several notices as one message, {@code bundle/}: how many, of what kinds, the earliest time, one link. */
public final class BundleTexts {

    private static final PropertyPlaceholderHelper TEMPLATE = new PropertyPlaceholderHelper("{", "}");

    private final String template;
    private final String sms;
    private final Properties kinds;

    public BundleTexts() {
        try {
            template = new ClassPathResource("bundle/email.txt").getContentAsString(StandardCharsets.UTF_8);
            sms = new ClassPathResource("bundle/sms.txt").getContentAsString(StandardCharsets.UTF_8);
            kinds = PropertiesLoaderUtils.loadAllProperties("bundle/kinds.properties");
        } catch (IOException missing) {
            throw new UncheckedIOException("the texts of bundles", missing);
        }
    }

    /** @param notices at least one; {@code now} decides what "today" is */
    public Email email(List<Notice> notices, URI link, Instant now) {
        String[] parts = render(template, notices, link, now).split("\n", 2);
        return new Email(parts[0].strip(), parts[1].strip() + "\n", "bundle/1");
    }

    /** Within two segments, however many they are; @param notices at least one */
    String sms(List<Notice> notices, URI link, Instant now) {
        return render(sms, notices, link, now).strip();
    }

    private String render(String text, List<Notice> notices, URI link, Instant now) {
        CaseReference first = notices.getFirst().about();
        Region region = Regions.byId(first.region()).orElseThrow();
        Map<String, String> words = new TreeMap<>();
        words.put("count", Integer.toString(notices.size()));
        words.put("reference", first.incidentReference());
        words.put("kinds", kinds(notices));
        words.put("references", references(notices));
        words.put("byWhen", byWhen(notices, now, region));
        words.put("link", link.toString());
        words.put("desk", region.dutyDeskPhone());
        return TEMPLATE.replacePlaceholders(text, words::get);
    }

    private String kinds(List<Notice> notices) {
        Map<NoticeKind, Long> counted = notices.stream()
                .collect(Collectors.groupingBy(Notice::kind, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> "- " + entry.getValue() + " x " + words(entry.getKey()) + "\n")
                .collect(Collectors.joining());
    }

    private String words(NoticeKind kind) {
        return Objects.requireNonNull(kinds.getProperty(kind.name()), () -> "no words for " + kind);
    }

    private static String references(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.about().incidentReference())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String byWhen(List<Notice> notices, Instant now, Region region) {
        return notices.stream()
                .map(Notice::respondBy)
                .filter(Objects::nonNull)
                .filter(respondBy -> respondBy.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(earliest ->
                        "The earliest answer is needed by " + PlainTime.of(earliest, now, region.timeZone()) + ".\n")
                .orElse("");
    }
}
