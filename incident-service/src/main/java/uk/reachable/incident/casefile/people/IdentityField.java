package uk.reachable.incident.casefile.people;

import com.fasterxml.jackson.annotation.JsonValue;

/** A part of who a person is; each is sealed and disclosed on its own. */
public enum IdentityField {
    NAME("name"),
    DATE_OF_BIRTH("dateOfBirth"),
    CONTACT("contact");

    private final String code;

    IdentityField(String code) {
        this.code = code;
    }

    /** As the interface spells it. */
    @JsonValue
    public String code() {
        return code;
    }
}
