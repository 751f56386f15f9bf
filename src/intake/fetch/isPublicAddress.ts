import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address, in any spelling, is one of the public internet. An IPv4 address inside an
 * IPv6 one (::ffff:127.0.0.1) is judged as what it is. False for what is no address.
 */
export function isPublicAddress(given: string): boolean {
  // ipaddr.js also takes what only some systems do ("127.1").
  if (isIP(given) === 0) return false;
  const address = ipaddr.process(given);
  if (address.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 is given out (IANA, ipv6-unicast-address-assignments). What lies outside
  // has no range at ipaddr.js, as ::7f00:1, which old systems take for 127.0.0.1.
  return !(address instanceof ipaddr.IPv6) || address.parts[0]! >> 13 === 1;
}
