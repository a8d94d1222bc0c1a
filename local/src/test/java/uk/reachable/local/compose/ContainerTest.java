package uk.reachable.local.compose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.compose.Container.Condition;

import static org.assertj.core.api.Assertions.assertThat;

class ContainerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            created,    '',        0,   unless-stopped, STARTING
            running,    starting,  0,   unless-stopped, STARTING
            running,    healthy,   0,   unless-stopped, UP
            running,    unhealthy, 0,   unless-stopped, NOT_ANSWERING
            running,    '',        0,   no,             STARTING
            exited,     '',        0,   no,             DONE
            exited,     '',        1,   no,             CRASHED
            exited,     healthy,   143, unless-stopped, CRASHED
            restarting, unhealthy, 137, unless-stopped, CRASHED
            """)
    void aContainerIsWellWhenItAnswersOrHasDoneWhatItWasFor(
            String status, String health, int exitCode, String restart, Condition expected) {
        Container container = Container.of(JsonMapper.shared().readTree("""
                {"Config": {"Labels": {"com.docker.compose.service": "gateway"}},
                 "State": {"Status": "%s", "Pid": 42, "ExitCode": %d %s},
                 "HostConfig": {"RestartPolicy": {"Name": "%s"}, "PortBindings": {
                   "8181/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8181"}],
                   "8080/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8080"}]}},
                 "RestartCount": 2}
                """.formatted(
                status, exitCode, health.isEmpty() ? "" : ", \"Health\": {\"Status\": \"" + health + "\"}", restart)));

        assertThat(container).isEqualTo(new Container("gateway", expected, 42, 8080, 2));
    }
}
