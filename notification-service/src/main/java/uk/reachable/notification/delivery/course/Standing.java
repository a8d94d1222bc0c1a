package uk.reachable.notification.delivery.course;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;
import uk.reachable.notification.staff.Way;

/**
 * What decides how a delivery goes on.
 *
 * @param number of the attempt, from 1
 * @param respondBy until when the notice has to be answered (UTC), when it has to be
 * @param openWay the best way to the same person that was not tried and whose channel may be asked
 * @param otherWay the best that was not tried, whether or not it may be asked
 * @param morePeople whether somebody else can be told: a manager, the duty desk
 */
public record Standing(
        Tried state,
        int number,
        Instant dueAt,
        @Nullable Instant respondBy,
        Optional<Way> openWay,
        Optional<Way> otherWay,
        boolean morePeople) {}
