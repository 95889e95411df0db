/**
 * A log that shows when somebody has been at it: who did what with whose data, and to whom it was disclosed under which
 * consent. Every entry is a leaf of a {@link org.masar.core.audit.MerkleTree} (RFC 9162, section 2.1), and every line of
 * the log carries the root of the tree up to itself. A {@link org.masar.core.audit.Checkpoint} kept by somebody else
 * shows whether the log was cut or written anew.
 *
 * <pre>{@code
 * AuditLog log = AuditLog.open(Path.of("audit.jsonl"), seals);
 * log.append(new AuditEntry(at, "staff-7", AuditAction.DISCLOSED, "s-1", "case-1", "partner-2", "REFERRAL", "consent-4",
 *         ImmutableList.of("name", "phone")));
 * Checkpoint kept = log.checkpoint("office-erbil", at);     // give it to a partner
 * AuditLog.verify(Path.of("audit.jsonl"), List.of(kept));   // later: no findings
 * }</pre>
 *
 * <p>What concerns a person stands in the log under that person's key, see {@link org.masar.core.audit.Seals}, beside a
 * commitment with a salt. When the key is destroyed nobody can read the entry any more, nor find it out by trying, and
 * the tree still fits.
 */
@NullMarked
package org.masar.core.audit;

import org.jspecify.annotations.NullMarked;
