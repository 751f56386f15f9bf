/** Slack's limits, from docs.slack.dev/reference/block-kit unless a line says otherwise. */
export const limits = {
  /** A message has at most 50; two are left for turning pages and sharing. */
  contentBlocks: 48,
  headerText: 150,
  buttonsInBlock: 25,
  buttonText: 75,
  buttonValue: 2000,
  imageUrl: 3000,
  altText: 2000,
  tableRows: 100,
  tableCells: 20,
  /** All cells together; the page of the table block says 10,000. */
  tableText: 9000,
  /** A message takes one table: error `only_one_table_allowed`. */
  tables: 1,
  /** One rich_text block; not documented, so as a section's 3,000 with room to spare. */
  blockText: 2500,
  /**
   * All text of a message that people read. Not documented: `msg_blocks_too_long` was seen at
   * 11,341 characters (bolt-js #2509, #2867).
   */
  visibleText: 9500,
  /** The fallback `text`: 4,000 advised, methods/chat.postMessage. */
  fallbackText: 4000,
  /** Uses of one response_url, and its life: interactivity/handling-user-interaction. */
  responses: 5,
  responseMinutes: 30,
  /**
   * Messages that are read at once to find a posted one: as many as methods/conversations.history
   * advises; it gives 15 to some apps.
   */
  historyMessages: 200,
  /** How often, for one briefing; the method may be called 50 times in a minute (tier 3). */
  historyPages: 40,
} as const;
