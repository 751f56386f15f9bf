import type { Broken, FetchFailure, Refusal, Unreachable } from './fetched.ts';

/** Whether what was not read is asked for again by itself, as a feed that is followed, or when somebody says so. */
export type Again = 'by itself' | 'when told';

/** The one sentence for an address that was not read: what is wrong, and what to do about it. */
export function describeFetch(failure: FetchFailure, again: Again): string {
  switch (failure.outcome) {
    case 'refused':
      return describeRefusal(failure.refusal);
    case 'gone':
      return failure.status === 410
        ? `${failure.host} says that this address is gone for good: remove it, or name its new one.`
        : `${failure.host} has nothing at this address: check it, or name another one.`;
    case 'forbidden':
      return describeForbidden(failure.host, failure.status);
    case 'rate-limited':
      return `${failure.host} says that it was asked too often: ${askAgain(again, failure.until)}.`;
    case 'server-trouble':
      return `${failure.host} has trouble of its own (status ${failure.status}): ${askAgain(again, failure.until)}.`;
    case 'too-large':
      return `${failure.host} sends more than the ${failure.mostBytes / 1_000_000} MB that are read of one address: name a smaller page or feed.`;
    case 'too-slow':
      return `${failure.host} did not finish its answer within ${failure.mostMs / 1000} seconds: ${askAgain(again)}.`;
    case 'too-many-redirects':
      return `${failure.host} leads from address to address, more than ${failure.most} times: name the last one.`;
    case 'unreachable':
      return describeUnreachable(failure.host, failure.why, again);
    case 'broken':
      return `${failure.host} ${broken[failure.why]}: ${askAgain(again)}.`;
    case 'ended':
      return 'This was ended before the answer came: ask again.';
  }
}

/** What becomes of an address that may be read another time. */
export const askAgain = (again: Again, until: string | null = null): string =>
  `${again === 'by itself' ? 'it will be asked again' : 'try it again'} ${later(until)}`;

const later = (until: string | null): string =>
  until === null ? 'later' : `after ${until.slice(0, 16).replace('T', ' ')} UTC`;

function describeForbidden(host: string, status: number): string {
  switch (status) {
    case 401:
    case 407:
      return `${host} wants a name and a password for this address: name one that needs none.`;
    case 402:
      return `${host} wants to be paid for this address: name one that is free to read.`;
    case 451:
      return `${host} may not show this address for legal reasons: name another one.`;
    default:
      return `${host} does not let this program read this address (status ${status}): name another one.`;
  }
}

function describeRefusal(refusal: Refusal): string {
  switch (refusal.why) {
    case 'no-address':
      return 'This is no web address: write it as https://news.example.org/feed.';
    case 'scheme':
      return `Addresses that begin with "${refusal.scheme}" are not read: name one that begins with https:// or http://.`;
    case 'user-in-address':
      return 'This address has a user name or a password in it: name one without.';
    case 'port':
      return `Only the ports 80 and 443 are asked, not ${refusal.port}: name another address, or let the operator add it to ALLOW_PRIVATE_HOSTS.`;
    case 'private-address':
      return `${refusal.host} belongs to a private network, which is not read from: name a public address, or let the operator add it to ALLOW_PRIVATE_HOSTS.`;
    case 'robots':
      return `${refusal.host} asks programs not to read this page (robots.txt): name its feed, or read it in a browser.`;
  }
}

function describeUnreachable(host: string, why: Unreachable, again: Again): string {
  switch (why) {
    case 'no-such-host':
      return `There is no host ${host}: check the address.`;
    case 'name-server':
      return `The name ${host} could not be looked up just now: ${askAgain(again)}.`;
    case 'no-answer':
      return `${host} does not answer: ${askAgain(again)}.`;
    case 'certificate':
      return `${host} shows a certificate that cannot be trusted: tell whoever runs it, or name another address.`;
  }
}

const broken: Readonly<Record<Broken, string>> = {
  compression: 'sends an answer that cannot be unpacked',
  'cut-off': 'broke off in the middle of its answer',
  'no-http': 'gives an answer that no browser would understand either',
  'headers-too-long': 'sends more headers than are read',
  'redirect-to-nowhere': 'leads to an address that is none',
  status: 'gives an answer without anything to read in it',
};
