package vn.motcua.tenancy;

/** That an unexpected error was shown under an id: the province and the time, nothing of the person or the cause. */
public interface ErrorNotes {

    /** Notes an error of the province this thread works for; outside any province there is nothing to note. */
    void note(String id);
}
