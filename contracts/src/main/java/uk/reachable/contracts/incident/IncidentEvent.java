package uk.reachable.contracts.incident;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What incident-service tells; the key is the incident. */
public sealed interface IncidentEvent extends Event
        permits IncidentCourse,
                ReferralRequested,
                MeetingEvent,
                SafeguardingEvent,
                EmergencyAccessEvent,
                CommunityNoticeEvent {

    @Override
    default Topic topic() {
        return Topic.INCIDENT;
    }

    String incidentId();

    @Override
    String incidentReference();

    String region();

    @Override
    default String key() {
        return incidentId();
    }
}
