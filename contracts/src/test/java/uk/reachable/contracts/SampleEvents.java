package uk.reachable.contracts;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drafts the first sample of a new event from its record; once committed a sample is never rewritten. */
final class SampleEvents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SampleEvents() {}

    static JsonNode of(Class<?> record) {
        ObjectNode sample = JSON.createObjectNode();
        for (RecordComponent field : record.getRecordComponents()) {
            sample.set(field.getName(), value(field.getName(), field.getType(), field));
        }
        return sample;
    }

    private static JsonNode value(String name, Class<?> type, RecordComponent field) {
        if (type.isEnum()) {
            return JSON.valueToTree(type.getEnumConstants()[0]);
        }
        if (type == java.util.List.class) {
            return list(name, field);
        }
        if (type.isRecord()) {
            return of(type);
        }
        return JSON.valueToTree(
                switch (type.getSimpleName()) {
                    case "int", "long" -> 1;
                    case "boolean" -> true;
                    case "Instant" -> "2026-11-20T19:40:00Z";
                    case "LocalDate" -> "2027-03-31";
                    case "LocalTime" -> "09:00:00";
                    default -> text(name);
                });
    }

    private static JsonNode list(String name, RecordComponent field) {
        Class<?> item =
                (Class<?>) ((java.lang.reflect.ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return JSON.createArrayNode().add(value(name, item, field));
    }

    private static String text(String name) {
        return switch (name) {
            case "region" -> "west-midlands";
            case "incidentReference", "intoReference", "fromReference" -> "WM-2026-000123";
            case "localAuthority", "homeLocalAuthority", "localAuthorities" -> "E08000025";
            case "from" -> "essex";
            case "to" -> "E08000025";
            case "site", "sites" -> "heartlands-hospital";
            case "programme", "toProgramme", "fromProgramme" -> "redthread-reachable-moments-birmingham";
            case "programmeName", "toProgrammeName" -> "Reachable moments in Birmingham";
            case "provider", "toOrganisation", "excludedProviders" -> "redthread";
            case "providerName", "toOrganisationName" -> "Redthread";
            case "organisation",
                    "referringOrganisation",
                    "responsibleOrganisation",
                    "fromOrganisation",
                    "loggedBy",
                    "invited",
                    "ownerOrganisation" -> "west-midlands-vru";
            case "worker", "toWorker", "ruledOutWorkers" -> "caseworker.redthread";
            case "fromWorker" -> "caseworker.two.redthread";
            case "changedBy", "actedBy" -> "manager.redthread";
            case "policeLead" -> "west-midlands-police";
            case "rule" -> "knife-injury-serious";
            case "ring" -> "Redthread duty line, 0121 496 0123";
            case "team" -> "Redthread duty line";
            case "phone" -> "0121 496 0123";
            default -> "0197a4c2-7d10-7000-8000-" + idTail(name);
        };
    }

    private static String idTail(String name) {
        return String.format(Locale.ROOT, "%012x", name.hashCode() & 0xffffffffL);
    }
}
