package uk.reachable.system.prove.evidence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.local.mailbox.Message;
import uk.reachable.local.mailbox.MessageFiles;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Log;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.evidence.Sent;
import uk.reachable.system.prove.evidence.Service;
import uk.reachable.system.prove.evidence.Sighting;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.running.ProofSystem;

/** Collects what is left of a proof, once the system is quiet. */
public final class EvidenceReader {

    /** Stands in every identity and every free text that a proof sends. */
    public static final String CANARY = "canary";

    private final ProofSystem system;
    private final Moment moment;
    private final Search search;
    private final Everywhere everywhere;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Mail> mails = new ArrayList<>();

    private EvidenceReader(ProofSystem system, Moment moment, CaseFiles cases) {
        this.system = system;
        this.moment = moment;
        this.search = new Search(CANARY, aReferenceOf(cases));
        this.everywhere = new Everywhere(search);
    }

    /** As of one moment, which it waits for, at most half a minute. */
    public static Evidence read(ProofSystem system, History history, List<Fault> faults, Observer observer)
            throws InterruptedException {
        return read(system, history, faults, observer, Duration.ofSeconds(30));
    }

    /**
     * As of one moment, which it waits for with some patience.
     *
     * @throws IllegalStateException when something cannot be read, or a search does not even find what is there
     */
    public static Evidence read(
            ProofSystem system, History history, List<Fault> faults, Observer observer, Duration patience)
            throws InterruptedException {
        try (Moment moment = Moment.of(system, patience)) {
            CaseFiles cases = CaseFileTables.read(moment.database(Service.INCIDENT), moment.keys());
            EvidenceReader reader = new EvidenceReader(system, moment, cases);
            reader.readTopics();
            reader.readMails();
            List<Sighting> leaks = reader.leaks();
            return new Evidence(
                    moment.at(),
                    history.operations(),
                    List.copyOf(faults),
                    Log.of(reader.sent),
                    moment.messaging(),
                    DeedTables.read(List.of(
                            moment.database(Service.INCIDENT),
                            moment.database(Service.REFERRAL),
                            moment.database(Service.INTERVENTION),
                            moment.database(Service.NOTIFICATION))),
                    cases,
                    ResponseTables.read(moment.database(Service.INCIDENT), moment.database(Service.REFERRAL)),
                    ParticularTables.read(moment.database(Service.INCIDENT)),
                    ReferralTables.read(moment.database(Service.REFERRAL)),
                    JourneyTables.read(moment.database(Service.REFERRAL)),
                    PlaceTables.read(moment.database(Service.INTERVENTION)),
                    StaffTables.read(moment.database(Service.INTERVENTION)),
                    NoticeTables.read(moment.database(Service.NOTIFICATION)),
                    reader.mails,
                    observer.observed(),
                    leaks);
        }
    }

    private static String aReferenceOf(CaseFiles cases) {
        return cases.incidents().stream()
                .map(CaseFiles.Incident::reference)
                .min(String::compareTo)
                .orElse("");
    }

    private void readTopics() {
        Topics.each(system.kafka(), record -> {
            everywhere.in(record);
            if (!Topics.isDeadLetter(record) && isBeforeTheMoment(Instant.ofEpochMilli(record.timestamp()))) {
                sent.add(Topics.read(record));
            }
        });
    }

    /** From the mailbox's folder: what it shows has an end. */
    private void readMails() {
        Path folder = system.setting().data().resolve("mail");
        try {
            for (Path file : Files.isDirectory(folder) ? MessageFiles.oldestFirst(folder) : List.<Path>of()) {
                Message message = MessageFiles.read(file);
                everywhere.in(message);
                if (isBeforeTheMoment(message.receivedAt())) {
                    mails.add(Mails.read(message));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isBeforeTheMoment(Instant time) {
        return !time.isAfter(moment.at());
    }

    private List<Sighting> leaks() throws InterruptedException {
        everywhere.in(moment);
        everywhere.inLogsAndMetrics(system);
        for (String kind : List.of("topics", "databases", "logs")) {
            if (!search.saw(kind)) {
                throw new IllegalStateException("the search of " + kind + " did not even find an incident's reference");
            }
        }
        return search.sightings();
    }
}
