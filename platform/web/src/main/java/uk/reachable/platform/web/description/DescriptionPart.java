package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.OpenAPI;

/** Adds to the description what one module knows; beans of this type are asked in their order. */
@FunctionalInterface
public interface DescriptionPart {

    /** Before this one a bean says who may call and what a call is for. */
    int PROBLEMS = 10;

    void addTo(OpenAPI api);
}
