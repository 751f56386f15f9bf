/** Letters in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'code' | 'link';
}

/** What stands below each other in a message. */
export type Part =
  | { readonly kind: 'title' | 'text' | 'quote' | 'small'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly mark: string; readonly runs: readonly Run[] }
  | { readonly kind: 'buttons'; readonly labels: readonly string[] };
