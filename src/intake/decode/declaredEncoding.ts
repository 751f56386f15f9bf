/** Browsers look no further either (HTML, 13.2.3.2). */
const LOOKED_AT = 1024;

const PROLOG = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** The encoding that a document's own first lines name, in an XML prolog or a meta element. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  return PROLOG.exec(start)?.[1] ?? META.exec(start)?.[1] ?? null;
}
