package uk.reachable.contracts.programme;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What intervention-service tells about its catalogue and about who works when; the key is the programme or worker. */
public sealed interface ProgrammeEvent extends Event permits ProgrammePublished, WorkerPublished {

    @Override
    default Topic topic() {
        return Topic.PROGRAMME;
    }
}
