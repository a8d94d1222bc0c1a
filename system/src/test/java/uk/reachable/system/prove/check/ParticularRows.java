package uk.reachable.system.prove.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.system.prove.evidence.Particulars;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.evidence.Particulars.Link;
import uk.reachable.system.prove.evidence.Particulars.NextOfKin;
import uk.reachable.system.prove.evidence.Particulars.Purpose;
import uk.reachable.system.prove.evidence.Particulars.Shared;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.ToldCommands.about;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldResponses.APART;
import static uk.reachable.system.prove.check.ToldResponses.HEARD;
import static uk.reachable.system.prove.check.ToldResponses.LED;
import static uk.reachable.system.prove.check.ToldResponses.MET;

/**
 * What else was written in a run in which nothing went wrong: "notice" was agreed, sent and opened, "met" deals with
 * "apart", too, who "heard" is was disclosed and hidden, and a file came twice.
 */
final class ParticularRows {

    static final String NOTICE = "notice";
    static final String WORDS = "Uncanary words";
    static final Instant BEFORE = NOW.minusSeconds(60);

    final List<CommunityNotice> notices =
            new ArrayList<>(List.of(new CommunityNotice(NOTICE, LED, "OPENED", "words", BEFORE, NOW)));
    final Map<String, NextOfKin> nextOfKin = new HashMap<>(Map.of(LED, new NextOfKin(BEFORE, BEFORE)));
    final Set<Shared> shared = new HashSet<>(Set.of(new Shared(MET, LED), new Shared(MET, APART)));
    final List<Purpose> purposes = new ArrayList<>(List.of(
            new Purpose(MET, LED, "ADDRESS_TRAUMA", "COVERED"), new Purpose(MET, APART, "ADDRESS_TRAUMA", "COVERED")));
    final List<Link> links = new ArrayList<>(List.of(new Link("link", "SAME_PLACE", LED, APART)));
    final List<Exclusion> exclusions =
            new ArrayList<>(List.of(new Exclusion("hidden", HEARD, "programme.manager", null, BEFORE, null)));
    final List<Disclosure> disclosures = new ArrayList<>(List.of(
            new Disclosure("sent", "heard-referral", HEARD, "SENT", Set.of("name", "contact"), BEFORE.minusSeconds(60)),
            new Disclosure("less", "heard-referral", HEARD, "NARROWED", Set.of("name"), BEFORE)));
    final Map<String, Set<String>> disclosed = new HashMap<>(Map.of("heard-referral", Set.of("name")));
    final List<Import> imports = new ArrayList<>(List.of(
            new Import("import-1", "duty.officer", "DONE", 22, 20, 0, 2, 20),
            new Import("import-2", "duty.officer", "DONE", 22, 0, 20, 2, 0)));

    Particulars read() {
        return new Particulars(
                notices, nextOfKin, shared, purposes, links, exclusions, disclosures, disclosed, imports);
    }

    static List<Event> events() {
        return List.of(issued(), opened());
    }

    static Event issued() {
        return new CommunityNoticeIssued(LED, ToldResponses.reference(LED), REGION, NOTICE, Addressee.SCHOOL, NOW, NOW);
    }

    static Event opened() {
        return new CommunityNoticeOpened(LED, ToldResponses.reference(LED), REGION, NOTICE, NOW);
    }

    static List<Operation> commands() {
        String standing = "{\"id\": \"notice\", \"status\": \"AGREED\", \"wordingId\": \"words\"}";
        return List.of(
                about(desk(70, "/api/incidents/led/notices", standing), Map.of(About.WORDING, WORDS)),
                police(71, "/api/incidents/led/next-of-kin", "{\"toldAt\": \"" + BEFORE + "\"}"),
                police(72, "/api/notices/notice/agree", standing),
                Planted.triedOnce(desk(73, "/api/notices/notice/issue", "{\"id\": \"notice\"}")),
                about(
                        operation(74, "", "/api/outside/notices/open", 200, "{\"wording\": \"" + WORDS + "\"}"),
                        Map.of(About.NOTICE, NOTICE)),
                about(police(75, "/api/meetings/met/incidents", "{\"id\": \"met\"}"), Map.of(About.INCIDENT, APART)),
                police(
                        76,
                        "/api/meetings/met/purposes/ADDRESS_TRAUMA",
                        "{\"state\": \"COVERED\", \"incidents\": [\"led\", \"apart\"]}"),
                desk(77, "/api/incidents/led/links", "{\"id\": \"link\"}"),
                desk(78, "/api/people/heard/exclusions", "{\"id\": \"hidden\"}"),
                desk(79, "/api/people/heard/disclosures", "{\"id\": \"less\", \"fields\": [\"name\"]}"),
                read("name", "{\"name\": \"Canary\", \"contact\": null}"),
                upload(81, "import-1"),
                upload(82, "import-2"));
    }

    /** As the recipient, a second before the end of the run. */
    static Operation read(String visible, String identity) {
        String answer = "{\"visible\": [\"" + visible + "\"], \"identity\": " + identity + "}";
        return about(
                operation(80, "caseworker.stgiles", "/api/people/heard?seen=heard-referral:3", 200, answer),
                Map.of(About.REFERRAL, "heard-referral"));
    }

    static Operation upload(long number, String id) {
        return about(
                desk(number, "/api/imports", "{\"id\": \"" + id + "\"}"), Map.of(About.FILE, "file", About.ROWS, "20"));
    }

    private static Operation desk(long number, String path, String answer) {
        return operation(number, "duty.officer", path, 200, answer);
    }

    private static Operation police(long number, String path, String answer) {
        return operation(number, "lead.officer", path, 200, answer);
    }
}
