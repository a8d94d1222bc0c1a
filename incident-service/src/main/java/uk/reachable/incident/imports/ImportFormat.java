package uk.reachable.incident.imports;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.istv.AssaultCsv;
import uk.reachable.incident.imports.police.ApiJson;
import uk.reachable.incident.imports.police.StreetCsv;

/** The forms of file that can be imported. */
public enum ImportFormat {
    POLICE_STREET_CSV("police-street-csv") {
        @Override
        public RowSource open(InputStream bytes, Circumstances circumstances) {
            return StreetCsv.open(bytes, circumstances);
        }
    },
    POLICE_API_JSON("police-api-json") {
        @Override
        public RowSource open(InputStream bytes, Circumstances circumstances) {
            return ApiJson.open(bytes, circumstances);
        }
    },
    ISTV_CSV("istv-csv") {
        @Override
        public RowSource open(InputStream bytes, Circumstances circumstances) {
            return AssaultCsv.open(bytes, circumstances);
        }
    };

    private final String code;

    ImportFormat(String code) {
        this.code = code;
    }

    /** As the interface names it. */
    public String code() {
        return code;
    }

    public static Optional<ImportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** @throws uk.reachable.incident.imports.format.UnreadableFile when the file is not of this form */
    public abstract RowSource open(InputStream bytes, Circumstances circumstances);
}
