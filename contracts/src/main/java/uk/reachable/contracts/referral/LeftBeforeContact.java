package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Setting;

/**
 * The person left hospital or custody before anybody had seen them and is followed up at home: all facts as they are
 * now. {@code endedOfferId} is a request or an open offer that ends with it; {@code dueBy} is the new clock for the
 * first contact of whoever has accepted.
 */
public record LeftBeforeContact(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String endedOfferId,
        @Nullable Instant dueBy,
        Instant leftAt)
        implements CaseEvent {}
