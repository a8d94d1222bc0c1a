package uk.reachable.incident.imports.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.imports.format.Fact;
import uk.reachable.incident.imports.format.Fact.Assault;
import uk.reachable.incident.imports.format.Fact.PoliceCrime;
import uk.reachable.incident.imports.format.Neighbourhood;

/** The rows that were imported, each once in a region. */
@Repository
class ImportedRows {

    private static final String ADD = """
            INSERT INTO imported_row (region, row_key, import_id, month, at, category, setting, local_authority, lsoa,
                                      latitude, longitude)
            SELECT :region, k::uuid, :importId, (m || '-01')::date, t::timestamptz, c, s, a, l,
                   y::double precision, x::double precision
            FROM unnest(:keys::text[], :months::text[], :times::text[], :categories::text[], :settings::text[],
                        :areas::text[], :lsoas::text[], :latitudes::text[], :longitudes::text[])
                 AS r (k, m, t, c, s, a, l, y, x)
            ON CONFLICT DO NOTHING
            """;

    private static final String NAME = """
            INSERT INTO lsoa (code, name, local_authority)
            SELECT * FROM unnest(:codes::text[], :names::text[], :areas::text[])
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    ImportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what the region does not have yet; says how many rows that were. */
    int add(Claim claim, Map<UUID, Fact> rows) {
        name(rows.values());
        List<Columns> columns = rows.values().stream().map(Columns::of).toList();
        return jdbc.sql(ADD)
                .param("region", claim.region().id())
                .param("importId", claim.id())
                .param("keys", texts(rows.keySet()))
                .param("months", column(columns, Columns::month))
                .param("times", column(columns, Columns::at))
                .param("categories", column(columns, Columns::category))
                .param("settings", column(columns, Columns::setting))
                .param("areas", column(columns, Columns::localAuthority))
                .param("lsoas", column(columns, Columns::lsoa))
                .param("latitudes", column(columns, Columns::latitude))
                .param("longitudes", column(columns, Columns::longitude))
                .update();
    }

    /** How many of these the region has already. */
    int known(Claim claim, Set<UUID> keys) {
        return jdbc.sql("SELECT count(*) FROM imported_row WHERE region = ? AND row_key = ANY(?::uuid[])")
                .params(claim.region().id(), texts(keys))
                .query(Integer.class)
                .single();
    }

    /** Takes back what an import added. */
    void remove(Claim claim) {
        jdbc.sql("DELETE FROM imported_row WHERE import_id = ?")
                .param(claim.id())
                .update();
    }

    /** In the order of their codes, so that two imports cannot wait for each other. */
    private void name(Collection<Fact> facts) {
        List<Neighbourhood> named = facts.stream()
                .map(fact -> fact instanceof PoliceCrime crime ? crime.lsoa() : null)
                .filter(Objects::nonNull)
                .filter(lsoa -> lsoa.name() != null)
                .distinct()
                .sorted(Comparator.comparing(Neighbourhood::code))
                .toList();
        jdbc.sql(NAME)
                .param("codes", column(named, Neighbourhood::code))
                .param("names", column(named, Neighbourhood::name))
                .param("areas", column(named, Neighbourhood::localAuthority))
                .update();
    }

    private static String[] texts(Collection<UUID> keys) {
        return keys.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        @Nullable String[] column = new String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(rows.get(i));
        }
        return column;
    }

    /** One row as the database takes it, all of it as text. */
    private record Columns(
            @Nullable String month,
            @Nullable String at,
            String category,
            @Nullable String setting,
            @Nullable String localAuthority,
            @Nullable String lsoa,
            @Nullable String latitude,
            @Nullable String longitude) {

        static Columns of(Fact fact) {
            return switch (fact) {
                case PoliceCrime crime ->
                    new Columns(
                            crime.month().toString(),
                            null,
                            crime.crimeType(),
                            null,
                            null,
                            crime.lsoa() == null ? null : crime.lsoa().code(),
                            crime.point() == null
                                    ? null
                                    : Double.toString(crime.point().latitude()),
                            crime.point() == null
                                    ? null
                                    : Double.toString(crime.point().longitude()));
                case Assault assault ->
                    new Columns(
                            null,
                            assault.at().toString(),
                            assault.category().name(),
                            assault.setting() == null ? null : assault.setting().name(),
                            assault.localAuthority(),
                            assault.lsoa(),
                            assault.point() == null
                                    ? null
                                    : Double.toString(assault.point().latitude()),
                            assault.point() == null
                                    ? null
                                    : Double.toString(assault.point().longitude()));
            };
        }
    }
}
