package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

/** The header that makes a POST safe to send again. */
final class IdempotencyKeyParameter {

    static final String NAME = "Idempotency-Key";

    private IdempotencyKeyParameter() {}

    static Parameter described() {
        return new Parameter()
                .name(NAME)
                .in("header")
                .required(false)
                .description(
                        "Makes the request safe to send again: for at least 24 hours the same key with the same body"
                                + " gets the first answer, and nothing happens twice. One for each thing that you want done.")
                .schema(new Schema<String>().typesItem("string").pattern("^[!-~]{1,128}$"))
                .example("7d4f0c1e-log-1");
    }
}
