package org.masar.core.message;

/** What a reader, or the application that shows a text, must know about it. */
public enum Notice {
    /** Not in the language that was asked for. */
    OTHER_LANGUAGE("notice.otherLanguage"),
    /** No native speaker has checked this translation, or the text changed after the check. */
    UNREVIEWED("notice.unreviewed"),
    /** Written by a program from the other script of the same language. */
    DERIVED_SCRIPT("notice.derivedScript"),
    /** No catalogue has the key: the text is the key itself. */
    NO_TEXT("notice.noText");

    private final String key;

    Notice(String key) {
        this.key = key;
    }

    /**
     * The key under which the catalogues say this to the reader.
     *
     * @return the key; the texts take no arguments
     */
    public String key() {
        return key;
    }
}
