package org.masar.core.name;

/** How a name is written. */
public enum NameForm {
    /** As people write it, in any script. */
    TEXT,
    /** As in the machine-readable zone of a document: fillers, no marks, perhaps letter codes such as MXHMD. */
    MRZ
}
