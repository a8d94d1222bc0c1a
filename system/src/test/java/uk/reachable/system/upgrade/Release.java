package uk.reachable.system.upgrade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.reachable.system.patch.Patch;
import uk.reachable.system.patch.Substitution;

/**
 * What is made of the present code, as somebody might who goes on with it.
 *
 * <p>The rename of a column takes two releases: {@link #NEXT} adds the new one and works with it, while a trigger
 * serves whoever knows the old one only; {@link #AFTER} takes the old one away. An event has one more field, which may
 * be missing.
 */
enum Release {

    /** Expands; tells and hears who chose a programme. */
    NEXT(List.of(Migrations.EXPAND)),

    /** Contracts; otherwise the same. */
    AFTER(List.of(Migrations.EXPAND, Migrations.CONTRACT));

    /** What the new field says where it is told. */
    static final String TOLD_BY_THE_NEXT = "next";

    static final String INTERVENTION = "intervention-service";
    static final String REFERRAL = "referral-service";

    private static final String EVENT = "uk.reachable.contracts.placement.PlaceHeld";
    private static final String TRANSLATION = "uk.reachable.intervention.placement.PlacementEvents";
    private static final String LISTENER = "uk.reachable.referral.intake.PlacementListener";
    private static final String HISTORY = "uk.reachable.referral.casefile.CaseHistory";

    private final Map<String, String> migrations = new TreeMap<>();

    Release(List<Map<String, String>> migrations) {
        migrations.forEach(this.migrations::putAll);
    }

    /** What of a service differs from the present code. */
    Patch patch(String service) {
        return switch (service) {
            case INTERVENTION ->
                new Patch(name() + " " + service, Stream.concat(event(), told()).toList(), Migrations.PLACEMENT);
            case REFERRAL ->
                new Patch(
                        name() + " " + service,
                        Stream.of(event(), heard(), history())
                                .flatMap(each -> each)
                                .toList(),
                        migrations);
            default -> throw new IllegalArgumentException(service + " stays as it is");
        };
    }

    private static Stream<Substitution> event() {
        return Stream.of(
                new Substitution(
                        "contracts",
                        EVENT,
                        "@Nullable List<String> onShiftWorkers)",
                        "@Nullable List<String> onShiftWorkers, @Nullable String chosenBy)"),
                new Substitution("contracts", EVENT, "heldAt, null, null);", "heldAt, null, null, null);"));
    }

    private static Stream<Substitution> told() {
        return Stream.of(new Substitution(
                INTERVENTION,
                TRANSLATION,
                "workers(hold.onShift()));",
                "workers(hold.onShift()), \"" + TOLD_BY_THE_NEXT + "\");"));
    }

    private static Stream<Substitution> heard() {
        return Stream.of(
                new Substitution(REFERRAL, LISTENER, "private final RuledOutWorkers ruledOut;", """
                        private final RuledOutWorkers ruledOut;
                        private final org.springframework.jdbc.core.simple.JdbcClient jdbc;
                        """),
                new Substitution(REFERRAL, LISTENER, "RuledOutWorkers ruledOut) {", """
                        RuledOutWorkers ruledOut, org.springframework.jdbc.core.simple.JdbcClient jdbc) {
                        this.jdbc = jdbc;
                        """),
                new Substitution(REFERRAL, LISTENER, "ruledOut.keep(held.offerId(), held.ruledOutWorkers());", """
                        ruledOut.keep(held.offerId(), held.ruledOutWorkers());
                        jdbc.sql("INSERT INTO chosen_place (offer_id, chosen_by) VALUES (?, ?)")
                            .param(held.offerId()).param(held.chosenBy()).update();
                        """));
    }

    private static Stream<Substitution> history() {
        return Stream.of(
                new Substitution(
                        REFERRAL,
                        HISTORY,
                        "INSERT INTO case_history (referral_id, version, what, at,",
                        "INSERT INTO case_history (referral_id, version, what, happened_at,"),
                new Substitution(
                        REFERRAL, HISTORY, "Columns.instant(row, \"at\"),", "Columns.instant(row, \"happened_at\"),"));
    }
}
