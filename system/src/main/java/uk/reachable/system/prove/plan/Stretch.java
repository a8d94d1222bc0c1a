package uk.reachable.system.prove.plan;

import java.util.List;

/** Faults that may overlap each other, but none of another stretch: the system is normal in between. */
public record Stretch(List<Planned> faults) {

    static Stretch alone(Planned fault) {
        return new Stretch(List.of(fault));
    }
}
