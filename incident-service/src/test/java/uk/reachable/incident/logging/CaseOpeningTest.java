package uk.reachable.incident.logging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.casefile.people.Referral;
import uk.reachable.incident.logging.request.LogIncidentRequest;
import uk.reachable.incident.logging.request.RequestReader;
import uk.reachable.incident.logging.request.Requests;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.incident.people.disclosure.DisclosurePolicy;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.rules.ReviewedRules;
import uk.reachable.incident.todo.ToDo;
import uk.reachable.incident.vault.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.reachable.incident.casefile.people.IdentityField.CONTACT;
import static uk.reachable.incident.casefile.people.IdentityField.DATE_OF_BIRTH;
import static uk.reachable.incident.casefile.people.IdentityField.NAME;

class CaseOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Region WEST_MIDLANDS = Regions.byId("west-midlands").orElseThrow();
    private static final LoggedBy DESK = new LoggedBy("duty.officer", "west-midlands-vru");

    private static final MeetingRules RULES = ReviewedRules.of(WEST_MIDLANDS).asRules();

    private final AtomicInteger minted = new AtomicInteger();
    private final CaseOpening opening =
            new CaseOpening(new RegionalPartners(), new DisclosurePolicy(), () -> "id-" + minted.incrementAndGet());

    @Test
    void everyNeedOfEveryPersonIsReferred() {
        Requests.Person first = new Requests.Person();
        first.needs = List.of(Need.REACHABLE_MOMENT, Need.THERAPY);
        Requests.Person second = new Requests.Person();
        second.needs = List.of(Need.PEER_MENTOR);
        OpenedCase opened = open(Requests.stabbing().with(first.build(), second.build()));
        List<String> people =
                opened.file().people().stream().map(person -> person.id()).toList();
        assertThat(opened.file().referrals())
                .extracting(Referral::personId, Referral::need)
                .containsExactly(
                        tuple(people.get(0), Need.REACHABLE_MOMENT),
                        tuple(people.get(0), Need.THERAPY),
                        tuple(people.get(1), Need.PEER_MENTOR));
    }

    @Test
    void aPersonWithoutNeedsIsRecordedWithoutReferral() {
        Requests.Person witness = new Requests.Person();
        witness.needs = null;
        OpenedCase opened = open(Requests.stabbing().with(witness.build()));
        assertThat(opened.file().people()).hasSize(1);
        assertThat(opened.file().referrals()).isEmpty();
    }

    @Test
    void aMeetingIsDueFromReceiptNeverFromWhenItHappened() {
        Requests request = Requests.stabbing();
        request.occurredAt = NOW.minus(Duration.ofDays(3));
        MeetingCall meeting = open(request.build()).file().meeting();
        assertThat(meeting).isNotNull();
        assertThat(meeting.dueBy()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(meeting.rule()).isEqualTo("wm-knife");
        assertThat(meeting.invited()).contains("west-midlands-police", "birmingham-city-council");
    }

    @Test
    void aSchoolIsNoChildInvolved() {
        Requests request = Requests.stabbing();
        request.severity = Severity.SERIOUS;
        Requests.Person child = new Requests.Person();
        Requests.Person school = new Requests.Person();
        school.subject = SubjectKind.SCHOOL;
        school.needs = List.of(Need.SCHOOL_SUPPORT);
        school.dateOfBirth = null;
        MeetingCall meeting = open(request.with(child.build())).file().meeting();
        assertThat(meeting).isNotNull();
        assertThat(meeting.rule()).isEqualTo("wm-knife-child");
        assertThat(open(request.with(school.build())).file().meeting()).isNull();
    }

    @Test
    void noMeetingIsCalledWhenNoRuleAsksForOne() {
        Requests request = Requests.stabbing();
        request.severity = Severity.LOW;
        OpenedCase opened = open(request.build());
        assertThat(opened.file().meeting()).isNull();
        assertThat(opened.file().rulesVersion()).isEqualTo(1);
    }

    @Test
    void byDefaultNameAndContactAreDisclosedForEveryNeed() {
        Requests.Person person = new Requests.Person();
        person.needs = List.of(Need.values());
        assertThat(open(Requests.stabbing().with(person.build())).file().referrals())
                .extracting(Referral::disclosed)
                .containsOnly(Set.of(NAME, CONTACT));
    }

    @Test
    void whatTheDutyOfficerChoosesIsDisclosedAndNothingElse() {
        assertThat(disclosedWhenChosen("dateOfBirth")).isEqualTo(Set.of(DATE_OF_BIRTH));
        assertThat(disclosedWhenChosen()).isEmpty();
    }

    @Test
    void everyTextIsSealedUnderItsOwner() {
        Requests.Person person = new Requests.Person();
        person.site = "his aunt's flat";
        OpenedCase opened = open(Requests.stabbing().with(person.build()));
        String incidentId = opened.file().incident().id();
        String personId = opened.file().people().getFirst().id();
        assertThat(opened.secrets())
                .containsExactlyInAnyOrder(
                        new Secret(incidentId, "summary", "what happened"),
                        new Secret(incidentId, "externalReference", "WMP-1"),
                        new Secret(personId, "name", "Jordan Example"),
                        new Secret(personId, "dateOfBirth", "2010-03-01"),
                        new Secret(personId, "contact", "07700 900123"),
                        new Secret(personId, "site", "his aunt's flat"));
    }

    @Test
    void whatIsNotKnownYetBecomesAToDoAndNeverAnObstacle() {
        Requests.Person unknown = new Requests.Person();
        unknown.name = null;
        unknown.dateOfBirth = null;
        unknown.contact = null;
        Requests request = Requests.stabbing();
        request.occurredAt = null;
        request.lsoa = null;
        request.site = null;
        request.setting = null;
        OpenedCase opened = open(request.with(unknown.build()));
        assertThat(opened.file().referrals()).hasSize(1);
        assertThat(opened.toDos()).extracting(ToDo::code).containsExactly(ToDo.Code.values());
    }

    @Test
    void allIdsAreMintedHereAndDiffer() {
        OpenedCase opened = open(Requests.stabbing().with(new Requests.Person().build()));
        assertThat(List.of(
                        opened.file().incident().id(),
                        opened.file().people().getFirst().id(),
                        opened.file().referrals().getFirst().id(),
                        Objects.requireNonNull(opened.file().meeting()).id()))
                .doesNotHaveDuplicates();
    }

    private Set<IdentityField> disclosedWhenChosen(String... fields) {
        Requests.Person person = new Requests.Person();
        person.disclose = List.of(fields);
        return open(Requests.stabbing().with(person.build()))
                .file()
                .referrals()
                .getFirst()
                .disclosed();
    }

    private OpenedCase open(LogIncidentRequest request) {
        return opening.open(RequestReader.read(request, WEST_MIDLANDS, NOW), RULES, DESK, NOW);
    }
}
