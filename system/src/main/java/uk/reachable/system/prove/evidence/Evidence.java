package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.history.Operation;

/** All that is known after a proof, as of one moment (UTC); nothing in it was asked of a service. */
public record Evidence(
        Instant at,
        List<Operation> operations,
        List<Fault> faults,
        Log log,
        Map<Service, Messaging> messaging,
        Deeds deeds,
        CaseFiles cases,
        Responses responses,
        Particulars particulars,
        Referrals referrals,
        Journeys journeys,
        Places places,
        Staff staff,
        Notices notices,
        List<Mail> mails,
        Observed observed,
        List<Sighting> leaks) {

    /** How the service that publishes a topic or hears it has got on. */
    public Messaging messaging(Service service) {
        return messaging.getOrDefault(service, new Messaging(Map.of(), Map.of(), List.of()));
    }
}
