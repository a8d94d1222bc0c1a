package uk.reachable.platform.security;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class GuardedController {

    @GetMapping("/api/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping("/api/cases/{access}")
    String read(@PathVariable Access access) {
        access.orThrow();
        return "seen";
    }

    /** Judges the secret itself. */
    @GetMapping("/api/outside/secret")
    String outside(@RequestHeader("Authorization") String secret) {
        return secret;
    }

    @GetMapping("/elsewhere")
    String elsewhere() {
        return "never";
    }

    /** Ends in an asynchronous dispatch. */
    @GetMapping("/api/stream")
    SseEmitter stream(Actor actor) {
        var emitter = new SseEmitter();
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS, Executors.newVirtualThreadPerTaskExecutor())
                .execute(() -> send(emitter, actor.subject()));
        return emitter;
    }

    private static void send(SseEmitter emitter, String text) {
        try {
            emitter.send(text);
            emitter.complete();
        } catch (IOException e) {
            emitter.completeWithError(e);
        }
    }
}
