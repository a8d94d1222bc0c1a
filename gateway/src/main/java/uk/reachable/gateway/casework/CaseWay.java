package uk.reachable.gateway.casework;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.gateway.pages.Staff;

/** Something that can be done about a case, on a page of its own. */
record CaseWay(String words, String address) {

    private enum Way {
        CONTACT("Record a contact and their answer", "contact"),
        SESSION("Record a session", "session"),
        HAND_OVER("Hand over to another programme", "handover"),
        WORKER("Give it to another worker", "worker"),
        LEAD("Record the lead professional", "lead-professional"),
        LEFT("They left before anybody saw them", "left"),
        ALREADY_WITH_US("We support this person already", "already-with-us"),
        END("End the support", "end");

        private final String words;
        private final String page;

        Way(String words, String page) {
            this.words = words;
            this.page = page;
        }

        /** As the case stands; the service has the last word. */
        private boolean isOpen(CaseFile file, Staff staff) {
            return switch (this) {
                case CONTACT, SESSION, LEAD -> file.isHeld();
                case HAND_OVER -> file.isHeld() && !file.isBeingHandedOver() && file.contactPaused() == null;
                case WORKER -> file.isHeld() && staff.manager();
                case LEFT -> file.isAsked() || (file.isHeld() && !isSeen(file));
                case ALREADY_WITH_US -> file.isAsked();
                case END -> file.isHeld() && !file.isBeingHandedOver();
            };
        }

        private static boolean isSeen(CaseFile file) {
            return file.firstContact() != null && file.firstContact().contactedAt() != null;
        }
    }

    static List<CaseWay> of(CaseFile file, Staff staff) {
        return Stream.of(Way.values())
                .filter(way -> staff.ofProvider() && way.isOpen(file, staff))
                .map(way -> new CaseWay(way.words, "/cases/" + file.id() + "/" + way.page))
                .toList();
    }
}
