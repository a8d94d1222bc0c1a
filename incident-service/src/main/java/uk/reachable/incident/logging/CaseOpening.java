package uk.reachable.incident.logging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.CaseFile;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.Person;
import uk.reachable.incident.casefile.Referral;
import uk.reachable.incident.casefile.SealedField;
import uk.reachable.incident.logging.request.LogIncident;
import uk.reachable.incident.logging.request.LogIncident.InvolvedPerson;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.people.disclosure.DisclosurePolicy;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.RegionalRules;
import uk.reachable.incident.vault.Secret;

/**
 * Decides what follows from an incident: the meeting, the people, a referral for every need of every person, and their
 * ids.
 */
@Component
class CaseOpening {

    private final RegionalRules rules;
    private final RegionalPartners partners;
    private final DisclosurePolicy disclosure;
    private final Supplier<String> ids;

    @Autowired
    CaseOpening(RegionalRules rules, RegionalPartners partners, DisclosurePolicy disclosure, Ids ids) {
        this(rules, partners, disclosure, ids::next);
    }

    CaseOpening(RegionalRules rules, RegionalPartners partners, DisclosurePolicy disclosure, Supplier<String> ids) {
        this.rules = rules;
        this.partners = partners;
        this.disclosure = disclosure;
        this.ids = ids;
    }

    OpenedCase open(LogIncident command, LoggedBy by, Instant now) {
        Incident incident = incident(command, by, now);
        MeetingDecision decision = decide(command);
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
        MeetingCall meeting = meeting(decision, command, now);
        CaseFile file = new CaseFile(incident, decision.rulesVersion(), meeting, people, referrals);
        return new OpenedCase(file, contacts, secrets);
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
                now);
    }

    private MeetingDecision decide(LogIncident command) {
        return rules.of(command.region())
                .decide(
                        command.category(),
                        command.severity(),
                        command.people().stream()
                                .filter(InvolvedPerson::isAPerson)
                                .map(InvolvedPerson::ageBand)
                                .collect(Collectors.toSet()));
    }

    private @Nullable MeetingCall meeting(MeetingDecision decision, LogIncident command, Instant now) {
        return switch (decision) {
            case MeetingDecision.DoNotCall _ -> null;
            case MeetingDecision.Call call ->
                new MeetingCall(
                        ids.get(),
                        call.rule(),
                        call.rulesVersion(),
                        call.because(),
                        command.region().policeLead(),
                        partners.of(command.region()).invitedTo(command.localAuthority()),
                        now,
                        now.plus(call.due()));
        };
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
