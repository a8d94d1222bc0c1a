package uk.reachable.incident.logging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.pattern.PatternDecision;
import uk.reachable.incident.pattern.Patterns;
import uk.reachable.incident.rules.MeetingRules;

/** What the region's patterns add to a case for which no rule calls a meeting. */
@Component
class CasePatterns {

    private final Patterns patterns;
    private final CaseOpening opening;

    CasePatterns(Patterns patterns, CaseOpening opening) {
        this.patterns = patterns;
        this.opening = opening;
    }

    /** The case with the meeting that a pattern calls for it, or with the one that it is added to. */
    record Asked(CaseFile file, PatternDecision decision) {

        /** The meeting about the incident, whoever called it. */
        @Nullable
        CalledMeeting meeting() {
            if (decision instanceof PatternDecision.Join join) {
                return CalledMeeting.of(join.meeting());
            }
            return file.meeting() == null ? null : CalledMeeting.of(file.meeting());
        }
    }

    /** After the region's counter was locked. */
    Asked ask(CaseFile file, MeetingRules rules) {
        if (file.meeting() != null) {
            return new Asked(file, new PatternDecision.Nothing());
        }
        PatternDecision decision = patterns.ask(file.incident(), rules.patterns());
        CaseFile asked = decision instanceof PatternDecision.Call call
                ? file.with(opening.meeting(rules.decide(call), file.incident(), call.localAuthorities()))
                : file;
        return new Asked(asked, decision);
    }

    /** Once the case is kept; says which incidents share the meeting from now on. */
    List<String> keep(Asked asked) {
        return switch (asked.decision()) {
            case PatternDecision.Nothing _ -> List.of();
            case PatternDecision.Call call ->
                patterns.called(
                        call, Objects.requireNonNull(asked.file().meeting()).id());
            case PatternDecision.Join join -> {
                patterns.joined(join, asked.file().incident().id());
                yield List.of();
            }
        };
    }
}
