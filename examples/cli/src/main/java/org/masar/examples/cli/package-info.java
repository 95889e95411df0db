/** The engines from a shell: streams of JSON lines in and out. */
@NullMarked
package org.masar.examples.cli;

import org.jspecify.annotations.NullMarked;
