package uk.reachable.platform.testkit.api.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Keeps what the application reads of a body, as it reads it. */
final class CopiedRequest extends HttpServletRequestWrapper {

    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    CopiedRequest(HttpServletRequest request) {
        super(request);
    }

    String body() {
        return read.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Copying(super.getInputStream());
    }

    private final class Copying extends ServletInputStream {

        private final ServletInputStream source;

        private Copying(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int value = source.read();
            if (value >= 0) {
                read.write(value);
            }
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = source.read(target, offset, length);
            if (count > 0) {
                read.write(target, offset, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
