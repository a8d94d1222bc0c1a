package uk.reachable.k8s.kustomize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deep copies, which can be changed. */
public final class Copies {

    private Copies() {}

    @SuppressWarnings("unchecked") // a copy is of the kind of what it is a copy of
    public static <T> T of(T value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((key, part) -> copy.put(key, part == null ? null : of(part)));
                yield (T) copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<Object>();
                list.forEach(part -> copy.add(of(part)));
                yield (T) copy;
            }
            default -> value;
        };
    }
}
