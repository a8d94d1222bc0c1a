package uk.reachable.gateway.returns.filing;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.gateway.form.Option;

/**
 * What people read instead of the codes of returns. What a newer service knows and this page does not is said in
 * general.
 */
final class FilingWords {

    /** In the order in which they are offered. */
    private static final List<String> KINDS = List.of("REACH", "BENEFICIARIES", "ANNEX_A", "ANNEX_B", "HIGHLIGHT");

    private static final List<String> REASONS =
            List.of("LATE_RECORDS", "CORRECTED_RECORDS", "CHANGED_AMOUNTS", "ASKED_BY_THE_FUNDER", "OTHER");

    private FilingWords() {}

    static String kind(String kind) {
        return switch (kind) {
            case "REACH" -> "Reach: people and professionals by programme";
            case "BENEFICIARIES" -> "Beneficiaries: whom we reach, by area and need";
            case "ANNEX_A" -> "Serious Violence Duty, Annex A: money by area";
            case "ANNEX_B" -> "Serious Violence Duty, Annex B: activity by area";
            case "HIGHLIGHT" -> "Highlight report: demand against provision";
            default -> "Another return";
        };
    }

    static String reason(String reason) {
        return switch (reason) {
            case "LATE_RECORDS" -> "Records came late";
            case "CORRECTED_RECORDS" -> "Records were corrected";
            case "CHANGED_AMOUNTS" -> "Amounts changed";
            case "ASKED_BY_THE_FUNDER" -> "The funder asked for it";
            default -> "Another reason";
        };
    }

    static String column(String column) {
        return switch (column) {
            case "under25" -> "24 and under";
            case "over25" -> "25 and over";
            case "professionals" -> "Professionals";
            case "differentPeople" -> "Different people";
            case "under18" -> "Children (under 18)";
            case "from18To24" -> "18 to 24";
            case "labour" -> "Labour, in pounds";
            case "nonLabour" -> "Non-labour, in pounds";
            case "referred" -> "Referred";
            case "accepted" -> "Accepted";
            case "reached" -> "Reached";
            case "sessions" -> "Sessions";
            case "completed" -> "Completed";
            case "endedEarly" -> "Ended early";
            case "couldNotBeOffered" -> "Could not be offered support";
            case "waitingAtTheEnd" -> "Waiting at the end";
            case "hoursToFirstContactMedian" -> "Hours to first contact, median";
            case "hoursToFirstContactNineOfTen" -> "Hours to first contact, 9 of 10 within";
            case "goalsMet" -> "Goals met";
            case "goalsPartlyMet" -> "Goals partly met";
            case "goalsNotMet" -> "Goals not met";
            default -> "Another figure";
        };
    }

    static List<Option> kinds() {
        return KINDS.stream().map(kind -> new Option(kind, kind(kind))).toList();
    }

    static List<Option> reasons() {
        return Stream.concat(
                        Stream.of(new Option("", "Choose a reason")),
                        REASONS.stream().map(reason -> new Option(reason, reason(reason))))
                .toList();
    }
}
