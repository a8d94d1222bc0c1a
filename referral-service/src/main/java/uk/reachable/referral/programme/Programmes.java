package uk.reachable.referral.programme;

import java.util.Optional;
import uk.reachable.contracts.programme.ProgrammePublished;

/** The programmes this service has heard of. */
public interface Programmes {

    Optional<Programme> find(String programme);

    /** Keeps what was published in place of what was known; the inbox gives publications in their order. */
    void keep(ProgrammePublished published);

    /** Names of all programmes and their providers. */
    Names names();
}
