package uk.reachable.incident.imports.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.imports.ImportFormat;
import uk.reachable.incident.imports.UploadedFiles;
import uk.reachable.incident.imports.work.ImportWorker;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Keeps an uploaded file before it answers: from then on no crash loses it. */
@Component
class UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UploadHandler.class);

    private final JdbcClient jdbc;
    private final UploadedFiles files;
    private final ImportWorker worker;
    private final Ids ids;
    private final Clock clock;

    UploadHandler(JdbcClient jdbc, UploadedFiles files, ImportWorker worker, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.worker = worker;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public String keep(Actor actor, ImportFormat format, boolean dryRun, MultipartFile file) throws IOException {
        Region region = Regions.byId(actor.region()).orElseThrow(Problems::notFound);
        String id = ids.next();
        jdbc.sql("""
                INSERT INTO import (id, region, uploaded_by, uploaded_at, format, dry_run, status)
                VALUES (?, ?, ?, ?, ?, ?, 'RUNNING')
                """)
                .params(
                        id,
                        region.id(),
                        actor.subject(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        format.name(),
                        dryRun)
                .update();
        try (InputStream bytes = file.getInputStream()) {
            files.keep(id, bytes);
        }
        worker.wakeAfterCommit();
        LOG.info("Import {} of {} bytes of {} is kept", id, file.getSize(), format.code());
        return id;
    }
}
