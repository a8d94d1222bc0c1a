package uk.reachable.notification.delivery.alert;

import java.util.List;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.staff.Way;

/** Whom an organisation wants told beside its people: systems, which are never off duty. */
@FunctionalInterface
public interface Subscribers {

    /** The ways to those who want this notice. */
    List<Way> of(Notice notice);
}
