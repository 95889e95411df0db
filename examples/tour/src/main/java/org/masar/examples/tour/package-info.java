/** A first look at Masar: real questions with their answers, told as a story. */
@NullMarked
package org.masar.examples.tour;

import org.jspecify.annotations.NullMarked;
