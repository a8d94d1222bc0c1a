package uk.reachable.gateway.casework.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.pages.PageLink;

/**
 * A list of cases as a page.
 *
 * @param address of this page
 * @param worker whose cases only; null for everybody's
 * @param tabs the lists there are
 * @param first the first part, where this is a later one; {@code more} is what follows
 */
record CasesPage(
        String title,
        String address,
        @Nullable String worker,
        List<PageLink> tabs,
        List<CaseRow> rows,
        String empty,
        String willShow,
        @Nullable String first,
        @Nullable String more) {

    static CasesPage of(Cases cases, Show show, @Nullable String worker, @Nullable String next, Instant now) {
        return new CasesPage(
                worker == null ? show.title() : show.title() + " of " + worker,
                address(show, worker, next),
                worker,
                Show.all().stream()
                        .map(one -> new PageLink(one.words(), address(one, null, null), one == show && worker == null))
                        .toList(),
                cases.cases().stream().map(entry -> CaseRow.of(entry, now)).toList(),
                show.empty(),
                show.willShow(),
                next == null ? null : address(show, worker, null),
                cases.next() == null ? null : address(show, worker, cases.next()));
    }

    private static String address(Show show, @Nullable String worker, @Nullable String next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases").queryParam("show", show.code());
        if (worker != null) {
            address.queryParam("worker", worker);
        }
        if (next != null) {
            address.queryParam("next", next);
        }
        return address.encode().build().toUriString();
    }
}
