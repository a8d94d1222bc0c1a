package uk.reachable.intervention.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.sheet.ProgrammeView;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.publication.LoadedFiles;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.intervention.workers.Workers;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.intervention.access.InterventionRules.EDIT;
import static uk.reachable.intervention.access.InterventionRules.EXTEND;
import static uk.reachable.intervention.access.Relation.OF_THEIR_ORGANISATION;
import static uk.reachable.intervention.access.Relation.OF_THEIR_PROGRAMME;
import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.intervention.access.ReturnRules.COUNTED;
import static uk.reachable.intervention.access.ReturnRules.PROFESSIONALS;
import static uk.reachable.intervention.access.ReturnRules.REACH;
import static uk.reachable.intervention.access.ReturnRules.RESTATE;
import static uk.reachable.intervention.access.ReturnRules.SPEND;
import static uk.reachable.intervention.access.ReturnRules.SUBMIT;
import static uk.reachable.intervention.access.SafeguardRules.DECIDE;
import static uk.reachable.intervention.access.SafeguardRules.END;
import static uk.reachable.intervention.access.SafeguardRules.RECORD;
import static uk.reachable.intervention.access.WorkerRules.KEEP;
import static uk.reachable.intervention.placement.Places.newId;

/** Every answer of this service to anybody is the access table's. */
@InterventionTest
class AccessTableIT {
    private static final String REDTHREADS = "wm-reachable-moments-redthread";
    private static final String TRAINED = """
            {"heldOn": "2026-11-20", "people": 12, "what": "TRAUMA_INFORMED_PRACTICE"}""";
    private static final String NOT_OVER = """
            {"kind": "REACH", "from": "2026-10-01", "to": "2026-12-31"}""";
    private static final String LATE = """
            {"reason": "LATE_RECORDS"}""";
    private static final String SPENT = """
            {"spentOn": "2026-05-01", "amount": 1, "fund": "CORE_GRANT", "cost": "LABOUR", "purpose": "TEAM"}""";

    private static final String WORKER = """
            {"id": "worker-of-access", "caseload": 10, "leave": [], "shifts": [], "sites": [], "version": 0}""";

    private static final String UNKNOWN_PERSON = """
            {"kind": "OPPOSING_SIDES", "person": "nobody", "otherPerson": "nobody-else"}""";
    private static final String DECISION = """
            {"programme": "no-such-programme", "reason": "RISK_ASSESSED"}""";

    private static final String AGREED = """
            {"provider": "nobody-here", "reference": "ISA-1", "from": "2026-11-20", "to": "2027-11-19"}""";

    private static final String UNTIL_SUMMER = """
            {"to": "2027-06-30"}""";

    private static final String MIDLANDS = "west-midlands";

    /** Of a return that nobody has submitted yet. */
    private final AtomicInteger years = new AtomicInteger(2009);

    @Autowired
    ApplicationContext service;

    @Autowired
    LoadedFiles files;

    @Autowired
    Places places;

    @Autowired
    Returns returns;

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .operators("intervention")
                .under(
                        "/api/programmes/{id}/professionals",
                        Situation.named("a programme that does not exist", AccessTableIT::nowhere)
                                .body(PROFESSIONALS, TRAINED),
                        trained())
                .under(
                        "/api/programmes/{id}/funding",
                        noProgramme(),
                        Situation.named("a programme to fund", () -> loaded("funded-by-access"))
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .body(EXTEND, UNTIL_SUMMER)
                                .answers(EXTEND, OF_THE_REGION, 200))
                .under(
                        "/api/programmes/{id}",
                        noProgramme(),
                        Situation.named("a programme to change", () -> loaded("changed-by-access"))
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .body(EDIT, sheet("changed-by-access"))
                                .answers(EDIT, OF_THE_REGION, 200))
                .under(
                        "/api/returns/reach/{programme}",
                        Situation.named("figures of a programme that does not exist", AccessTableIT::nowhere),
                        Situation.named("figures of Redthread's", () -> Map.of("programme", REDTHREADS))
                                .inRegion("west-midlands", OF_THE_REGION)
                                .answers(COUNTED, OF_THE_REGION, 400))
                .under(
                        "/api/returns/{id}",
                        Situation.named("a return that does not exist", AccessTableIT::nowhere)
                                .body(RESTATE, LATE),
                        submitted())
                .under(
                        "/api/matching/",
                        Situation.named("a referral that does not exist", AccessTableIT::nowhere)
                                .body(DECIDE, DECISION),
                        Situation.named("a place was asked for", this::asked)
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .body(DECIDE, DECISION)
                                .answers(DECIDE, OF_THE_REGION, 409),
                        Situation.named("a place is held with Redthread", this::held)
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .part("redthread")
                                .body(DECIDE, DECISION)
                                .answers(DECIDE, OF_THE_REGION, 409))
                .under(
                        "/api/safeguards/{id}",
                        Situation.named("a safeguard that does not exist", AccessTableIT::nowhere),
                        Situation.named("a safeguard of the region", this::safeguard)
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .answers(END, OF_THE_REGION, 200))
                .under(
                        "/api/workers",
                        Situation.named("a worker of their own organisation", this::onFile)
                                .onlyFrom(MIDLANDS)
                                .everybody(OF_THEIR_ORGANISATION)
                                .body(KEEP, WORKER)
                                .answers(KEEP, OF_THEIR_ORGANISATION, 200))
                .under(
                        "/api/agreements",
                        Situation.named("the agreements of their own region", Map::of)
                                .everybody(OF_THE_REGION)
                                .body(AgreementRules.RECORD, AGREED)
                                .answers(AgreementRules.RECORD, OF_THE_REGION, 400))
                .under("/api/", ownRegion())
                .writing(
                        "programme",
                        "programme_version",
                        "worker",
                        "worker_version",
                        "safeguard",
                        "matching_decision",
                        "reviewed_programme",
                        "placement",
                        "unmet_need",
                        "professional_session",
                        "filed_return",
                        "filed_return_version",
                        "grant_spend",
                        "audit_entry")
                .run();
    }

    private static Situation trained() {
        return Situation.named("a programme of Redthread's", () -> Map.of("id", REDTHREADS))
                .inRegion("west-midlands", OF_THE_REGION)
                .part("redthread", OF_THEIR_PROGRAMME)
                .body(PROFESSIONALS, TRAINED)
                .succeeds(PROFESSIONALS, OF_THE_REGION, 201)
                .succeeds(PROFESSIONALS, OF_THEIR_PROGRAMME, 201);
    }

    /** Nothing has changed since it was submitted: there is nothing to restate. */
    private Situation submitted() {
        return Situation.named("a submitted return", this::submit)
                .inRegion("west-midlands", OF_THE_REGION)
                .body(RESTATE, LATE)
                .answers(RESTATE, OF_THE_REGION, 409);
    }

    private static Situation ownRegion() {
        return Situation.named("their own region", Map::of)
                .everybody(OF_THE_REGION)
                .answers(REACH, OF_THE_REGION, 400)
                .body(SUBMIT, NOT_OVER)
                .answers(SUBMIT, OF_THE_REGION, 400)
                .body(RECORD, UNKNOWN_PERSON)
                .answers(RECORD, OF_THE_REGION, 400)
                .body(SPEND, SPENT)
                .succeeds(SPEND, OF_THE_REGION, 201);
    }

    private Map<String, String> submit() {
        String year = Integer.toString(years.decrementAndGet());
        var submitted =
                Returns.json(returns.post("/api/returns", NOT_OVER.replace("2026", year), TestTokens.programmeManager())
                        .expectStatus()
                        .isCreated());
        return Map.of("id", submitted.path("id").asString());
    }

    /** Of the organisation that everybody here works for who has no part in anything. */
    private Map<String, String> onFile() {
        var worker = new Worker(
                "an-organisation-without-a-part", "worker-of-access", MIDLANDS, 10, List.of(), List.of(), List.of());
        service.getBean(Workers.class).keep(new KnownWorker(worker, 1));
        return Map.of("id", worker.id());
    }

    private Map<String, String> safeguard() {
        Case one = new Case(newId("referral"), newId("area"));
        places.hear(one.asksForPlace(newId("offer")));
        var recorded = Returns.json(returns.post(
                        "/api/safeguards",
                        UNKNOWN_PERSON.replace("\"nobody\"", '"' + one.person() + '"'),
                        TestTokens.dutyOfficer())
                .expectStatus()
                .isCreated());
        return Map.of("id", recorded.path("id").asString());
    }

    private static Map<String, String> nowhere() {
        String id = UUID.randomUUID().toString();
        return Map.of("id", id, "programme", id, "referralId", id);
    }

    private Map<String, String> asked() {
        Case one = new Case(newId("referral"), newId("area"));
        places.hear(one.asksForPlace(newId("offer")));
        return Map.of("referralId", one.referralId());
    }

    private Map<String, String> held() {
        String area = newId("area");
        places.programme(area, 1);
        Case one = new Case(newId("referral"), area);
        places.hear(one.asksForPlace(newId("offer")));
        return Map.of("referralId", one.referralId());
    }

    private static Situation noProgramme() {
        return Situation.named("a programme that does not exist", AccessTableIT::nowhere)
                .body(EXTEND, UNTIL_SUMMER)
                .body(EDIT, sheet("nowhere"));
    }

    private Map<String, String> loaded(String id) {
        return Map.of("id", files.load(programme(id)).id());
    }

    /** As a manager who adds a place sends it. */
    private static String sheet(String id) {
        return JsonMapper.shared()
                .writeValueAsString(
                        ProgrammeView.of(new Published(programme(id).places(11).build(), 1)));
    }

    private static ProgrammeFixture programme(String id) {
        return ProgrammeFixture.programme(id).needing(Need.THERAPY);
    }
}
