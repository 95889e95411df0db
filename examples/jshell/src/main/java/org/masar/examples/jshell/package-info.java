/**
 * The engines for researchers, in JShell: invented data, many answers as one table, and what changes if a fact changes.
 *
 * <pre>{@code
 * var families = Ask.all(Fap::entitlement, Synthetic.families(1, 500));
 * families.table().count("outcome");
 * families.whatIf("facts.sponsor.residenceTitle", "AE_25_2_A1").count("field", "before", "after");
 * }</pre>
 */
@NullMarked
package org.masar.examples.jshell;

import org.jspecify.annotations.NullMarked;
