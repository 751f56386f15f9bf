/** A sentence for the person who started the program, who cannot go on without mending it. */
export class CannotStart extends Error {}
