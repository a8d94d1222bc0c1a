package uk.reachable.gateway.operations;

import java.util.List;
import uk.reachable.gateway.pages.PageLink;

/** The operator's pages, each with a link to the other. */
public enum OperationsTabs {
    EVENTS("Stuck events", "/operations"),
    MESSAGES("Messages", "/operations/deliveries");

    private final String words;
    private final String address;

    OperationsTabs(String words, String address) {
        this.words = words;
        this.address = address;
    }

    /** As they stand on this page. */
    public List<PageLink> links() {
        return List.of(values()).stream()
                .map(tab -> new PageLink(tab.words, tab.address, tab == this))
                .toList();
    }
}
