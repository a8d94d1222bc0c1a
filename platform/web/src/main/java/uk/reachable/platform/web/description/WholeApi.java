package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;

/** Says what holds for every call: where it is, under which licence, and that it needs a token. */
final class WholeApi implements DescriptionPart {

    private static final String BEARER = "bearer";

    @Override
    public void addTo(OpenAPI api) {
        api.getInfo().version("1").license(new License().name("Apache-2.0").identifier("Apache-2.0"));
        api.servers(List.of(new Server().url("/").description("The gateway")));
        api.security(List.of(new SecurityRequirement().addList(BEARER)));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        api.getComponents().addSecuritySchemes(BEARER, bearer());
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "A token of Reachable's issuer for the audience reachable-api. It says who calls: subject,"
                                + " organisation, region, roles and areas. In a browser the session of the gateway takes its place.");
    }
}
