package uk.reachable.intervention.returns.guardrail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.returns.calendar.GrantYear;
import uk.reachable.intervention.returns.calendar.RegionDays;
import uk.reachable.intervention.returns.spend.Spend;
import uk.reachable.intervention.returns.spend.Spends;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** Takes amounts down, and says before and after which guardrails they tip; it never refuses one for that. */
@Component
class SpendHandler {
    private final Spends spends;
    private final Clock clock;

    SpendHandler(Spends spends, Clock clock) {
        this.spends = spends;
        this.clock = clock;
    }

    @Transactional
    public SpendView enter(Actor actor, Spend spend, boolean dryRun) {
        check(actor, spend);
        GrantYear year = GrantYear.of(spend.spentOn());
        GrantConditions conditions = conditions(actor.region(), year.toString(), "spentOn");
        List<Spend> before = spends.of(actor.region(), year.days());
        List<Standing> tips = GuardrailPolicy.tippedBy(spend, conditions, before);
        String id = dryRun ? null : spends.add(actor, spend);
        List<Spend> after = new ArrayList<>(before);
        after.add(spend);
        return new SpendView(id, dryRun, tips, GuardrailView.of(conditions, after));
    }

    @Transactional(readOnly = true)
    public GuardrailView standing(String region, String grantYear) {
        GrantConditions conditions = conditions(region, grantYear, "grantYear");
        return GuardrailView.of(
                conditions, spends.of(region, GrantYear.parse(grantYear).days()));
    }

    /** The grant year that it is now. */
    String thisYear(String region) {
        return GrantYear.of(today(region)).toString();
    }

    private GrantConditions conditions(String region, String grantYear, String field) {
        return GuardrailFiles.of(region, grantYear)
                .orElseThrow(() -> Problems.invalid(
                        field,
                        GuardrailFiles.years(region).stream()
                                .map(GrantConditions::grantYear)
                                .collect(Collectors.joining(
                                        ", ", "must be of a grant year whose conditions are kept: ", ""))));
    }

    private void check(Actor actor, Spend spend) {
        List<FieldError> errors = new ArrayList<>();
        if (spend.amount().signum() == 0) {
            errors.add(new FieldError("amount", "must not be 0"));
        }
        if (spend.spentOn().isAfter(today(actor.region()))) {
            errors.add(new FieldError("spentOn", "is in the future: use a dry run with today to look ahead"));
        }
        String area = spend.localAuthority();
        if (area != null && Regions.byId(actor.region()).stream().noneMatch(region -> region.hasArea(area))) {
            errors.add(new FieldError("localAuthority", "must be an area of your region"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private LocalDate today(String region) {
        return RegionDays.of(region, clock.instant());
    }
}
