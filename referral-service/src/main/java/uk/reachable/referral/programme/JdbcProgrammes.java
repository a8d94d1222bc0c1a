package uk.reachable.referral.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.referral.clock.LocalTimePolicy;
import uk.reachable.referral.lifecycle.Place;

@Repository
class JdbcProgrammes implements Programmes {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Shift>> SHIFTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Programme> find(String programme) {
        return jdbc.sql("SELECT * FROM programme WHERE id = ?")
                .param(programme)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public void keep(ProgrammePublished published) {
        jdbc.sql("""
                INSERT INTO programme (id, name, provider, provider_name, region, offer_minutes, shifts,
                    contact_team, contact_phone)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET name = excluded.name, provider = excluded.provider,
                    provider_name = excluded.provider_name, region = excluded.region,
                    offer_minutes = excluded.offer_minutes, shifts = excluded.shifts,
                    contact_team = excluded.contact_team, contact_phone = excluded.contact_phone
                """)
                .params(published.programme(), published.programmeName())
                .params(published.provider(), published.providerName(), published.region())
                .params(published.offerMinutes(), JSON.writeValueAsString(shifts(published)))
                .params(published.contact().team(), published.contact().phone())
                .update();
    }

    @Override
    public Names names() {
        Map<String, String> programmes = new HashMap<>();
        Map<String, String> providers = new HashMap<>();
        jdbc.sql("SELECT id, name, provider, provider_name FROM programme").query((ResultSet row) -> {
            programmes.put(row.getString("id"), row.getString("name"));
            providers.put(row.getString("provider"), row.getString("provider_name"));
        });
        return Names.of(programmes, providers);
    }

    private static List<Shift> shifts(ProgrammePublished published) {
        return published.alwaysOnShift() ? List.of() : published.shifts();
    }

    private static Programme read(ResultSet row) throws SQLException {
        return new Programme(
                new Place(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("provider"),
                        row.getString("provider_name")),
                Duration.ofMinutes(row.getInt("offer_minutes")),
                new StaffedHours(
                        JSON.readValue(row.getString("shifts"), SHIFTS), LocalTimePolicy.zone(row.getString("region"))),
                new Contact(row.getString("contact_team"), row.getString("contact_phone")));
    }
}
