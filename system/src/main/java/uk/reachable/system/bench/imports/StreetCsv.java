package uk.reachable.system.bench.imports;

import java.util.List;

/** A table of street-level crime as police publish it: every row another, some wrong in ten ways. */
final class StreetCsv {

    static final int ROWS = 30_000;
    static final int WRONG = 500;

    private static final int EVERY = ROWS / WRONG;

    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
                    + "LSOA name,Crime type,Last outcome category,Context\n";

    private static final String PLACE = "On or near High Street,E01008881,Birmingham 067A";

    /** Month to crime type; after it come outcome and context. */
    private static final List<String> MISTAKES = List.of(
            ",WMP,WMP,-1.9,52.4," + PLACE + ",Drugs,,",
            "June 2024,WMP,WMP,-1.9,52.4," + PLACE + ",Drugs,,",
            "2031-01,WMP,WMP,-1.9,52.4," + PLACE + ",Drugs,,",
            "2024-06,WMP,WMP,-1.9,52.4," + PLACE + ",Witchcraft,,",
            "2024-06,WMP,WMP,-1.9,north," + PLACE + ",Drugs,,",
            "2024-06,WMP,WMP,,52.4," + PLACE + ",Drugs,,",
            "2024-06,WMP,WMP,2.3,48.8," + PLACE + ",Drugs,,",
            "2024-06,WMP,WMP,-1.9,52.4,On or near High Street,067A,Birmingham 067A,Drugs,,",
            "2024-06,WMP,WMP,-1.9,52.4,On or near High Street",
            "2024-06,WMP,WMP,-1.9,52.4,\"On or near High Street,E01008881,Birmingham 067A,Drugs,,");

    private StreetCsv() {}

    static String text() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int number = 0; number < ROWS; number++) {
            boolean wrong = number % EVERY == EVERY - 1;
            file.append("%064x,".formatted(number))
                    .append(wrong ? MISTAKES.get(number / EVERY % MISTAKES.size()) : good(number))
                    .append('\n');
        }
        return file.toString();
    }

    private static String good(int number) {
        return "2024-06,WMP,WMP,-1.9%02d,52.48%04d,\"On or near High Street, north side\",%s,Under investigation,"
                .formatted(
                        number % 100,
                        number % 10_000,
                        number % 2 == 0
                                ? "E01008881,Birmingham 067A,Violence and sexual offences"
                                : "E01009338,Birmingham 070D,Shoplifting");
    }
}
