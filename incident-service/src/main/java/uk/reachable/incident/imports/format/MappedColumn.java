package uk.reachable.incident.imports.format;

import org.jspecify.annotations.Nullable;

/**
 * A column of the upload.
 *
 * @param column as the file names it; null for one that it names and we do not know, which could itself say anything
 * @param position from 1
 * @param feeds what is taken from it; null when it is ignored and never stored
 */
public record MappedColumn(
        int position, @Nullable String column, @Nullable String feeds) {}
