package uk.reachable.incident.baseline;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An area whose offences are counted: a neighbourhood (LSOA) or a whole local authority.
 *
 * @param code of the ONS
 * @param localAuthority its own code when it is one
 */
record CountedArea(Kind kind, String code, String name, String localAuthority) {

    @Schema(name = "CountedAreaKind")
    enum Kind {
        LSOA,
        LOCAL_AUTHORITY
    }
}
