package uk.reachable.gateway.returns;

/** A column of the return, under its code and in words. */
enum Band {
    UNDER_25("People aged 24 and under"),
    OVER_25("People aged 25 and over"),
    PROFESSIONALS("Professionals");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
