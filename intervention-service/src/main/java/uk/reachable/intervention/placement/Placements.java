package uk.reachable.intervention.placement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.priority.PriorityPolicy;

/** All requests for places, by offer id. */
@Component
class Placements {
    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Placement> find(String offerId) {
        return jdbc.sql("SELECT * FROM placement WHERE offer_id = :offer")
                .param("offer", offerId)
                .query(PlacementRow::read)
                .optional();
    }

    /** The support place that a referral has with a programme now. */
    Optional<Placement> filled(String referralId, String programme) {
        return jdbc.sql("""
                        SELECT * FROM placement
                        WHERE referral_id = :referral AND programme = :programme AND state = 'FILLED'""")
                .param("referral", referralId)
                .param("programme", programme)
                .query(PlacementRow::read)
                .optional();
    }

    /** The place that is held for a referral's open offer. */
    Optional<Placement> held(String referralId) {
        return jdbc.sql("SELECT * FROM placement WHERE referral_id = :referral AND state = 'HELD'")
                .param("referral", referralId)
                .query(PlacementRow::read)
                .optional();
    }

    /** Empty when the request has left the line in the meantime; else nobody but the caller can answer it. */
    Optional<Placement> lockInLine(String offerId) {
        return jdbc.sql("SELECT * FROM placement WHERE offer_id = :offer AND state = 'WAITING' FOR UPDATE")
                .param("offer", offerId)
                .query(PlacementRow::read)
                .optional();
    }

    void save(Placement placement, Instant at) {
        PlaceRequest request = placement.request();
        Optional<Place> place = placement.place();
        jdbc.sql("""
                        INSERT INTO placement (offer_id, referral_id, need, state, programme, programme_name, provider,
                            provider_name, respond_by, requested_at, changed_at, request, priority, areas, person_id)
                        VALUES (:offer, :referral, :need, :state, :programme, :programmeName, :provider,
                            :providerName, :respondBy, :requestedAt, :at, :request::jsonb, :priority, :areas::text[],
                            :person)
                        ON CONFLICT (offer_id) DO UPDATE SET state = excluded.state, programme = excluded.programme,
                            programme_name = excluded.programme_name, provider = excluded.provider,
                            provider_name = excluded.provider_name, respond_by = excluded.respond_by,
                            changed_at = excluded.changed_at""")
                .param("offer", request.offerId())
                .param("referral", request.referralId())
                .param("need", request.need().name())
                .param("state", PlacementRow.state(placement))
                .param("programme", place.map(Place::programme).orElse(null))
                .param("programmeName", place.map(Place::programmeName).orElse(null))
                .param("provider", place.map(Place::provider).orElse(null))
                .param("providerName", place.map(Place::providerName).orElse(null))
                .param("respondBy", PlacementRow.respondBy(placement))
                .param("requestedAt", Timestamp.from(request.requestedAt()))
                .param("at", Timestamp.from(at))
                .param("request", PlacementRow.request(placement))
                .param(
                        "priority",
                        PriorityPolicy.of(request.need(), request.setting()).rank())
                .param("areas", request.areas().toArray(String[]::new))
                .param("person", request.personId())
                .update();
    }
}
