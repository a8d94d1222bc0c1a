package uk.reachable.gateway.pages;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.reading.Reading;

/**
 * What the pages about one subject answer when there is nothing to show.
 *
 * @param notForYou for whoever may not see it
 * @param notAvailable while the service does not answer
 */
public record Answers(Message notForYou, Message notAvailable) {

    /** The page of what was read, or why there is none. */
    public <T> ModelAndView page(Reading<T> reading, Function<T, ModelAndView> shown) {
        return switch (reading) {
            case Reading.Shown(T what) -> shown.apply(what);
            case Reading.NotForThisUser<T> _ -> notForYou.with(HttpStatus.FORBIDDEN);
            case Reading.NotThere<T> _ -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
            case Reading.NotAvailable<T> _ -> notAvailable.with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /**
     * What follows a form that was sent.
     *
     * @param made usually {@link #to}
     * @param again shows the form once more with what is wrong
     */
    public <T> ModelAndView after(
            Change<T> change,
            Form form,
            Map<String, String> labels,
            Function<T, ModelAndView> made,
            Function<Form, ModelAndView> again) {
        return switch (change) {
            case Change.Made(T what) -> made.apply(what);
            case Change.Refused<T> refused ->
                again(again.apply(form.refused(refused.refusal(), labels)), HttpStatus.BAD_REQUEST);
            case Change.Uncertain<T> _ -> again(again.apply(form.uncertain()), HttpStatus.SERVICE_UNAVAILABLE);
            case Change.NotForThisUser<T> _ -> notForYou.with(HttpStatus.FORBIDDEN);
            case Change.NotThere<T> _ -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
        };
    }

    /** The form once more, when something is wrong with it before a service is asked. */
    public static ModelAndView wrong(ModelAndView page) {
        return again(page, HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    /** Leads there with a GET, so that reloading the page sends nothing again. */
    public static ModelAndView to(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setExposeModelAttributes(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
