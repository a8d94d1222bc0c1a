package uk.reachable.gateway.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.reachable.gateway.picture.StepCurve;
import uk.reachable.gateway.picture.StepCurve.Level;
import uk.reachable.gateway.picture.StepCurve.Line;

/** How many places are funded from day to day, and how many of them take somebody on: the second line falls first. */
record WindDownCurve(LocalDate from, LocalDate until, List<Funded> programmes, Map<String, WindDown.Ending> endings) {

    static StepCurve of(WindDown windDown, Horizon horizon, List<Funded> programmes) {
        Map<String, WindDown.Ending> endings = windDown.programmes().stream()
                .collect(Collectors.toMap(WindDown.Ending::programme, Function.identity()));
        LocalDate until = windDown.asOf().plusDays(horizon.days());
        return new WindDownCurve(windDown.asOf(), until, programmes, endings).drawn();
    }

    private StepCurve drawn() {
        return StepCurve.of(
                from,
                until,
                List.of(
                        new Line("Places that are funded", levels(Funded::on)),
                        new Line("Places that take somebody on", levels(this::takesOn))));
    }

    /** One whose money reaches further than anybody looks takes people on as long as it is funded. */
    private boolean takesOn(Funded programme, LocalDate day) {
        WindDown.Ending ending = endings.get(programme.id());
        if (ending == null) {
            return programme.on(day);
        }
        LocalDate intake = ending.intakeUntil();
        return intake != null && !day.isAfter(intake) && programme.on(day);
    }

    private List<Level> levels(BiPredicate<Funded, LocalDate> counts) {
        List<Level> levels = new ArrayList<>();
        for (LocalDate day : days()) {
            int places = programmes.stream()
                    .filter(programme -> counts.test(programme, day))
                    .mapToInt(Funded::places)
                    .sum();
            if (levels.isEmpty() || levels.getLast().value() != places) {
                levels.add(new Level(day, places));
            }
        }
        return levels;
    }

    /** On which something may change, the first day before all. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        programmes.stream().flatMap(programme -> programme.funding().stream()).forEach(window -> {
            days.add(window.from());
            days.add(window.to().plusDays(1));
        });
        for (WindDown.Ending ending : endings.values()) {
            LocalDate intake = ending.intakeUntil();
            if (intake != null) {
                days.add(intake.plusDays(1));
            }
        }
        SortedSet<LocalDate> shown = new TreeSet<>(days.subSet(from, until));
        shown.add(from);
        return shown;
    }
}
