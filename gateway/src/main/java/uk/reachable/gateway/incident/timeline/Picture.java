package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/**
 * Where everything of the picture stands, in pixels.
 *
 * @param now where the present is; null when nothing goes on any more
 */
record Picture(
        int width,
        double height,
        List<Strip> strips,
        List<Tick> ticks,
        @Nullable Double now) {

    static final int WIDTH = 1160;
    static final int LEFT = 12;
    /** Room for the words of the last mark. */
    static final int RIGHT = WIDTH - 236;

    private static final double AXIS = 34;

    /** A moment on the axis. */
    record Tick(double x, String words) {

        double right() {
            return x + Label.width(words);
        }
    }

    /** What the patterns mean. */
    record Key(double x, Lane.Kind kind) {}

    static Picture of(List<Lane> lanes, Instant now) {
        boolean goesOn = lanes.stream().flatMap(lane -> lane.spans().stream()).anyMatch(span -> span.to()
                .equals(now));
        List<Instant> moments = Stream.concat(
                        lanes.stream().flatMap(Lane::moments), goesOn ? Stream.of(now) : Stream.empty())
                .toList();
        Scale scale = Scale.of(moments, LEFT, RIGHT);
        List<Strip> strips = new ArrayList<>();
        double y = AXIS;
        for (Lane lane : lanes) {
            Strip strip = Strip.of(lane, scale, y);
            strips.add(strip);
            y = strip.bottom();
        }
        return new Picture(WIDTH, y + 36, List.copyOf(strips), ticks(scale, now), goesOn ? scale.x(now) : null);
    }

    /** Where the key of the patterns stands. */
    public double keyY() {
        return height - 24;
    }

    public List<Key> keys() {
        List<Lane.Kind> kinds = Arrays.asList(Lane.Kind.values());
        return kinds.stream()
                .map(kind -> new Key(LEFT + kinds.indexOf(kind) * 200.0, kind))
                .toList();
    }

    /** As many moments as fit without touching each other. */
    private static List<Tick> ticks(Scale scale, Instant now) {
        List<Tick> ticks = new ArrayList<>();
        for (Instant moment : scale.moments()) {
            double x = scale.x(moment);
            if (ticks.isEmpty() || x > ticks.getLast().right() + 16) {
                ticks.add(new Tick(x, LondonTime.words(moment, now)));
            }
        }
        return List.copyOf(ticks);
    }
}
