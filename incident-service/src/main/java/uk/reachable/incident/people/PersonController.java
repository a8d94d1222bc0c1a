package uk.reachable.incident.people;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Says who a person is, to whoever may know. */
@RestController
class PersonController {

    private final PersonReader reader;

    PersonController(PersonReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/people/{personId}")
    ResponseEntity<PersonView> person(
            Actor actor, @PathVariable String personId, @RequestParam(required = false) @Nullable String seen) {
        PersonView view = reader.read(actor, personId, seen == null ? null : Seen.parse(seen));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
