/** Discord ended the connection with a code that discord.js does not mend by itself. */
export class GatewayClosed extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the gateway with code ${code}`);
    this.name = 'GatewayClosed';
    this.code = code;
  }
}

/** topics/opcodes-and-status-codes, Gateway Close Event Codes: "Sharding required". */
export const needsShards = 4011;

/** Discord wants more shards than there are; it will say how many. */
export class NeedsShards extends Error {
  constructor(options: ErrorOptions) {
    super('Discord wants the bot to connect in more shards', options);
    this.name = 'NeedsShards';
  }
}
