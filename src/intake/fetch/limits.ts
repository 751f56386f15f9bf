/** What a request for an address that somebody named may cost, at the most. */
export interface FetchLimits {
  /** After decompression as well as before it. */
  readonly mostBytes: number;
  /** For all of it: every hop, its headers and its body. */
  readonly mostMs: number;
  /** Without a single byte. */
  readonly mostSilentMs: number;
  readonly mostHops: number;
  readonly mostHeaderBytes: number;
}

export const fetchLimits: FetchLimits = {
  mostBytes: 5_000_000, //       a long article has 0.1 MB, a feed of 500 whole articles 4 MB
  mostMs: 20_000, //             as Miniflux (HTTP_CLIENT_TIMEOUT)
  mostSilentMs: 10_000,
  mostHops: 5, //                RFC 2068 recommended it; feeds that moved need two or three
  mostHeaderBytes: 16_384, //    Node's own limit
};
