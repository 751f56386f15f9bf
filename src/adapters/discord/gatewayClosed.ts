/** Discord ended the connection with a code that discord.js does not mend by itself. */
export class GatewayClosed extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the gateway with code ${code}`);
    this.name = 'GatewayClosed';
    this.code = code;
  }
}
