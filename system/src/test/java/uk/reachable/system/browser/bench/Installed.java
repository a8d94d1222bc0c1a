package uk.reachable.system.browser.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is on this machine: what CHROMIUM names, or else what the path has. */
final class Installed {

    /** Chromium's own build without windows comes first: it needs a fifth less time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final Path OF_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Installed() {}

    static Path browser() {
        return Stream.concat(named(), Stream.concat(onThePath(), Stream.of(OF_A_MAC)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The journeys of the console need a browser, and there is none:"
                                        + " install chromium-headless-shell or chromium, or set CHROMIUM to the path of Chromium or Chrome."));
    }

    private static Stream<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isBlank()).map(Path::of).stream();
    }

    private static Stream<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream().flatMap(name -> Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name)));
    }
}
