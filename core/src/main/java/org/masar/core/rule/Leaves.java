package org.masar.core.rule;

/** What became of the leaves of a condition in one case, presumptions included. */
interface Leaves<C> {

    Truth test(Condition.Leaf<C> leaf);
}
