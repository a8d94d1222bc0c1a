package uk.reachable.referral.journey.link;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.security.Actor;

/** Where the holder or the desk gets the one-time link that the other side of a leg is sent. */
@RestController
@Tag(name = "Journeys")
class LinkController {

    private final LinkHandler handler;

    LinkController(LinkHandler handler) {
        this.handler = handler;
    }

    /** {@code link} is a path of this system: its secret stands after the hash sign, which no browser sends on. */
    record OneTimeLink(String link, String token, Instant expiresAt) {

        private static OneTimeLink of(LinkHandler.Made made) {
            String secret = made.token().value();
            return new OneTimeLink("/leg#" + secret, secret, made.expiresAt());
        }

        /** A secret is not written to a log. */
        @Override
        public String toString() {
            return "OneTimeLink[" + expiresAt + "]";
        }
    }

    /**
     * Not to be stored, and so not kept under an Idempotency-Key either: a repeat makes another link, which ends the
     * first.
     */
    @Operation(operationId = "makeLegLink")
    @ApiResponse(responseCode = "201", description = "Made; shown this once", useReturnTypeSchema = true)
    @PostMapping("/api/referrals/{id}/journey/legs/{leg}/link")
    ResponseEntity<OneTimeLink> make(Actor actor, @PathVariable String id, @PathVariable JourneyLeg leg) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(OneTimeLink.of(handler.make(actor, id, leg)));
    }
}
