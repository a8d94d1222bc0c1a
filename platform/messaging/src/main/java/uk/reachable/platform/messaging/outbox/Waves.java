package uk.reachable.platform.messaging.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.platform.messaging.outbox.OutboxRow.OrderedKey;

/**
 * Cuts a batch so that no row can overtake an earlier one of its key: the first wave holds the first row of every key,
 * the second the second ones, and a wave is sent only when the one before it is settled. An idempotent producer alone
 * would keep the order only until a row ahead expires or is refused.
 */
final class Waves {

    private Waves() {}

    static List<List<OutboxRow>> of(List<OutboxRow> batch) {
        List<List<OutboxRow>> waves = new ArrayList<>();
        Map<OrderedKey, Integer> seen = new HashMap<>();
        for (OutboxRow row : batch) {
            int wave = seen.merge(row.orderedKey(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(row);
        }
        return waves;
    }
}
