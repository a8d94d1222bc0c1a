package uk.reachable.gateway.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.Words;

/** The programmes that were found, by name. */
record CataloguePage(
        Form choice, List<Option> areas, List<Option> needs, List<Option> tiers, String found, List<Row> rows) {

    /** @param funded until when, in words */
    record Row(String id, String name, String provider, String need, String areas, int places, String funded) {

        static Row of(Programme programme, LocalDate today) {
            return new Row(
                    programme.id(),
                    programme.name(),
                    programme.providerName(),
                    Words.of(programme.need()),
                    Areas.names(programme.localAuthorities()),
                    programme.places(),
                    Funding.inShort(programme, today));
        }
    }

    static CataloguePage of(List<Programme> programmes, Search search, LocalDate today) {
        List<Row> rows = programmes.stream()
                .filter(search::finds)
                .sorted(Comparator.comparing(Programme::name))
                .map(each -> Row.of(each, today))
                .toList();
        return new CataloguePage(
                search.form(),
                Search.areas(programmes),
                Search.needs(),
                Search.tiers(),
                rows.size() == 1 ? "1 programme" : rows.size() + " programmes",
                rows);
    }
}
