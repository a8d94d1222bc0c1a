package uk.reachable.referral.publication;

import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Referral;

/** Who supports the person of a referral. */
final class Workers {

    private Workers() {}

    /** Null until somebody is named, and when nobody has accepted. */
    static @Nullable String after(Referral step) {
        return step instanceof Referral.Accepted accepted ? accepted.worker() : null;
    }
}
