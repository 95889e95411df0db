package org.masar.policing.forum;

/** The sides of the problem triangle. The first is a behaviour, never a person. */
public enum TriangleSide {
    /** What is done; who could handle it is the handler. */
    BEHAVIOUR(Controller.HANDLER),
    /** What or who is harmed; the guardian could protect it. */
    TARGET(Controller.GUARDIAN),
    /** Where; the manager could change it. */
    PLACE(Controller.MANAGER);

    /** Who could change a side. */
    public enum Controller {
        /** Somebody whose word counts with those who do it. */
        HANDLER,
        /** Somebody who watches over what is harmed. */
        GUARDIAN,
        /** Whoever runs the place. */
        MANAGER
    }

    private final Controller controller;

    TriangleSide(Controller controller) {
        this.controller = controller;
    }

    /**
     * Who could change this side.
     *
     * @return the controller
     */
    public Controller controller() {
        return controller;
    }
}
