package uk.reachable.incident.names;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by id; an id whose name is not known yet stands for itself. */
public record Names(Map<String, String> programmes, Map<String, String> organisations) {

    public @Nullable String ofProgramme(@Nullable String programme) {
        return programme == null ? null : programmes.getOrDefault(programme, programme);
    }

    public @Nullable String ofOrganisation(@Nullable String organisation) {
        return organisation == null ? null : organisations.getOrDefault(organisation, organisation);
    }
}
