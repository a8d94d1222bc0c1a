package uk.reachable.incident.imports;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A file read part by part. */
final class UploadedBytes extends InputStream {

    private final IntFunction<byte @Nullable []> parts;
    private byte[] part = {};
    private int next;
    private int ordinal;

    /** @param parts by their number from 0; null after the last */
    UploadedBytes(IntFunction<byte @Nullable []> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : Byte.toUnsignedInt(part[next++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, part.length - next);
        System.arraycopy(part, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean isAtEnd() {
        while (next == part.length) {
            byte[] following = parts.apply(ordinal);
            if (following == null) {
                return true;
            }
            ordinal++;
            part = following;
            next = 0;
        }
        return false;
    }
}
