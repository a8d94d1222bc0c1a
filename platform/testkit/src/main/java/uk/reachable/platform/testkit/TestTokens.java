package uk.reachable.platform.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * An issuer for tests: {@code @Import(TestTokens.class)} makes a context trust it, and every demo user has a token.
 *
 * <pre>{@code client.get().uri("/api/board").header("Authorization", TestTokens.dutyOfficer().bearer())}</pre>
 *
 * <p>One key per JVM, served like a real issuer's, so that a service checks these tokens as it checks any.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    /** The issuer that the tokens name. */
    public static final String ISSUER = "https://issuer.test";

    private static final long TWO_HOURS = 7200; // seconds
    private static final String[] WEST_MIDLANDS = {
        "E08000025", "E08000026", "E08000027", "E08000028", "E08000029", "E08000030", "E08000031"
    };
    private static final String[] WEST_YORKSHIRE = {"E08000032", "E08000033", "E08000034", "E08000035", "E08000036"};

    @Bean
    static DynamicPropertyRegistrar testIssuer() {
        return registry -> {
            registry.add("reachable.security.issuer", () -> ISSUER);
            registry.add("reachable.security.jwks-uri", TestIssuer::keysAddress);
        };
    }

    public static Token dutyOfficer() {
        return westMidlands("duty.officer", "west-midlands-vru", "DUTY_OFFICER").areas(WEST_MIDLANDS);
    }

    public static Token programmeManager() {
        return westMidlands("programme.manager", "west-midlands-vru", "PROGRAMME_MANAGER")
                .areas(WEST_MIDLANDS);
    }

    public static Token caseworkerRedthread() {
        return westMidlands("caseworker.redthread", "redthread", "CASEWORKER");
    }

    public static Token caseworkerStGiles() {
        return westMidlands("caseworker.stgiles", "st-giles", "CASEWORKER");
    }

    public static Token managerStGiles() {
        return westMidlands("manager.stgiles", "st-giles", "PROVIDER_MANAGER");
    }

    public static Token taskingBirmingham() {
        return westMidlands("tasking.birmingham", "west-midlands-police", "TASKING")
                .areas("E08000025");
    }

    public static Token leadOfficer() {
        return westMidlands("lead.officer", "west-midlands-police", "LEAD_OFFICER")
                .areas(WEST_MIDLANDS);
    }

    public static Token navigatorBirmingham() {
        return westMidlands("navigator.birmingham", "west-midlands-vru", "NAVIGATOR")
                .areas("E08000025");
    }

    public static Token auditor() {
        return westMidlands("auditor", "west-midlands-vru", "AUDITOR");
    }

    public static Token privacyOfficer() {
        return westMidlands("privacy.officer", "west-midlands-vru", "PRIVACY_OFFICER");
    }

    public static Token operator() {
        return westMidlands("operator", "west-midlands-vru", "OPERATOR");
    }

    public static Token dutyWestYorkshire() {
        return token("duty.westyorkshire", "west-yorkshire-vrp", "west-yorkshire", "DUTY_OFFICER")
                .areas(WEST_YORKSHIRE);
    }

    public static Token caseworkerWestYorkshire() {
        return token("caseworker.westyorkshire", "ae-navigators", "west-yorkshire", "CASEWORKER");
    }

    /** A token for anybody, in force for an hour and without areas. */
    public static Token token(String subject, String organisation, String region, String... roles) {
        Instant now = Instant.now();
        return new Token(Map.of(
                "iss", ISSUER,
                "aud", List.of("reachable-api"),
                "iat", now.getEpochSecond(),
                "exp", now.plusSeconds(3600).getEpochSecond(),
                "sub", subject,
                "organisation", organisation,
                "region", region,
                "roles", List.of(roles),
                "areas", List.of()));
    }

    private static Token westMidlands(String subject, String organisation, String role) {
        return token(subject, organisation, "west-midlands", role);
    }

    /** What a token says; each method gives another one. */
    public record Token(Map<String, Object> claims) {

        /** With its signature. */
        public String signed() {
            return TestIssuer.signed(claims);
        }

        /** Signed with a key that is not the issuer's, under the name of the one that is. */
        public String forged() {
            return TestIssuer.forged(claims);
        }

        /** The value of the Authorization header. */
        public String bearer() {
            return "Bearer " + signed();
        }

        public Token areas(String... codes) {
            return with("areas", List.of(codes));
        }

        public Token roles(String... names) {
            return with("roles", List.of(names));
        }

        /** Given two hours before it would have been, for one hour. */
        public Token expired() {
            return earlier("iat").earlier("exp");
        }

        private Token earlier(String claim) {
            return with(claim, (long) Objects.requireNonNull(claims.get(claim)) - TWO_HOURS);
        }

        public Token ofIssuer(String issuer) {
            return with("iss", issuer);
        }

        public Token forAudience(String... audience) {
            return with("aud", List.of(audience));
        }

        public Token with(String claim, Object value) {
            var changed = new HashMap<>(claims);
            changed.put(claim, value);
            return new Token(Map.copyOf(changed));
        }

        public Token without(String claim) {
            var changed = new HashMap<>(claims);
            changed.remove(claim);
            return new Token(Map.copyOf(changed));
        }
    }
}
