package uk.reachable.gateway.picture;

/** How a part of a picture is filled: told apart without colour, too, on paper and by whoever does not see colours. */
public enum Look {
    SOLID("#1d3c5a"),
    HATCHED("url(#look-hatched)"),
    DOTTED("url(#look-dotted)"),
    OPEN("#ffffff");

    private final String fill;

    Look(String fill) {
        this.fill = fill;
    }

    /** As SVG writes it; the patterns stand in {@code picture/looks}, once for each page. */
    public String fill() {
        return fill;
    }
}
