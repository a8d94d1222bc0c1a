package uk.reachable.intervention.returns.activity;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.intervention.returns.calendar.RegionDays;

/** The rows that returns are made of; writing one a second time changes nothing. */
@Component
class Activities {
    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void raise(ReferralRaised raised) {
        jdbc.sql("""
                        INSERT INTO return_referral (referral_id, region, need, age_band, local_authority,
                            home_local_authority, raised_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(raised.referralId(), raised.region(), raised.need().name())
                .params(raised.ageBand().name(), raised.localAuthority(), raised.homeLocalAuthority())
                .params(RegionDays.of(raised.region(), raised.raisedAt()))
                .update();
    }

    void amend(ReferralAmended amended) {
        jdbc.sql("""
                        UPDATE return_referral SET age_band = ?, local_authority = ?, home_local_authority = ?
                        WHERE referral_id = ?""")
                .params(amended.ageBand().name(), amended.localAuthority(), amended.homeLocalAuthority())
                .params(amended.referralId())
                .update();
    }

    /** From then on they are somebody of their home area. */
    void left(LeftBeforeContact left) {
        jdbc.sql("UPDATE return_referral SET local_authority = ?, home_local_authority = ? WHERE referral_id = ?")
                .params(left.localAuthority(), left.homeLocalAuthority(), left.referralId())
                .update();
    }

    /** Contacts may be recorded late: the earliest of a placement is its first, in whatever order they are heard. */
    void firstContact(ContactRecorded contact) {
        jdbc.sql("""
                        INSERT INTO first_contact (placement_id, referral_id, region, incident_reference, person_id,
                            programme, age_band, local_authority, home_local_authority, accepted_at, contacted_at, on_day)
                        VALUES (:placement, :referral, :region, :reference, :person, :programme, :ageBand, :area, :home,
                            (SELECT max(at) FROM return_step WHERE referral_id = :referral AND programme = :programme
                                AND kind IN ('ACCEPTED', 'TAKEN_OVER')), :at, :day)
                        ON CONFLICT (placement_id) DO UPDATE SET age_band = excluded.age_band,
                            local_authority = excluded.local_authority,
                            home_local_authority = excluded.home_local_authority,
                            contacted_at = excluded.contacted_at, on_day = excluded.on_day
                        WHERE excluded.contacted_at < first_contact.contacted_at""")
                .param("placement", contact.placementId())
                .param("referral", contact.referralId())
                .param("region", contact.region())
                .param("reference", contact.incidentReference())
                .param("person", contact.personId())
                .param("programme", contact.programme())
                .param("ageBand", contact.ageBand().name())
                .param("area", contact.localAuthority())
                .param("home", contact.homeLocalAuthority())
                .param("at", Timestamp.from(contact.contactedAt()))
                .param("day", RegionDays.of(contact.region(), contact.contactedAt()))
                .update();
    }

    void session(SessionRecorded session) {
        insert(session, ActivityKind.SESSION, session.programme(), null, session.recordedAt(), session.heldOn());
    }

    void step(CaseEvent step, ActivityKind kind, Instant at) {
        insert(step, kind, null, null, at, day(step, at));
    }

    void accepted(CaseEvent step, ActivityKind kind, String programme, Instant at) {
        insert(step, kind, programme, null, at, day(step, at));
    }

    void ended(CaseEvent step, ActivityKind kind, Enum<?> code, Instant at) {
        insert(step, kind, null, code, at, day(step, at));
    }

    private static LocalDate day(CaseEvent step, Instant at) {
        return RegionDays.of(step.region(), at);
    }

    private void insert(
            CaseEvent step,
            ActivityKind kind,
            @Nullable String programme,
            @Nullable Enum<?> code,
            Instant at,
            LocalDate onDay) {
        jdbc.sql("""
                        INSERT INTO return_step (referral_id, version, kind, programme, code, at, on_day)
                        VALUES (:referral, :version, :kind, :programme, :code, :at, :day) ON CONFLICT DO NOTHING""")
                .param("referral", step.referralId())
                .param("version", step.version())
                .param("kind", kind.name())
                .param("programme", programme)
                .param("code", code == null ? null : code.name())
                .param("at", Timestamp.from(at))
                .param("day", onDay)
                .update();
    }
}
