package uk.reachable.incident.logging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.Referral;
import uk.reachable.incident.casefile.people.SealedField;
import uk.reachable.incident.logging.request.LogIncident;
import uk.reachable.incident.logging.request.LogIncident.InvolvedPerson;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.people.disclosure.DisclosurePolicy;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.vault.Secret;

/**
 * Decides what follows from an incident: the meeting, the people, a referral for every need of every person, and their
 * ids.
 */
@Component
class CaseOpening {

    private final RegionalPartners partners;
    private final DisclosurePolicy disclosure;
    private final Supplier<String> ids;

    @Autowired
    CaseOpening(RegionalPartners partners, DisclosurePolicy disclosure, Ids ids) {
        this(partners, disclosure, ids::next);
    }

    CaseOpening(RegionalPartners partners, DisclosurePolicy disclosure, Supplier<String> ids) {
        this.partners = partners;
        this.disclosure = disclosure;
        this.ids = ids;
    }

    OpenedCase open(LogIncident command, MeetingRules rules, LoggedBy by, Instant now) {
        Incident incident = incident(command, by, now);
        MeetingDecision decision = decide(command, rules);
        List<Person> people = new ArrayList<>();
        List<Referral> referrals = new ArrayList<>();
        List<PersonContact> contacts = new ArrayList<>();
        List<Secret> secrets = new ArrayList<>(command.notes().secrets(incident.id()));
        for (InvolvedPerson involved : command.people()) {
            Person person = person(involved);
            people.add(person);
            referrals.addAll(referrals(involved, person.id()));
            contacts.addAll(PersonContact.of(person.id(), involved.contacts()));
            secrets.addAll(secrets(involved, person.id()));
        }
        MeetingCall meeting = decision instanceof MeetingDecision.Call call
                ? meeting(call, incident, List.of(incident.localAuthority()))
                : null;
        CaseFile file = new CaseFile(incident, decision.rulesVersion(), meeting, people, referrals);
        return new OpenedCase(file, decision, contacts, secrets);
    }

    private Incident incident(LogIncident command, LoggedBy by, Instant now) {
        return new Incident(
                ids.get(),
                command.region().id(),
                command.category(),
                command.severity(),
                command.localAuthority(),
                command.lsoa(),
                command.whereabouts().setting(),
                command.whereabouts().siteCode(),
                command.source(),
                command.occurredAt(),
                by.subject(),
                by.organisation(),
                now,
                command.location());
    }

    private static MeetingDecision decide(LogIncident command, MeetingRules rules) {
        return rules.decide(
                command.category(),
                command.severity(),
                command.localAuthority(),
                command.people().stream()
                        .filter(InvolvedPerson::isAPerson)
                        .map(InvolvedPerson::ageBand)
                        .collect(Collectors.toSet()));
    }

    /** The police lead of the incident's region is asked, and its partners in these areas are invited. */
    MeetingCall meeting(MeetingDecision.Call call, Incident incident, List<String> localAuthorities) {
        Region region = Regions.byId(incident.region()).orElseThrow();
        return new MeetingCall(
                ids.get(),
                call.rule(),
                call.rulesVersion(),
                call.because(),
                region.policeLead(),
                localAuthorities.stream()
                        .flatMap(area -> partners.of(region).invitedTo(area).stream())
                        .distinct()
                        .toList(),
                incident.loggedAt(),
                incident.loggedAt().plus(call.due()));
    }

    private Person person(InvolvedPerson involved) {
        return new Person(
                ids.get(),
                involved.role(),
                involved.ageBand(),
                involved.whereabouts().setting(),
                involved.whereabouts().siteCode(),
                involved.homeLocalAuthority(),
                involved.expectedRelease(),
                involved.subject());
    }

    private List<Referral> referrals(InvolvedPerson involved, String personId) {
        return involved.needs().stream()
                .map(need -> new Referral(
                        ids.get(), personId, need, disclosure.disclosed(need, involved.chosenDisclosure())))
                .toList();
    }

    private static List<Secret> secrets(InvolvedPerson involved, String personId) {
        List<Secret> secrets = new ArrayList<>(involved.identity().secrets(personId));
        secrets.addAll(PersonContact.furtherSecrets(personId, involved.contacts()));
        String site = involved.whereabouts().siteText();
        if (site != null) {
            secrets.add(new Secret(personId, SealedField.SITE, site));
        }
        return secrets;
    }
}
