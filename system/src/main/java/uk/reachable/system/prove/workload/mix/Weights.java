package uk.reachable.system.prove.workload.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What may be drawn, each with its share; always in the same order, so that a seed draws the same. */
public record Weights<T>(List<Weighted<T>> choices) {

    public record Weighted<T>(T choice, int weight) {}

    public Weights {
        choices = List.copyOf(choices);
    }

    public static <T> Weights<T> of(T first, int weight) {
        return new Weights<>(List.of(new Weighted<>(first, weight)));
    }

    public Weights<T> and(T next, int weight) {
        List<Weighted<T>> more = new ArrayList<>(choices);
        more.add(new Weighted<>(next, weight));
        return new Weights<>(more);
    }

    public T draw(RandomGenerator random) {
        int left = random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
        for (Weighted<T> choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice.choice();
            }
        }
        throw new IllegalStateException("weights of nothing");
    }
}
