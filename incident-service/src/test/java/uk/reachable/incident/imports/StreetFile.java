package uk.reachable.incident.imports;

import java.util.List;

/** Street-level crime as police publish it, made by a test: every row different, some of them wrong in ten ways. */
public final class StreetFile {

    public static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
            + "LSOA name,Crime type,Last outcome category,Context";

    /** Where an id stands in a row that is otherwise wrong. */
    private static final List<String> WRONG = List.of(
            "%s,,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,June 2024,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,2031-01,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A,E01008881,Birmingham 067A,Witchcraft,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,-1.9,north,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,,52.4,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,2.3,48.8,On or near A,E01008881,Birmingham 067A,Drugs,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A,067A,Birmingham 067A,Drugs,,",
            "%s,2024-06,West Midlands Police,West Midlands Police,-1.9,52.4,On or near A",
            "%s,2024-06,West Midlands Police,West Midlands Police,-1.9,52.4,\"On or near A,E01008881,Birmingham 067A,Drugs,,");

    private StreetFile() {}

    /** @param seed of another seed, the rows have other ids */
    public static String good(int seed, int number) {
        String longitude = "%.6f".formatted(-1.9 + number % 100 / 1000.0);
        String place = number % 2 == 0
                ? "E01008881,Birmingham 067A,Violence and sexual offences"
                : "E01009338,Birmingham 070D,Shoplifting";
        return String.join(
                ",",
                id(seed, number),
                "2024-06,West Midlands Police,West Midlands Police",
                longitude,
                "52.48%04d".formatted(number % 10_000),
                "\"On or near High Street, north side\"",
                place,
                "Under investigation",
                "");
    }

    public static String id(int seed, int number) {
        return "%032x%032x".formatted(seed, number);
    }

    /** As many rows, of which some are wrong in turn in each of ten ways, spread over the file. */
    public static String of(int seed, int rows, int wrong) {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        int every = wrong == 0 ? Integer.MAX_VALUE : rows / wrong;
        for (int number = 0; number < rows; number++) {
            boolean isWrong = number % every == every - 1 && number / every < wrong;
            file.append(isWrong ? wrong(seed, number, number / every) : good(seed, number))
                    .append('\n');
        }
        return file.toString();
    }

    private static String wrong(int seed, int number, int kind) {
        return WRONG.get(kind % WRONG.size()).formatted(id(seed, number));
    }

    public static int kinds() {
        return WRONG.size();
    }
}
