/** Discord's limits, from discord.com/developers/docs; the page is named behind each number. */
export const limits = {
  /** components/reference: components of a message, nested ones included. */
  components: 40,
  /** components/reference, Text Display: characters of all text displays together. */
  text: 4000,
  /** UTF-8 bytes of all text displays, undocumented: discord-api-docs #8554. */
  textBytes: 10_170,
  /** Counted on top of the bytes of each text display, same place. */
  bytesPerDisplay: 12,
  /** components/reference, Action Row. */
  buttonsPerRow: 5,
  /** components/reference, Button. */
  buttonLabel: 80,
  customId: 100,
  /** components/reference, Media Gallery. */
  pictureDescription: 1024,
  /** components/reference, Unfurled Media Item. */
  pictureAddress: 2048,
  /** interactions/application-commands, Application Command Object. */
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandChoices: 25,
  choiceText: 100,
  commandCharacters: 8000,
  /** interactions/receiving-and-responding, Autocomplete. */
  suggestions: 25,
  /** resources/message, Create Message. */
  nonce: 25,
  content: 2000,
  /** The same: "the past few minutes"; so long at least. */
  nonceSeconds: 120,
  /** resources/message, Get Channel Messages. */
  messagesRead: 100,
  /** resources/channel, Start Thread from Message. */
  threadName: 100,
} as const;

/** components/reference: the flag that lets a message carry components instead of content. */
export const componentsFlag = 1 << 15;

/** resources/message, Message Flags: shown only to the person who asked. */
export const privateFlag = 1 << 6;

/** The name of the one command that everything stands under. */
export const commandName = 'summit-digest';
