package uk.reachable.incident.rules.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.rules.RulesVersion;
import uk.reachable.incident.rules.RulesVersions;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Publishes the next version of a region's rules: as a whole, and only from the newest that its author has read. */
@Component
class PublishRulesHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PublishRulesHandler.class);

    private final RulesVersions versions;
    private final RulesReader reader;
    private final Vault vault;
    private final Clock clock;

    PublishRulesHandler(RulesVersions versions, RulesReader reader, Vault vault, Clock clock) {
        this.versions = versions;
        this.reader = reader;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional
    public RulesView publish(Actor actor, PublishRulesRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RulesVersion newest = versions.of(actor.region()).getFirst();
        if (newest.version() != Objects.requireNonNull(request.baseVersion())) {
            throw publishedMeanwhile(newest);
        }
        RulesVersion next = new RulesVersion(
                request.proposed().as(actor.region(), newest.version() + 1),
                from(request, now),
                null,
                actor.subject(),
                now);
        var sealed = vault.seal(List.of(new Secret(
                next.owner(),
                RulesReader.WHY,
                Objects.requireNonNull(request.why()).strip())));
        if (!versions.add(next)) {
            throw publishedMeanwhile(versions.of(actor.region()).getFirst());
        }
        vault.keep(sealed);
        LOG.info("published version {} of the rules of {}", next.version(), actor.region());
        return reader.view(next, now);
    }

    private static Instant from(PublishRulesRequest request, Instant now) {
        Instant from = request.from() == null ? now : request.from();
        if (from.isBefore(now)) {
            throw Problems.invalid("from", "must not be past: what was decided stays; leave it out for at once");
        }
        return from;
    }

    private static ProblemException publishedMeanwhile(RulesVersion newest) {
        String by = newest.publishedBy() == null ? "" : ", by " + newest.publishedBy();
        return Problems.conflict(
                "The newest version of the rules is another one" + by
                        + ". Read it, make your change to what it says, and name it as baseVersion.",
                Map.of("version", newest.version(), "publishedAt", newest.publishedAt()));
    }
}
