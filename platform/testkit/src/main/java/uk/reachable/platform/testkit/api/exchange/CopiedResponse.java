package uk.reachable.platform.testkit.api.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Passes an answer on at once, streams too, and keeps a copy of its first MiB. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private static final int KEPT = 1024 * 1024;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private boolean error;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    synchronized String body() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /** Then the answer comes with a dispatch of its own. */
    boolean isLeftToTheErrorPage() {
        return error;
    }

    @Override
    public void sendError(int status) throws IOException {
        error = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        error = true;
        super.sendError(status, message);
    }

    @Override
    public synchronized void resetBuffer() {
        super.resetBuffer();
        written.reset();
    }

    @Override
    public synchronized void reset() {
        super.reset();
        written.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Copying(super.getOutputStream());
    }

    private synchronized void keep(byte[] bytes, int offset, int length) {
        if (written.size() + length <= KEPT) {
            written.write(bytes, offset, length);
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream target;

        private Copying(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            keep(new byte[] {(byte) value}, 0, 1);
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            keep(bytes, offset, length);
            target.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }
    }
}
