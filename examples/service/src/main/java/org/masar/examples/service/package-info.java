/**
 * The library behind HTTP: one controller for all engines, roles per module, and cases that are kept.
 */
@NullMarked
package org.masar.examples.service;

import org.jspecify.annotations.NullMarked;
