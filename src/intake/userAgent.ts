/** By which a site's owner knows who asks, and whom to ask about it. */
export function userAgent(version: string, publicUrl: string | null): string {
  return `SummitDigest/${version}${publicUrl === null ? '' : ` (+${publicUrl})`}`;
}
