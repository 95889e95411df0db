package org.masar.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a look at a log found.
 *
 * @param size number of entries that fit, from the first on
 * @param root root of the tree over them, 64 hexadecimal digits
 * @param findings what does not fit; the entries after the first {@code NOT_A_LINE} or {@code WRONG_ROOT} are not
 *     looked at
 */
public record AuditReport(int size, String root, ImmutableList<AuditFinding> findings) {

    /**
     * Checks that all parts are there.
     *
     * @param size number of entries that fit
     * @param root root of the tree over them
     * @param findings what does not fit
     */
    public AuditReport {
        requireNonNull(root, "root");
        requireNonNull(findings, "findings");
    }

    /**
     * Whether everything fits.
     *
     * @return true if there are no findings
     */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
