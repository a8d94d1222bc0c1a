package uk.reachable.gateway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.Days;
import uk.reachable.gateway.words.Words;

/**
 * One programme as people read it.
 *
 * @param history null when this reader may not see it, or it could not be read
 */
record ProgrammePage(
        String id,
        String name,
        String provider,
        List<SummaryRow> rows,
        @Nullable List<TimelineEntry> history) {

    static ProgrammePage of(
            Programme programme, @Nullable List<History.Version> history, LocalDate today, Instant now) {
        return new ProgrammePage(
                programme.id(),
                programme.name(),
                programme.providerName(),
                rows(programme, today),
                history == null ? null : HistoryWords.entries(history, now));
    }

    private static List<SummaryRow> rows(Programme programme, LocalDate today) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Need", Words.of(programme.need())));
        rows.add(new SummaryRow("Tier", Words.of(programme.tier())));
        rows.add(new SummaryRow("Areas", Areas.names(programme.localAuthorities())));
        rows.add(new SummaryRow("Sites", listed(programme.sites(), "No particular site")));
        rows.add(new SummaryRow(
                "Where people are met",
                listed(programme.settings().stream().map(Words::of).toList(), "Anywhere")));
        rows.add(new SummaryRow(
                "Age", listed(programme.ageBands().stream().map(Words::of).toList(), "Any age")));
        rows.add(new SummaryRow("Places", Integer.toString(programme.places())));
        rows.add(new SummaryRow("Funding", listed(Funding.windows(programme), Funding.inShort(programme, today))));
        rows.add(new SummaryRow("Hours", Hours.words(programme)));
        rows.add(new SummaryRow("Time to answer an offer", programme.offerMinutes() + " minutes"));
        rows.add(new SummaryRow("Information-sharing agreement", agreement(programme)));
        rows.add(new SummaryRow(
                "Whom to ring",
                programme.contact().team() + ", " + programme.contact().phone()));
        rows.add(new SummaryRow("Source", programme.source()));
        rows.add(new SummaryRow("Assumed, to be confirmed", listed(List.of(programme.assumed()), "Nothing")));
        return List.copyOf(rows);
    }

    private static String agreement(Programme programme) {
        Programme.Window window = programme.sharingAgreement();
        return window == null ? "None" : Days.words(window.from()) + " to " + Days.words(window.to());
    }

    private static String listed(List<String> words, String otherwise) {
        String all = words.stream().filter(each -> !each.isBlank()).collect(Collectors.joining("; "));
        return all.isEmpty() ? otherwise : all;
    }
}
