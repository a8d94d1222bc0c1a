package uk.reachable.intervention.publication;

import org.springframework.boot.test.context.TestComponent;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;

/** Loads a row as if a reviewed file had it. */
@TestComponent
public class LoadedFiles {
    private final PublishProgrammeHandler handler;

    LoadedFiles(PublishProgrammeHandler handler) {
        this.handler = handler;
    }

    public Programme load(ProgrammeFixture row) {
        Programme programme = row.build();
        handler.publish(programme);
        return programme;
    }
}
