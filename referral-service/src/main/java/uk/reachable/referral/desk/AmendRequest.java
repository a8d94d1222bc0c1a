package uk.reachable.referral.desk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Setting;

/** What is known now; whatever is left out stays as it was. */
record AmendRequest(
        @Nullable Setting setting,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String site,

        @Pattern(
                regexp = "(E0[6-9]|W06|S12|N09)\\d{6}",
                message = "must be the ONS code of a local authority, such as E08000028")
        @Nullable
        String homeLocalAuthority,

        @Nullable Instant expectedRelease) {

    boolean saysNothing() {
        return setting == null && siteOrNull() == null && homeLocalAuthority == null && expectedRelease == null;
    }

    @Nullable
    String siteOrNull() {
        return site == null || site.isBlank() ? null : site.strip();
    }

    /** A place that somebody typed may say who it is. */
    @Override
    public String toString() {
        return "AmendRequest[" + setting + " " + homeLocalAuthority + " " + expectedRelease + "]";
    }
}
