package uk.reachable.system.browser.look;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What the visited pages weigh: the heaviest of each, in {@code target/proof/pages.json}. */
public final class Figures {

    private static final Path FILE = Path.of("..", "target", "proof", "pages.json");

    private static final Map<String, Figure> HEAVIEST = new TreeMap<>();

    private Figures() {}

    /** @param page its address without what names a case */
    record Figure(String page, int width, boolean scripts, int bytes, int requests) {}

    static void add(Page page, boolean scripts, int bytes, int requests) {
        String path = URI.create(page.url().replaceFirst("[?#].*", ""))
                .getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        Figure figure = new Figure(path, page.viewportSize().width, scripts, bytes, requests);
        HEAVIEST.merge(
                path + " " + figure.width() + " " + scripts,
                figure,
                (one, other) -> one.bytes() < other.bytes() ? other : one);
    }

    /** At the end of all journeys. */
    public static void tell() {
        Collection<Figure> all = HEAVIEST.values();
        all.stream()
                .max(Comparator.comparingInt(Figure::bytes))
                .ifPresent(most -> System.out.printf(
                        "Console: %d pages seen in %d states by axe; the heaviest, %s, is %,d bytes in %d requests%n",
                        all.stream().map(Figure::page).distinct().count(),
                        Axe.looks(),
                        most.page(),
                        most.bytes(),
                        most.requests()));
        try {
            Files.createDirectories(FILE.getParent());
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(FILE.toFile(), all);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
