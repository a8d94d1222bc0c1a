package uk.reachable.incident.rules;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** Brings the reviewed files into force at every start, before the first request: as versions that nobody changes. */
@Component
class RulesLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RulesLoader.class);

    private final RulesVersions versions;
    private final Clock clock;

    RulesLoader(RulesVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Regions.all().forEach(this::load);
    }

    private void load(Region region) {
        ReviewedRules file = ReviewedRules.of(region);
        String basis = file.basis() + " " + file.basisOfPatterns();
        boolean isNew = versions.add(new RulesVersion(
                file.asRules(), null, basis, null, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        if (!isNew
                && !versions.find(region.id(), file.version())
                        .orElseThrow()
                        .rules()
                        .equals(file.asRules())) {
            LOG.warn(
                    "rules/{}.json says otherwise than version {}, which has decided: it stays; publish a new version",
                    region.id(),
                    file.version());
        }
    }
}
