package uk.reachable.platform.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A table of changes in memory, which counts how often its rows are read. */
final class Table implements Feed<Table.Row> {

    private final List<Row> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();

    record Row(String channel, long seq) implements Change {
        @Override
        public Object data() {
            return "{\"line\":" + seq + "}";
        }
    }

    Table add(String channel, int count) {
        for (int i = 0; i < count; i++) {
            lines.add(new Row(channel, head(channel) + 1));
        }
        return this;
    }

    int reads() {
        return reads.get();
    }

    private long head(String channel) {
        return lines.stream().filter(line -> line.channel().equals(channel)).count();
    }

    @Override
    public Map<String, Long> heads(Set<String> channels) {
        return channels.stream().collect(Collectors.toMap(channel -> channel, this::head));
    }

    @Override
    public Kept kept(String channel) {
        return new Kept(1, head(channel));
    }

    @Override
    public List<Row> after(String channel, long seq, int limit) {
        reads.incrementAndGet();
        return lines.stream()
                .filter(line -> line.channel().equals(channel) && line.seq() > seq)
                .limit(limit)
                .toList();
    }
}
