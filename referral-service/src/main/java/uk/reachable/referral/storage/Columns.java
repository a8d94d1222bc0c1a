package uk.reachable.referral.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants in columns of type {@code timestamptz}, and codes in columns of type {@code text}. */
public final class Columns {

    private Columns() {}

    public static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    public static @Nullable Timestamp timestampOrNull(@Nullable Instant instant) {
        return instant == null ? null : timestamp(instant);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    public static <E extends Enum<E>> @Nullable E codeOrNull(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
