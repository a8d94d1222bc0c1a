package uk.reachable.incident.people.contacts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Takes contacts of people; the answer has a number and never the contact. */
@RestController
@Tag(name = "People")
@RequestMapping("/api/people/{personId}/contacts")
class ContactController {

    private final ContactHandler handler;

    ContactController(ContactHandler handler) {
        this.handler = handler;
    }

    /** A contact that was added or removed, by its number. */
    record ContactNumber(int number) {}

    @Operation(operationId = "addContact")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ContactNumber add(Actor actor, @PathVariable String personId, @RequestBody @Valid ContactRequest request) {
        return new ContactNumber(handler.add(actor, personId, request));
    }

    @Operation(operationId = "removeContact")
    @PostMapping("/{number}/remove")
    ContactNumber remove(Actor actor, @PathVariable String personId, @PathVariable int number) {
        handler.remove(actor, personId, number);
        return new ContactNumber(number);
    }
}
