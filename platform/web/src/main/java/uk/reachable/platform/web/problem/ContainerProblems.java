package uk.reachable.platform.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before the application sees it, such as an address with forbidden characters. */
final class ContainerProblems extends ErrorReportValve {

    private final JsonMapper json;

    ContainerProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatusCode.valueOf(response.getStatus());
        if (!status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(ProblemDetail.forStatusAndDetail(status, Texts.of(status)), response);
        } catch (IOException | IllegalStateException _) {
            // the client has gone
        }
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
