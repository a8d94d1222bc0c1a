package uk.reachable.gateway.pages;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** Where somebody's work begins: at the board, unless their roles have none. */
public final class Beginning {

    public static final String BOARD = "/";

    private static final List<Roles> OF_THE_BOARD =
            List.of(Roles.DUTY_OFFICER, Roles.PROGRAMME_MANAGER, Roles.TASKING, Roles.NAVIGATOR);

    private Beginning() {}

    /** Also those of whom the issuer says no roles in the ID token: the service that is asked knows them. */
    public static boolean isTheBoard(OAuth2AuthenticationToken user) {
        return Roles.areUnknownOf(user) || OF_THE_BOARD.stream().anyMatch(role -> role.heldBy(user));
    }

    /** The page that is made for them alone; the inbox is everybody's. */
    public static String of(OAuth2AuthenticationToken user) {
        if (isTheBoard(user)) {
            return BOARD;
        }
        if (Roles.LEAD_OFFICER.heldBy(user)) {
            return "/area";
        }
        if (Stream.of(Roles.AUDITOR, Roles.PRIVACY_OFFICER).anyMatch(role -> role.heldBy(user))) {
            return "/privacy";
        }
        return Roles.OPERATOR.heldBy(user) ? "/operations" : "/inbox";
    }
}
