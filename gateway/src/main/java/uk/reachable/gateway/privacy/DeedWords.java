package uk.reachable.gateway.privacy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody did with what is known of a person, in words. */
final class DeedWords {

    private DeedWords() {}

    static String of(String deed) {
        return switch (deed) {
            case "READ_IDENTITY" -> "Read who they are";
            case "READ_DISCLOSED" -> "Read what was disclosed of them";
            case "READ_TRIAGE" -> "Read what an answer to the offer needs";
            case "READ_IN_EMERGENCY" -> "Read who they are by emergency access";
            case "PREVIEW_DISCLOSURE" -> "Looked at what a service would see of them";
            case "READ_SAFEGUARDING" -> "Read who was told to protect them";
            case "READ_DISCLOSURES" -> "Read what was disclosed to whom";
            case "READ_EXCLUSIONS" -> "Read from whom they are hidden";
            case "READ_EMERGENCY_ACCESSES" -> "Read why emergency access was taken";
            case "READ_SIGHTINGS" -> "Read this list";
            default -> ofChange(deed);
        };
    }

    private static String ofChange(String deed) {
        return switch (deed) {
            case "TAKE_EMERGENCY_ACCESS" -> "Took emergency access";
            case "REVIEW_EMERGENCY_ACCESS" -> "Reviewed an emergency access";
            case "CHANGE_ROLES" -> "Changed their roles";
            case "CHANGE_FACTORS" -> "Changed what makes them vulnerable, or is a risk";
            case "ADD_CONTACT" -> "Added a way to reach them";
            case "REMOVE_CONTACT" -> "Took away a way to reach them";
            case "RELATE" -> "Recorded what somebody is to them";
            case "RECORD_SPOKEN_TO" -> "Recorded who spoke to somebody about them";
            case "END_RELATION" -> "Ended what somebody is to them";
            case "CHANGE_DISCLOSURE" -> "Chose what a service sees of them";
            case "EXCLUDE" -> "Hid them from somebody";
            case "END_EXCLUSION" -> "Showed them to somebody again";
            case "PAUSE_CONTACT" -> "Asked that nobody contacts them yet";
            case "ALLOW_CONTACT" -> "Let them be contacted again";
            case "ASK_SAFEGUARDING" -> "Asked who protects them";
            case "ANSWER_SAFEGUARDING" -> "Recorded who was told to protect them";
            case "ERASE" -> "Had them erased";
            default -> "Did something that this page has no words for yet";
        };
    }

    /** What they saw of who the person is, and by what right; null where a change says enough. */
    static @Nullable String seen(SightingList.Sighting one) {
        if (one.emergency() != null) {
            return "Emergency access: " + EmergencyReasonWords.of(one.emergency());
        }
        return switch (one.deed()) {
            case "READ_IDENTITY" -> "All that is known, as the duty desk of the region.";
            case "READ_DISCLOSED" -> disclosed(one.disclosed());
            case "READ_TRIAGE" -> "Not who they are: age, needs, area and site, because they were asked to help.";
            case "PREVIEW_DISCLOSURE" -> "Who they are, as far as a service would see it.";
            default -> null;
        };
    }

    private static String disclosed(@Nullable List<String> fields) {
        return fields == null || fields.isEmpty()
                ? "Nothing of who they are had been disclosed."
                : "Disclosed by then: " + fields.stream().map(DeedWords::field).collect(Collectors.joining(", ")) + ".";
    }

    private static String field(String code) {
        return switch (code) {
            case "name" -> "name";
            case "dateOfBirth" -> "date of birth";
            case "contact" -> "how they are reached";
            default -> "something else";
        };
    }
}
