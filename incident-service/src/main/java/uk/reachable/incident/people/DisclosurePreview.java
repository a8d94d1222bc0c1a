package uk.reachable.incident.people;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.people.agreement.Agreement;
import uk.reachable.incident.people.disclosure.LawfulBasis;

/**
 * What an organisation would see of a person if it accepted them for a need.
 *
 * @param agreement the current information-sharing agreement, null when there is none
 * @param remedy what has to be done before anything may be sent, null when it may
 * @param asRecipient exactly what the organisation will see
 */
record DisclosurePreview(
        Need need,
        String organisation,
        @Nullable String organisationName,
        LawfulBasis lawfulBasis,
        @Nullable Agreement agreement,
        @Nullable String remedy,
        PersonView asRecipient) {

    /** Never says who it is. */
    @Override
    public String toString() {
        return "DisclosurePreview[" + need + "]";
    }
}
