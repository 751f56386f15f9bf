/** Something that a command needs cannot be had; its message is one sentence for the person, who can mend it. */
export class Unavailable extends Error {}
