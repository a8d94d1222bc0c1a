package uk.reachable.referral.planted;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class HasAnInjectedField {

    @Autowired
    @Nullable
    Clock clock;
}
