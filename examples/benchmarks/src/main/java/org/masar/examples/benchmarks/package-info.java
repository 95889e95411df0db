/** benchmarks */
@NullMarked
package org.masar.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
