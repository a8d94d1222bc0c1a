package uk.reachable.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** An answer that comes after the request's thread has gone could not be kept with the effect: refuse to start one. */
final class SynchronousRequest extends HttpServletRequestWrapper {

    SynchronousRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }
}
