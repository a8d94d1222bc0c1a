package uk.reachable.incident.imports.work;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.reachable.incident.imports.UploadedFiles;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.format.UnreadableFile;
import uk.reachable.platform.stream.waking.CommitSignal;

/**
 * Works off imports one after the other: reads the whole file once, so that one that breaks off is refused before
 * anything of it was taken, then takes it chunk by chunk. What was done before a crash is read again and skipped: rows
 * that are alike keep their numbers.
 */
@Component
public class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final String OURS =
            "This failed on our side, again and again; nothing was imported. Give support the id of this import.";

    private final Claims claims;
    private final ImportSteps steps;
    private final UploadedFiles files;
    private final Clock clock;
    private final CommitSignal signal = new CommitSignal();
    private volatile boolean stopping;

    ImportWorker(Claims claims, ImportSteps steps, UploadedFiles files, Clock clock) {
        this.claims = claims;
        this.steps = steps;
        this.files = files;
        this.clock = clock;
    }

    /** An upload need not wait for the next look at the table. */
    public void wakeAfterCommit() {
        signal.afterCommit();
    }

    CommitSignal signal() {
        return signal;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** Until there is nothing left to do. */
    void run() {
        for (var claim = next(); claim.isPresent(); claim = next()) {
            work(claim.get());
        }
        claims.withKeys().forEach(this::forgetKey);
    }

    private Optional<Claim> next() {
        return stopping ? Optional.empty() : claims.next();
    }

    private void work(Claim claim) {
        try {
            if (claim.attempts() > MOST_ATTEMPTS) {
                LOG.error("Import {} failed {} times and is given up", claim.id(), MOST_ATTEMPTS);
                steps.refuse(claim, 0, OURS);
            } else {
                takeAll(claim);
            }
        } catch (UnreadableFile unreadable) {
            LOG.info("Import {} is refused at line {}", claim.id(), unreadable.line());
            steps.refuse(claim, unreadable.line(), unreadable.reason());
        } catch (LostClaim lost) {
            LOG.warn("Another instance goes on: {}", lost.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("Import {} failed in attempt {} and is tried again", claim.id(), claim.attempts(), failed);
        }
    }

    private void takeAll(Claim claim) {
        if (claim.total() == null) {
            steps.checked(claim, Checked.read(open(claim), () -> claims.hold(claim)));
        }
        RowSource source = open(claim);
        var keys = new RowKeys();
        int done = 0;
        for (Chunk chunk = Chunk.read(source, keys); chunk != null; chunk = Chunk.read(source, keys)) {
            done += chunk.rows();
            if (done > claim.done()) {
                steps.add(claim, chunk);
            }
            if (stopping) {
                claims.release(claim);
                return;
            }
        }
        steps.done(claim);
        LOG.info("Import {} is done: {} rows", claim.id(), done);
    }

    private RowSource open(Claim claim) {
        return claim.format().open(files.open(claim.id()), new Circumstances(claim.region(), clock.instant()));
    }

    private void forgetKey(String importId) {
        files.forgetKey(importId);
        claims.keyIsErased(importId);
    }
}
