package uk.reachable.platform.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import uk.reachable.platform.web.problem.ProblemResponses;

/**
 * Runs a POST that names an Idempotency-Key in one transaction with the keeping of its answer, and lets the client see
 * the answer only after the commit.
 *
 * <p>Crash where you like: either effect and answer are there, and a repeat replays, or neither, and a repeat acts. An
 * error answer (4xx, 5xx) rolls back whatever the request did and is not kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final TransactionDefinition WHOLE_REQUEST = wholeRequest();

    private final Answers answers;
    private final PlatformTransactionManager transactions;
    private final ProblemResponses problems;

    IdempotencyFilter(Answers answers, PlatformTransactionManager transactions, ProblemResponses problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
    }

    private static TransactionDefinition wholeRequest() {
        var definition = new DefaultTransactionDefinition();
        definition.setName("idempotent request");
        definition.setTimeout(30); // seconds
        return definition;
    }

    /** Without a caller there is no scope; security refuses such a request anyway. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(IdempotencyKey.HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        try {
            inTransaction(attempt(request), held, () -> chain.doFilter(new SynchronousRequest(request), held));
        } catch (RuntimeException | ServletException failure) {
            held.reset();
            problems.write(request, held, failure);
        }
        held.copyBodyToResponse();
    }

    private void inTransaction(Attempt attempt, ContentCachingResponseWrapper held, Effect effect)
            throws ServletException, IOException {
        TransactionStatus transaction = transactions.getTransaction(WHOLE_REQUEST);
        boolean stands = false;
        try {
            stands = answer(attempt, held, effect);
        } finally {
            if (!stands) {
                rollBack(transaction);
            }
        }
        if (stands) {
            transactions.commit(transaction);
        }
    }

    /** Without a connection there is nothing left to roll back, and the request has its own answer to that. */
    private void rollBack(TransactionStatus transaction) {
        try {
            transactions.rollback(transaction);
        } catch (TransactionException | DataAccessException lost) {
            LOG.warn("A transaction was lost before it was rolled back", lost);
        }
    }

    /** Replays the kept answer or makes one; says whether it is a success. */
    private boolean answer(Attempt attempt, ContentCachingResponseWrapper held, Effect effect)
            throws ServletException, IOException {
        answers.reserve(attempt);
        Optional<Answer> kept = answers.find(attempt);
        if (kept.isPresent()) {
            kept.get().replayOn(held);
            return true;
        }
        effect.run();
        HttpStatusCode status = HttpStatusCode.valueOf(held.getStatus());
        if (status.is2xxSuccessful() && !isSecret(held)) {
            answers.keep(attempt, Answer.of(held));
        }
        return !status.isError();
    }

    /** What is not to be stored is not kept here either: a repeat of such a request acts again. */
    private static boolean isSecret(HttpServletResponse response) {
        String cacheControl = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return cacheControl != null && cacheControl.contains("no-store");
    }

    @FunctionalInterface
    private interface Effect {
        void run() throws ServletException, IOException;
    }

    private static Attempt attempt(HttpServletRequest request) throws IOException, ServletException {
        return new Attempt(
                request.getUserPrincipal().getName(),
                request.getMethod(),
                request.getRequestURI(),
                IdempotencyKey.of(request),
                Fingerprint.of(request));
    }
}
