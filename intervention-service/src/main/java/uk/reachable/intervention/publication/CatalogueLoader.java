package uk.reachable.intervention.publication;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFiles;

/**
 * Brings the reviewed files into force at every start, before the first event is heard: nobody is turned away by an
 * empty catalogue.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    private final PublishProgrammeHandler handler;

    CatalogueLoader(PublishProgrammeHandler handler) {
        this.handler = handler;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(ProgrammeFiles.read());
    }

    void load(List<Programme> programmes) {
        long changed = programmes.stream().filter(handler::publish).count();
        LOG.info("Catalogue: {} programmes, {} of them new or changed", programmes.size(), changed);
    }
}
