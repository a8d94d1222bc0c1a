package uk.reachable.system.prove.workload.casework;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.reachable.system.prove.workload.mix.Canary;

/** Rows of street-level crime that no other file has, two of them wrong; a canary stands where nothing is kept. */
record SmallFile(Canary canary) {

    static final int GOOD = 20;

    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
                    + "LSOA name,Crime type,Last outcome category,Context\n";
    private static final String ROW =
            "%s,%s,A Force,A Force,-1.9%02d,52.48,%s,E01008881,Birmingham 067A,Shoplifting,,%s\n";

    String text() {
        return HEADER
                + IntStream.range(0, GOOD)
                        .mapToObj(number -> row(number, "2024-06"))
                        .collect(Collectors.joining())
                + row(GOOD, "August")
                + row(GOOD + 1, "2031-01");
    }

    private String row(int number, String month) {
        return ROW.formatted(id(number), month, number, canary.of("location"), canary.of("context"));
    }

    /** 64 hexadecimal digits, as police publish them. */
    private String id(int number) {
        String name = canary.request() + "/" + number;
        String half = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return half + half;
    }
}
