package uk.reachable.intervention.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.access.AgreementRules;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;
import uk.reachable.intervention.history.Author;
import uk.reachable.intervention.publication.Publication;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/**
 * Shows the region's information-sharing agreements, and records a new one: for all of the provider's programmes there,
 * each in a new version, so that its history says who recorded it and the others are told.
 */
@Component
class AgreementHandler {

    private final Programmes programmes;
    private final Publication publication;
    private final Clock clock;

    AgreementHandler(Programmes programmes, Publication publication, Clock clock) {
        this.programmes = programmes;
        this.publication = publication;
        this.clock = clock;
    }

    List<AgreementView> of(Actor actor) {
        InterventionRules.decide(AgreementRules.LIST, actor).orThrow();
        return views(
                programmes.ofRegion(actor.region()).stream()
                        .map(Published::programme)
                        .toList(),
                actor.region());
    }

    @Transactional
    public AgreementView record(Actor actor, AgreementRequest request) {
        InterventionRules.decide(AgreementRules.RECORD, actor).orThrow();
        SharingAgreement agreement = request.agreement();
        List<Published> locked = lock(actor.region(), request.provider());
        if (locked.isEmpty()) {
            throw Problems.invalid("provider", "has no programme in your region: add its programme first");
        }
        locked.stream()
                .filter(published -> !agreement.equals(published.programme().sharingAgreement()))
                .map(published -> new Published(published.programme().sharingUnder(agreement), published.version() + 1))
                .forEach(next -> publication.putInForce(next, Author.of(actor)));
        return views(
                        locked.stream()
                                .map(published -> published.programme().sharingUnder(agreement))
                                .toList(),
                        actor.region())
                .getFirst();
    }

    /** In the order of their ids, as everybody locks programmes. */
    private List<Published> lock(String region, String provider) {
        return programmes.ofRegion(region).stream()
                .map(Published::programme)
                .filter(programme -> programme.provider().equals(provider))
                .map(Programme::id)
                .sorted()
                .map(programmes::lock)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<AgreementView> views(List<Programme> all, String region) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(region));
        record Key(String provider, String agreement) {}
        return all.stream()
                .sorted(Comparator.comparing(Programme::provider).thenComparing(Programme::id))
                .collect(Collectors.groupingBy(
                        one -> new Key(one.provider(), Objects.toString(one.sharingAgreement())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(of -> AgreementView.of(of, today))
                .toList();
    }

    private static ZoneId zone(String region) {
        return Regions.byId(region).map(Region::timeZone).orElseThrow(Problems::notFound);
    }
}
