package uk.reachable.gateway.places;

import java.util.Comparator;
import uk.reachable.gateway.picture.PlaceBar;

/** The places of one programme as people read them; {@code address} is the programme's page. */
record PlacesRow(String name, String provider, String address, PlaceBar bar) {

    /** One without any places, such as one that is not live yet, comes last. */
    static final Comparator<PlacesRow> FEWEST_LEFT_FIRST = Comparator.comparing(PlacesRow::hasNone)
            .thenComparing(PlacesRow::shareLeft)
            .thenComparing(PlacesRow::name);

    static PlacesRow of(Capacity capacity) {
        return new PlacesRow(
                capacity.programmeName(),
                capacity.providerName(),
                "/catalogue/" + capacity.programme(),
                PlaceBar.of(capacity.places(), capacity.filled(), capacity.held()));
    }

    private boolean hasNone() {
        return bar.places() == 0 && bar.over() == 0;
    }

    private double shareLeft() {
        return (double) (bar.free() - bar.over()) / Math.max(1, bar.places());
    }
}
