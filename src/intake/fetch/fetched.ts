/** What a server gives to ask it next time whether anything changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const noValidators: Validators = { etag: null, lastModified: null };

/** Why an address is not asked at all. */
export type Refusal =
  | { readonly why: 'no-address' }
  | { readonly why: 'scheme'; readonly scheme: string }
  | { readonly why: 'user-in-address' }
  | { readonly why: 'port'; readonly port: number }
  /** The host, or one of the addresses that it has, belongs to no public network. */
  | { readonly why: 'private-address'; readonly host: string }
  | { readonly why: 'robots'; readonly host: string };

/** What came of asking for an address. `url` is where the answer came from, after all redirects. */
export type Fetched =
  | {
      readonly outcome: 'fetched';
      readonly url: string;
      /** Where to ask from now on: the address that only permanent redirects led to, or null. */
      readonly movedTo: string | null;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly validators: Validators;
      /** Until when the server wants not to be asked again (ISO 8601), where it says so. */
      readonly freshUntil: string | null;
    }
  | {
      readonly outcome: 'not-modified';
      readonly url: string;
      readonly movedTo: string | null;
      readonly validators: Validators;
      readonly freshUntil: string | null;
    }
  | FetchFailure;

/** All hosts in these are names that may be shown; no path and no query is, since they may hold a token. */
export type FetchFailure =
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'gone'; readonly host: string; readonly status: 404 | 410 }
  | { readonly outcome: 'forbidden'; readonly host: string; readonly status: number }
  | { readonly outcome: 'rate-limited'; readonly host: string; readonly until: string | null }
  | {
      readonly outcome: 'server-trouble';
      readonly host: string;
      readonly status: number;
      readonly until: string | null;
    }
  | { readonly outcome: 'too-large'; readonly host: string; readonly mostBytes: number }
  | { readonly outcome: 'too-slow'; readonly host: string; readonly mostMs: number }
  | { readonly outcome: 'too-many-redirects'; readonly host: string; readonly most: number }
  | { readonly outcome: 'unreachable'; readonly host: string; readonly why: Unreachable }
  | { readonly outcome: 'broken'; readonly host: string; readonly why: Broken }
  /** Whoever asked wanted it no more. */
  | { readonly outcome: 'ended' };

export type Unreachable = 'no-such-host' | 'name-server' | 'no-answer' | 'certificate';

export type Broken =
  | 'compression'
  | 'cut-off'
  | 'no-http'
  | 'headers-too-long'
  | 'redirect-to-nowhere'
  /** A status that tells nothing that could be read: 204, 206, 300, 400, 418 … */
  | 'status';
