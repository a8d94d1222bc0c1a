package uk.reachable.gateway.form;

import java.util.List;

/** What has to be chosen or written before it is worth asking a service. */
public final class Required {

    private Required() {}

    /**
     * What is wrong with a form that was sent.
     *
     * @param whenEmpty what to do about each field that may not be empty, in the order of the page
     */
    public static List<Mistake> of(Form sent, List<Mistake> whenEmpty) {
        return whenEmpty.stream()
                .filter(mistake -> sent.value(mistake.field()).isEmpty())
                .toList();
    }
}
