package uk.reachable.gateway.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** GOV.UK's style sheet without its fonts: they are for GOV.UK services only, and no browser is to ask for them. */
@Configuration(proxyBeanMethods = false)
class GovUkStyles implements WebMvcConfigurer {

    private static final String SHEET = "/webjars/*/dist/govuk/govuk-frontend.min.css";
    private static final String WITH_VERSION = "/webjars/*/*/dist/govuk/govuk-frontend.min.css";
    private static final Pattern FONT = Pattern.compile("@font-face\\{[^}]*}");

    /** As everything whose address carries its version: spring.web.resources.cache. */
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(SHEET, WITH_VERSION)
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(true) // kept in memory as it is made the first time
                .addTransformer(GovUkStyles::withoutFonts);
    }

    private static Resource withoutFonts(HttpServletRequest request, Resource sheet, ResourceTransformerChain chain)
            throws IOException {
        Resource whole = chain.transform(request, sheet);
        String styles = FONT.matcher(whole.getContentAsString(UTF_8)).replaceAll("");
        return new TransformedResource(whole, styles.getBytes(UTF_8));
    }
}
