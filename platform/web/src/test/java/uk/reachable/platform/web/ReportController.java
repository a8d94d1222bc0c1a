package uk.reachable.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.platform.web.problem.Problems;

@RestController
@RequestMapping("/api")
class ReportController {

    private final Effects effects;

    ReportController(Effects effects) {
        this.effects = effects;
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> create(@Valid @RequestBody Report report) {
        UUID id = effects.add();
        return ResponseEntity.created(URI.create("/api/reports/" + id)).body(Map.of("id", id));
    }

    @PostMapping("/people-lists")
    void createAll(@RequestBody List<Report.@Valid Person> people) {
        effects.add();
    }

    @PostMapping("/effects")
    Map<String, Object> act(@RequestHeader(defaultValue = "SUCCEED") Effects.Ending ending) {
        return Map.of("id", effects.add(ending));
    }

    @PostMapping("/uploads")
    ResponseEntity<Map<String, Object>> upload(@RequestPart MultipartFile file) {
        return ResponseEntity.accepted().body(Map.of("id", effects.add(), "size", file.getSize()));
    }

    @PostMapping("/streams")
    SseEmitter streamed() {
        effects.add();
        return new SseEmitter();
    }

    @GetMapping("/reports/{id}")
    String read(
            @PathVariable UUID id,
            @RequestParam Report.Severity severity,
            @RequestParam(defaultValue = "1") @Max(9) int size) {
        throw Problems.notFound();
    }

    @GetMapping("/people")
    String pending() {
        throw Problems.unavailable("Not applied yet. Try again shortly.", Duration.ofMillis(1500), "access-pending");
    }

    @GetMapping("/busy")
    String busy() {
        throw new org.springframework.dao.QueryTimeoutException("secret");
    }

    @GetMapping("/changed")
    String changed() {
        throw new org.springframework.dao.OptimisticLockingFailureException("secret");
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret");
    }
}
