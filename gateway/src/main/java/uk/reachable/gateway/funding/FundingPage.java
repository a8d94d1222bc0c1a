package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.picture.StepCurve;
import uk.reachable.gateway.words.Days;
import uk.reachable.gateway.words.Pounds;

/**
 * Which grants end when and whom each leaves without support, the soonest first.
 *
 * @param without how many people need another organisation
 * @param bridging what it costs to carry everything on, in a sentence; null when the region's sources do not say
 * @param curve null when it could not be drawn
 */
record FundingPage(
        Form choice,
        List<Option> horizons,
        String asOf,
        String horizon,
        List<Ending> endings,
        int without,
        @Nullable String bridging,
        @Nullable StepCurve curve) {

    /** A programme whose money ends. */
    record Ending(
            String id,
            String name,
            String provider,
            String fundedUntil,
            String takesOn,
            int openCases,
            String bridging,
            List<Handover> handovers) {

        static Ending of(WindDown.Ending ending, LocalDate today) {
            BigDecimal bridging = ending.bridgingPerMonth();
            return new Ending(
                    ending.programme(),
                    ending.programmeName(),
                    ending.providerName(),
                    (ending.fundedUntil().isBefore(today) ? "Ended on " : "Ends on ")
                            + Days.words(ending.fundedUntil()),
                    takesOn(ending),
                    ending.openCases(),
                    bridging == null ? "Not known for this programme alone" : Pounds.of(bridging) + " a month",
                    ending.handovers().stream().map(Handover::of).toList());
        }

        private static String takesOn(WindDown.Ending ending) {
            LocalDate until = ending.intakeUntil();
            if (ending.takesOn() && until != null) {
                return "Takes people on until " + Days.words(until);
            }
            return until == null
                    ? "Takes nobody on: the money has ended"
                    : "Takes nobody on, or only who needs less time: the last day was " + Days.words(until);
        }
    }

    /** Somebody whom the end of the money leaves without support, by a reference. */
    record Handover(String reference, String since, String plannedEnd, String handOverBy) {

        static Handover of(WindDown.HandoverDue due) {
            return new Handover(
                    due.incidentReference(),
                    Days.words(due.since()),
                    Days.words(due.plannedEnd()),
                    Days.words(due.handOverBy()));
        }
    }

    /** @param programmes null when they could not be read: then there is no curve */
    static FundingPage of(WindDown windDown, Horizon horizon, @Nullable List<Funded> programmes) {
        LocalDate until = windDown.asOf().plusDays(horizon.days());
        List<WindDown.Ending> ending = windDown.programmes().stream()
                .filter(each -> !each.fundedUntil().isAfter(until))
                .toList();
        return new FundingPage(
                Form.filled(Map.of("ahead", horizon.name())),
                Horizon.options(),
                Days.words(windDown.asOf()),
                horizon.words(),
                ending.stream().map(each -> Ending.of(each, windDown.asOf())).toList(),
                ending.stream().mapToInt(each -> each.handovers().size()).sum(),
                bridging(windDown.bridging(), ending),
                programmes == null ? null : WindDownCurve.of(windDown, horizon, programmes));
    }

    private static @Nullable String bridging(WindDown.@Nullable Bridging bridging, List<WindDown.Ending> ending) {
        String all = bridging == null
                ? ""
                : "To carry all commissioned programmes on costs %s a month. Source: %s."
                        .formatted(Pounds.of(bridging.perMonth()), bridging.source());
        BigDecimal known = ending.stream()
                .flatMap(each -> Stream.ofNullable(each.bridgingPerMonth()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String these = known.signum() == 0
                ? ""
                : " For those below of which it is known, it is %s a month together.".formatted(Pounds.of(known));
        String words = (all + these).strip();
        return words.isEmpty() ? null : words;
    }
}
