package uk.reachable.platform.web;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.web.problem.Problems;

/** Leaves one row per effect, and ends as a test wants it to. */
@Component
public class Effects {

    public enum Ending {
        SUCCEED,
        WAIT_FOR_RELEASE,
        CONFLICT,
        FAIL,
        FAIL_TO_COMMIT,
        KILL_CONNECTION
    }

    private final JdbcClient jdbc;
    private volatile CountDownLatch release = new CountDownLatch(0);

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add() {
        return add(Ending.SUCCEED);
    }

    @Transactional
    public UUID add(Ending ending) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO effect (id) VALUES (?)").param(id).update();
        switch (ending) {
            case SUCCEED -> {}
            case WAIT_FOR_RELEASE -> await();
            case CONFLICT -> throw Problems.conflict("It is taken.");
            case FAIL -> throw new IllegalStateException("secret");
            case FAIL_TO_COMMIT ->
                jdbc.sql("INSERT INTO doomed (id) VALUES (gen_random_uuid())").update();
            case KILL_CONNECTION ->
                jdbc.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows();
        }
        return id;
    }

    public int count() {
        return jdbc.sql("SELECT count(*) FROM effect").query(Integer.class).single();
    }

    public void hold() {
        release = new CountDownLatch(1);
    }

    public void release() {
        release.countDown();
    }

    private void await() {
        try {
            if (!release.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody released it");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
