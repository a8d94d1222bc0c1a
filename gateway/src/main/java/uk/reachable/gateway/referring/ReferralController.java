package uk.reachable.gateway.referring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Roles;
import uk.reachable.gateway.referring.progress.ReferralClient;
import uk.reachable.gateway.referring.progress.ReferralFile;

/** A referral for the duty desk: where it stands, which services fit and why, and what may be done with it. */
@Controller
@RequestMapping("/incidents/{id}/referrals/{referral}")
class ReferralController {

    private static final Map<String, String> LABELS = Map.of("reason", "Why");

    private static final List<Option> EVERYBODY =
            List.of(new Option("true", "Also services that declined or did not answer before"));

    private record Withdrawal(String reason) {}

    private record Reopening(@Nullable Boolean everybodyAgain) {}

    private final CaseClient cases;
    private final ReferralClient referrals;
    private final ReferringClient referring;
    private final Clock clock;

    ReferralController(CaseClient cases, ReferralClient referrals, ReferringClient referring, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.referring = referring;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView referral(
            @PathVariable String id,
            @PathVariable String referral,
            @RequestParam(required = false) @Nullable String done,
            @Nullable OAuth2AuthenticationToken user) {
        return page(id, referral, user, Form.fresh()).addObject("done", done(done));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String id,
            @PathVariable String referral,
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> missing = Required.of(sent, List.of(new Mistake("reason", "Choose why it is withdrawn")));
        if (!missing.isEmpty()) {
            return Answers.wrong(page(id, referral, user, sent.with(missing)));
        }
        return send(id, referral, "withdraw", user, sent, new Withdrawal(sent.value("reason")));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(
            @PathVariable String id,
            @PathVariable String referral,
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Boolean everybody = sent.has("everybodyAgain", "true") ? Boolean.TRUE : null;
        return send(id, referral, "reopen", user, sent, new Reopening(everybody));
    }

    @PostMapping("/release")
    ModelAndView release(
            @PathVariable String id,
            @PathVariable String referral,
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        return send(id, referral, "release", user, Form.sent(typed), null);
    }

    @PostMapping("/confirm-reoffer")
    ModelAndView confirm(
            @PathVariable String id,
            @PathVariable String referral,
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        return send(id, referral, "confirm-reoffer", user, Form.sent(typed), null);
    }

    private ModelAndView send(
            String id,
            String referral,
            String step,
            @Nullable OAuth2AuthenticationToken user,
            Form sent,
            @Nullable Object body) {
        return CaseMessages.ANSWERS.after(
                referrals.post(referral, step, sent.key(), body),
                sent,
                LABELS,
                _ -> Answers.to("/incidents/%s/referrals/%s?done=%s".formatted(id, referral, step)),
                wrong -> page(id, referral, user, wrong));
    }

    private ModelAndView page(String id, String referral, @Nullable OAuth2AuthenticationToken user, Form form) {
        return CaseMessages.page(cases.response(id), response -> response.referral(referral)
                .map(found -> page(response, found, user, form))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    private ModelAndView page(
            Response response, Referral referral, @Nullable OAuth2AuthenticationToken user, Form form) {
        Instant now = clock.instant();
        ReferralFile file = CaseClient.orNull(referrals.read(referral.id()));
        DeskSteps steps = DeskSteps.of(
                referral.status(), file, Roles.DUTY_OFFICER.heldBy(user), Roles.PROGRAMME_MANAGER.heldBy(user));
        return new ModelAndView("referring/referral")
                .addObject(
                        "page",
                        ReferralPage.of(response, referral, file, referring.matching(referral.id()), steps, now))
                .addObject("form", form)
                .addObject("everybody", EVERYBODY)
                .addObject("withdrawals", ReferralWords.WITHDRAWALS);
    }

    private static @Nullable String done(@Nullable String done) {
        return switch (done) {
            case "asked" -> "The service is being asked. It shows below as soon as a place is reserved there.";
            case "raised" -> "The referral was raised. A service is being sought.";
            case "withdraw" -> "The referral was withdrawn.";
            case "reopen" -> "The referral was reopened. A service is being sought.";
            case "release" -> "The referral was taken from the service. Another one is being sought.";
            case "confirm-reoffer" -> "Confirmed: the next service is being asked.";
            case null, default -> null;
        };
    }
}
