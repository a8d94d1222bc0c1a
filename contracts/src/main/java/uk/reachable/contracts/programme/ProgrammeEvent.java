package uk.reachable.contracts.programme;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What intervention-service tells about its catalogue; the key is the programme. */
public sealed interface ProgrammeEvent extends Event permits ProgrammePublished {

    @Override
    default Topic topic() {
        return Topic.PROGRAMME;
    }

    String programme();

    @Override
    default String key() {
        return programme();
    }
}
