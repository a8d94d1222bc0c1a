package uk.reachable.platform.web.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Gives each line of the JSON log the reference of the case it is about as {@code case}, beside {@code traceId}: the
 * one of the event that is being applied ({@link MDC}), else the first one that the line names.
 *
 * <p>Named in the Dockerfile, since logs are JSON where containers run and text on a laptop.
 */
public final class CaseMember implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    /** The name of the member, and of the entry of the MDC, which becomes a member by itself. */
    static final String CASE = "case";

    /** Prefix of the region, year, number: {@code WM-2026-000123}. */
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}-20\\d\\d-\\d{6}\\b");

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.add(CASE, CaseMember::namedIn).whenNotNull();
    }

    private static @Nullable String namedIn(ILoggingEvent line) {
        if (line.getMDCPropertyMap().containsKey(CASE)) {
            return null;
        }
        Matcher reference = REFERENCE.matcher(line.getFormattedMessage());
        return reference.find() ? reference.group() : null;
    }
}
