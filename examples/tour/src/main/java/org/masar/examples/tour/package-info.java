/** tour */
@NullMarked
package org.masar.examples.tour;

import org.jspecify.annotations.NullMarked;
