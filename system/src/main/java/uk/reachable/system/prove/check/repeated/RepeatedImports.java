package uk.reachable.system.prove.check.repeated;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;
import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/** A file that is uploaded again, whole or under whichever key, adds nothing; its good rows are there once. */
public final class RepeatedImports implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Map<String, Import> imports =
                Account.index(account.evidence().particulars().imports(), Import::id);
        account.evidence().operations().stream()
                .filter(operation -> Request.of(operation.path()).kind() == Kind.IMPORT)
                .filter(operation -> operation.about().containsKey(About.FILE))
                .collect(Collectors.groupingBy(operation -> operation.about().get(About.FILE)))
                .forEach((file, uploads) -> file(file, uploads, imports, findings));
    }

    /** What became of an upload that nobody has answered is not known: its rows may have come by that one. */
    private static void file(String file, List<Operation> uploads, Map<String, Import> imports, Findings findings) {
        long rows = Long.parseLong(uploads.getFirst().about().getOrDefault(About.ROWS, "0"));
        boolean unknown = uploads.stream().anyMatch(upload -> upload.outcome() == Outcome.UNKNOWN);
        boolean taken = uploads.stream().anyMatch(upload -> upload.outcome() == Outcome.ACKNOWLEDGED);
        long imported = uploads.stream()
                .filter(upload -> upload.outcome() == Outcome.ACKNOWLEDGED)
                .map(upload -> upload.answer().path("id").asString(""))
                .distinct()
                .map(imports::get)
                .filter(Objects::nonNull)
                .mapToLong(Import::kept)
                .sum();
        findings.expect(
                imported <= rows, DUPLICATE_EFFECT, file, "it has %s good rows, and %s were imported", rows, imported);
        findings.expect(
                !taken || unknown || imported >= rows,
                ACKNOWLEDGED_LOST,
                file,
                "it has %s good rows, and %s were imported",
                rows,
                imported);
    }
}
