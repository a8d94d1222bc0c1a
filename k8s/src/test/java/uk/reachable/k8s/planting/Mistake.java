package uk.reachable.k8s.planting;

import java.util.function.Consumer;

/**
 * A mistake as somebody would make it.
 *
 * @param words what it is, as the test shows it
 * @param named what the validator must say of it
 */
record Mistake(String words, Consumer<Planted> planting, String named) {

    @Override
    public String toString() {
        return words;
    }
}
