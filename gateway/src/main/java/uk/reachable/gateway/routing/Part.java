package uk.reachable.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of Reachable behind the gateway, the paths each of them serves, and what people call it. */
enum Part {
    INCIDENT(
            "Incidents, meetings, people and the board are",
            List.of(
                    "/api/incidents/**",
                    "/api/people/**",
                    "/api/board/**",
                    "/api/rules/**",
                    "/api/meetings/**",
                    "/api/actions/**",
                    "/api/safeguarding/**",
                    "/api/notices/**",
                    "/api/outside/notices/**",
                    "/api/emergency-accesses/**",
                    "/api/drafts/*",
                    "/api/imports/*",
                    "/api/baseline"),
            List.of("/api/board/stream"),
            List.of("/api/imports")),
    REFERRAL(
            "Referrals, offers and handovers are",
            List.of("/api/referrals/**", "/api/outside/legs/**"),
            List.of(),
            List.of()),
    INTERVENTION(
            "Programmes, places and returns are",
            List.of(
                    "/api/capacity",
                    "/api/programmes/**",
                    "/api/outreach",
                    "/api/wind-down",
                    "/api/matching/**",
                    "/api/waiting",
                    "/api/unmet-need",
                    "/api/returns/**",
                    "/api/workers/**",
                    "/api/safeguards/**",
                    "/api/agreements/**"),
            List.of(),
            List.of()),
    NOTIFICATION(
            "The inbox is",
            List.of(
                    "/api/inbox/**",
                    "/api/undelivered/**",
                    "/api/webhooks/**",
                    "/api/wording/**",
                    "/api/outside/notify/**"),
            List.of("/api/inbox/stream"),
            List.of());

    private final String subject;
    private final List<String> paths;
    private final List<String> streams;
    private final List<String> uploads;

    Part(String subject, List<String> paths, List<String> streams, List<String> uploads) {
        this.subject = subject;
        this.paths = paths;
        this.streams = streams;
        this.uploads = uploads;
    }

    /** As paths and metrics call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in plain words with the verb, to begin a sentence. */
    String subject() {
        return subject;
    }

    /** Calls with an answer that ends, the operators' and the documentation's among them. */
    List<String> paths() {
        return Stream.concat(
                        paths.stream(),
                        List.of("/api/operations/" + id() + "/**", "/api/docs/" + id() + "/**").stream())
                .toList();
    }

    /** Server-sent events: no breaker and no time limit. */
    List<String> streams() {
        return streams;
    }

    /** Where files arrive: at the pace of whoever sends them. */
    List<String> uploads() {
        return uploads;
    }
}
