package uk.reachable.incident.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/**
 * Keeps what somebody has typed, for themselves alone. It may say who a person is, so that it rests sealed under a key
 * of its own, which is destroyed with it: no backup can be read then.
 */
@Component
class DraftHandler {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String PART = "typed";

    private final Drafts drafts;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    DraftHandler(Drafts drafts, Vault vault, AuditTrail audit, Ids ids, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public DraftView read(Actor author, String form) {
        KeptDraft draft = drafts.find(author.subject(), form, clock.instant()).orElseThrow(Problems::notFound);
        audit.record(author, "READ_DRAFT", "draft", draft.id());
        String typed = new String(vault.open(draft.id(), PART, draft.sealed()), StandardCharsets.UTF_8);
        return new DraftView(form, typed, draft.savedAt(), draft.keptUntil());
    }

    /** The same draft keeps its key, however often it is saved. */
    @Transactional
    public SavedDraft save(Actor author, String form, String typed) {
        byte[] text = typed.getBytes(StandardCharsets.UTF_8);
        if (text.length > TypedRequest.LIMIT) {
            throw Problems.invalid("typed", "has at most 64 KiB");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = drafts.lock(author.subject(), form).orElseGet(ids::next);
        drafts.save(author.subject(), form, new KeptDraft(id, vault.seal(id, PART, text), now, now.plus(KEPT)));
        return new SavedDraft(form, now, now.plus(KEPT));
    }

    /** First the row: whoever saves meanwhile finds none and begins a draft with another key. */
    void forget(Actor author, String form) {
        drafts.delete(author.subject(), form).ifPresent(vault::erase);
    }
}
