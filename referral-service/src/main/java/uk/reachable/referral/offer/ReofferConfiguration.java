package uk.reachable.referral.offer;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** Reads from the reviewed data of the regions which of them demand that a person confirms each further offer. */
@Configuration(proxyBeanMethods = false)
class ReofferConfiguration {

    @Bean
    ReofferPolicy reoffers() {
        return new ReofferPolicy(Regions.all().stream()
                .filter(Region::confirmsReoffers)
                .map(Region::id)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
