package uk.reachable.system.prove.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Log;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.evidence.Messaging;
import uk.reachable.system.prove.evidence.Notices;
import uk.reachable.system.prove.evidence.Observed;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Sent;
import uk.reachable.system.prove.evidence.Service;
import uk.reachable.system.prove.evidence.Sighting;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.POLICE;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;

/** Everything that a run leaves in which nothing went wrong; a test spoils one part of it. */
final class Run {

    static final String ANSWER = """
            {"id": "incident", "reference": "WM-2026-000001", "meeting": {"id": "meeting"},
             "referrals": [{"id": "moved", "personId": "person"}, {"id": "left", "personId": "person"},
                           {"id": "open", "personId": "person"}]}""";

    final List<Operation> operations = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final List<Sent> sent = new ArrayList<>();
    private final Map<Service, Messaging> messaging = new EnumMap<>(Service.class);
    final List<Deeds.KeptAnswer> answers = new ArrayList<>();
    final List<Deeds.Entry> audit = new ArrayList<>();
    final List<CaseFiles.Incident> incidents =
            new ArrayList<>(List.of(new CaseFiles.Incident(INCIDENT, REFERENCE, REGION, "duty.officer", DESK, NOW)));
    final Set<String> sealed = new HashSet<>(Set.of(INCIDENT, "person"));
    final List<CaseFiles.ReferralLine> lines = new ArrayList<>(List.of(
            new CaseFiles.ReferralLine("moved", 6, "ACCEPTED", "st-giles-1", ST_GILES, ST_GILES),
            new CaseFiles.ReferralLine("left", 4, "UNPLACED", null, null, DESK),
            new CaseFiles.ReferralLine("open", 2, "OFFERED", "st-giles-1", ST_GILES, DESK)));
    final List<CaseFiles.Relation> relations = new ArrayList<>(List.of(
            new CaseFiles.Relation("moved", 6, ST_GILES, null, null),
            new CaseFiles.Relation("left", 4, null, null, null),
            new CaseFiles.Relation("open", 2, null, ST_GILES, "offer-open")));
    final Map<String, CaseFiles.BoardRow> board = new HashMap<>(Map.of(
            INCIDENT,
            new CaseFiles.BoardRow(INCIDENT, REFERENCE, 8, Map.of("ACCEPTED", 1, "UNPLACED", 1, "OFFERED", 1))));
    final Map<String, CaseFiles.BoardChanges> changes =
            new HashMap<>(Map.of(INCIDENT, new CaseFiles.BoardChanges(7, 8)));
    final List<CaseFiles.BoardHead> heads = new ArrayList<>(List.of(new CaseFiles.BoardHead(REGION, 8, 8, 8)));
    final List<Referrals.Referral> referrals = new ArrayList<>(List.of(
            new Referrals.Referral(
                    "moved", INCIDENT, REGION, 6, "ACCEPTED", ST_GILES, DESK, null, "handover", "st-giles-1", null),
            new Referrals.Referral("left", INCIDENT, REGION, 4, "UNPLACED", DESK, DESK, null, null, null, NOW),
            new Referrals.Referral(
                    "open", INCIDENT, REGION, 2, "OFFERED", DESK, DESK, "offer-open", null, null, null)));
    final List<Referrals.Offer> offers = new ArrayList<>(List.of(
            new Referrals.Offer("offer-moved", "moved", "redthread-1", REDTHREAD, NOW, "ACCEPTED"),
            new Referrals.Offer("offer-left", "left", "redthread-1", REDTHREAD, NOW, "DECLINED"),
            new Referrals.Offer("offer-open", "open", "st-giles-1", ST_GILES, NOW.plusSeconds(900), null)));
    final List<Referrals.Handover> handovers = new ArrayList<>(
            List.of(new Referrals.Handover("handover", "moved", "ACCEPTED", REDTHREAD, ST_GILES, "st-giles-1", NOW)));
    final List<Referrals.Step> steps = new ArrayList<>();
    final List<Places.Programme> programmes = new ArrayList<>(
            List.of(new Places.Programme("redthread-1", 1, 0, 0), new Places.Programme("st-giles-1", 2, 1, 1)));
    final List<Places.Placement> placements = new ArrayList<>(List.of(
            new Places.Placement("offer-moved", "moved", "RELEASED", "redthread-1"),
            new Places.Placement("handover", "moved", "FILLED", "st-giles-1"),
            new Places.Placement("offer-left", "left", "RELEASED", "redthread-1"),
            new Places.Placement("offer-none", "left", "TURNED_AWAY", null),
            new Places.Placement("offer-open", "open", "HELD", "st-giles-1")));
    final List<Places.Entry> ledger = new ArrayList<>(List.of(
            new Places.Entry(1, "redthread-1", "offer-moved", "HELD", 1, 0),
            new Places.Entry(2, "redthread-1", "offer-moved", "FILLED", -1, 1),
            new Places.Entry(3, "st-giles-1", "handover", "HELD", 1, 0),
            new Places.Entry(4, "st-giles-1", "handover", "FILLED", -1, 1),
            new Places.Entry(5, "redthread-1", "offer-moved", "RELEASED", 0, -1),
            new Places.Entry(6, "redthread-1", "offer-left", "HELD", 1, 0),
            new Places.Entry(7, "redthread-1", "offer-left", "RELEASED", -1, 0),
            new Places.Entry(8, "st-giles-1", "offer-open", "HELD", 1, 0)));
    final StaffRows staff = new StaffRows();
    final JourneyRows journeys = new JourneyRows();
    final ResponseRows responses = new ResponseRows();
    final ParticularRows particulars = new ParticularRows();
    final List<Notices.Item> items = new ArrayList<>();
    final List<Notices.Delivery> deliveries = new ArrayList<>();
    final List<Notices.Matter> matters = new ArrayList<>();
    final Map<String, Long> inboxHeads = new HashMap<>();
    final Map<String, Long> inboxChanges = new HashMap<>();
    final List<Mail> mails = new ArrayList<>();
    final List<Sighting> leaks = new ArrayList<>();
    Observed observed = Observed.NOTHING;

    Run() {
        for (Service service : Service.values()) {
            messaging.put(service, new Messaging(new HashMap<>(), new HashMap<>(), new ArrayList<>()));
        }
        ToldEvents.all().forEach(this::tell);
        tellNotices();
        ToldCommands.all().forEach(this::done);
        ToldResponses.events().forEach(this::tell);
        ToldResponses.commands().forEach(this::done);
        ParticularRows.events().forEach(this::tell);
        ParticularRows.commands().forEach(this::done);
        ResponseRows.addTo(this);
    }

    /** Puts an event on its topic under the next number, and lets everybody apply it. */
    void tell(Event event) {
        Line line = new Line(event.topic().topicName(), event.key());
        long sequence = published(Service.of(event.topic())).merge(line, 1L, Long::sum);
        sent.add(new Sent(line, 0, sent.size(), sequence, line + "-" + sequence, event.hashCode(), event));
        for (Service service : Service.values()) {
            if (service.hears(line)) {
                applied(service).put(line, sequence);
            }
        }
        if (event instanceof CaseEvent step) {
            steps.add(new Referrals.Step(
                    step.referralId(),
                    step.version(),
                    step.getClass()
                            .getSimpleName()
                            .replaceAll("([a-z])([A-Z])", "$1_$2")
                            .toUpperCase(Locale.ROOT),
                    ""));
        }
    }

    private void tellNotices() {
        notice(NoticeKind.MEETING_CALLED, "meeting", POLICE, "lead.officer");
        notice(NoticeKind.MEETING_CALLED, "meeting", DESK, "duty.officer");
        notice(NoticeKind.OFFER_MADE, "offer-moved", REDTHREAD, "caseworker.redthread");
        notice(NoticeKind.HANDOVER_PROPOSED, "handover", ST_GILES, "caseworker.stgiles", "manager.stgiles");
        notice(NoticeKind.HANDOVER_ACCEPTED, "handover", REDTHREAD, "caseworker.redthread");
        notice(NoticeKind.OFFER_MADE, "offer-left", REDTHREAD, "caseworker.redthread");
        notice(NoticeKind.REFERRAL_UNPLACED, "offer-none", DESK, "duty.officer");
        notice(NoticeKind.OFFER_MADE, "offer-open", ST_GILES, "caseworker.stgiles", "manager.stgiles");
        notice(NoticeKind.MEETING_CALLED, ToldResponses.MET, POLICE, "lead.officer");
        notice(NoticeKind.MEETING_CALLED, ToldResponses.MET, DESK, "duty.officer");
        notice(NoticeKind.ACTION_ASSIGNED, ToldResponses.ACTION, POLICE, "lead.officer");
        notice(NoticeKind.EMERGENCY_ACCESS_TAKEN, ToldResponses.ACCESS, DESK, "privacy.officer");
    }

    private void notice(NoticeKind kind, String subject, String organisation, String... users) {
        String id = kind + " " + subject + " " + organisation;
        items.add(new Notices.Item(
                id, organisation, inboxHeads.merge(organisation, 1L, Long::sum), kind.name(), subject));
        tell(new NoticePosted(INCIDENT, REFERENCE, REGION, id, null, kind, organisation, NOW));
        for (String user : users) {
            String address = user + "@example.org";
            var delivery = new Notices.Delivery(id + " " + user, id, address, "SENT", 1, NOW);
            deliveries.add(delivery);
            mails.add(new Mail(delivery.messageId(), address, id, NOW));
        }
        tell(new NoticeSent(INCIDENT, REFERENCE, REGION, id, null, kind, organisation, Channel.EMAIL, NOW));
    }

    void done(Operation operation) {
        operations.add(operation);
        if (operation.outcome() == Outcome.ACKNOWLEDGED) {
            answers.add(new Deeds.KeptAnswer(
                    operation.user(), operation.path(), operation.key(), operation.status(), operation.answer()));
        }
    }

    Map<Line, Long> published(Service service) {
        return Objects.requireNonNull(messaging.get(service)).published();
    }

    Map<Line, Long> applied(Service service) {
        return Objects.requireNonNull(messaging.get(service)).applied();
    }

    List<Messaging.Stranded> stranded(Service service) {
        return Objects.requireNonNull(messaging.get(service)).stranded();
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Changes the one that is meant. */
    static <T> void change(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        list.replaceAll(one -> which.test(one) ? change.apply(one) : one);
    }

    Evidence evidence() {
        return new Evidence(
                NOW,
                operations,
                faults,
                Log.of(sent),
                messaging,
                new Deeds(answers, audit),
                cases(),
                responses.read(),
                particulars.read(),
                new Referrals(referrals, staff.supports, offers, handovers, staff.leads, steps),
                journeys.read(),
                new Places(programmes, placements, ledger),
                staff.staff(),
                new Notices(items, deliveries, matters, inboxHeads, inboxChanges),
                mails,
                observed,
                leaks);
    }

    private CaseFiles cases() {
        return new CaseFiles(
                incidents,
                List.of(
                        new CaseFiles.Meeting("meeting", INCIDENT, POLICE),
                        new CaseFiles.Meeting(ToldResponses.MET, ToldResponses.LED, POLICE)),
                Set.of("person"),
                List.of(
                        new CaseFiles.Referral("moved", INCIDENT, "person"),
                        new CaseFiles.Referral("left", INCIDENT, "person"),
                        new CaseFiles.Referral("open", INCIDENT, "person")),
                sealed,
                Set.of(INCIDENT, "person"),
                lines,
                List.of(new CaseFiles.HandoverLine("handover", "moved", "ACCEPTED", ST_GILES)),
                relations,
                Set.of(
                        new CaseFiles.OfferNotice("moved", REDTHREAD),
                        new CaseFiles.OfferNotice("left", REDTHREAD),
                        new CaseFiles.OfferNotice("open", ST_GILES)),
                board,
                changes,
                heads);
    }
}
