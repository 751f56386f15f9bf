/** Names and words by which an address is a key: whoever has it may read. */
const KEY =
  /[?&#](?:[^=&]*(?:token|key|secret|auth|sig|password|access)[^=&]*)=|\/[A-Za-z0-9_-]{32,}(?:[/.?]|$)/i;

export const isKey = (url: string): boolean => KEY.test(url);
