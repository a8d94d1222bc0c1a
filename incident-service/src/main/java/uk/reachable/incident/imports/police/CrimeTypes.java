package uk.reachable.incident.imports.police;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.Spelling;
import uk.reachable.incident.reference.ReviewedData;

/** Police crime types: one code for the name in the CSV and the slug in the API. */
record CrimeTypes(String source, List<CrimeType> types) {

    private static final Map<String, String> CODES = codes();

    CrimeTypes {
        types = List.copyOf(types);
    }

    record CrimeType(String code, List<String> names) {

        CrimeType {
            names = List.copyOf(names);
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        ReviewedData.read("imports/crime-types.json", CrimeTypes.class).types().forEach(type -> type.names()
                .forEach(name -> codes.put(Spelling.plain(name), type.code())));
        return Map.copyOf(codes);
    }

    /** @throws RefusedValue for one that police do not use */
    static String codeOf(String name) {
        String code = CODES.get(Spelling.plain(name));
        if (code == null) {
            throw new RefusedValue("Crime type is not one that police publish");
        }
        return code;
    }
}
