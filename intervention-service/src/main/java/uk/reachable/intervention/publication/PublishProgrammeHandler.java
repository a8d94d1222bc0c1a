package uk.reachable.intervention.publication;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.history.Author;
import uk.reachable.intervention.publication.ReviewedFilePolicy.Merge;

/** Brings one row of a reviewed file into force; once, whoever asks, and never over what a manager changed. */
@Component
class PublishProgrammeHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PublishProgrammeHandler.class);

    private final Programmes programmes;
    private final ReviewedProgrammes reviewed;
    private final Publication publication;

    PublishProgrammeHandler(Programmes programmes, ReviewedProgrammes reviewed, Publication publication) {
        this.programmes = programmes;
        this.reviewed = reviewed;
        this.publication = publication;
    }

    /** True when it changes what was in force. */
    @Transactional
    public boolean publish(Programme file) {
        if (programmes.add(file)) {
            reviewed.keep(file);
            publication.putInForce(new Published(file, 1), Author.REVIEWED_FILE);
            return true;
        }
        return publish(file, programmes.lock(file.id()).orElseThrow());
    }

    private boolean publish(Programme file, Published now) {
        var before = reviewed.find(file.id()).orElseGet(() -> ProgrammeJson.fields(now.programme()));
        Merge merge = ReviewedFilePolicy.merge(before, file, now.programme());
        reviewed.keep(file);
        if (!merge.kept().isEmpty()) {
            LOG.warn(
                    "Programme {}: a manager's {} stay in force; the reviewed file says something new of them."
                            + " Change them by PUT /api/programmes/{} if the file is right",
                    file.id(),
                    merge.kept(),
                    file.id());
        }
        boolean changes = !merge.next().equals(now.programme());
        if (changes) {
            publication.putInForce(new Published(merge.next(), now.version() + 1), Author.REVIEWED_FILE);
        }
        return changes;
    }
}
