package org.masar.policing.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Read a directory and say what is wrong with it.
 *
 * @param data the directory, unless it is prepared
 * @param version the version it is in; absent: recognised from tables and fields
 * @param strict whether field formats of that version count as errors; absent: no
 * @param listMax how many defects of each severity are listed; absent: 100
 */
public record DirectoryImportRequest(
        @Nullable @Valid DirectoryData data,
        @Nullable Version version,
        @Nullable Boolean strict,
        @Nullable @Min(0) @Max(100_000) Integer listMax) {

    /** Versions of HSDS. */
    public enum Version {
        /** HSDS 1.1. */
        @JsonProperty("1.1")
        V1_1("1.1"),
        /** HSDS 2.0. */
        @JsonProperty("2.0")
        V2_0("2.0"),
        /** HSDS 3.0. */
        @JsonProperty("3.0")
        V3_0("3.0"),
        /** HSDS 3.1. */
        @JsonProperty("3.1")
        V3_1("3.1");

        private final String code;

        Version(String code) {
            this.code = code;
        }

        /**
         * The version as published.
         *
         * @return for example {@code 3.0}
         */
        public String code() {
            return code;
        }
    }

    @Override
    public String toString() {
        return "DirectoryImportRequest";
    }
}
