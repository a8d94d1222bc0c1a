package uk.reachable.incident.people.sighting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.reachable.platform.security.OpenCases;

/** Who saw a person is known for as long as their case is open, however long that is. */
@Configuration(proxyBeanMethods = false)
class SightingsOfOpenCases {

    @Bean
    OpenCases openCases() {
        return new OpenCases("is_of_open_case(t.subject_id)");
    }
}
