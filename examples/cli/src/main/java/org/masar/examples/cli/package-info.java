/** cli */
@NullMarked
package org.masar.examples.cli;

import org.jspecify.annotations.NullMarked;
