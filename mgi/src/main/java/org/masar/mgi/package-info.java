/**
 * Migration governance: assessment, composite, sensitivity, strategy and displacement.
 */
@NullMarked
package org.masar.mgi;

import org.jspecify.annotations.NullMarked;
