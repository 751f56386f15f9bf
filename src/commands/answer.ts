/**
 * What a command answers: a small content tree, the same for every platform.
 * Its strings are plain text that may come from anywhere; adapters escape them when rendering.
 */
export interface Answer {
  readonly blocks: readonly Block[];
  /** Only for the person who asked (ephemeral), with a way to share it. */
  readonly private: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly spans: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly attribution: readonly Inline[];
      /** The report's own words for what was said: never shown between quotation marks. */
      readonly told?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'footer'; readonly spans: readonly Inline[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Numbers of sources, shown as `1 2 3`. */
  | { readonly kind: 'cite'; readonly sources: readonly number[] };

export interface Button {
  readonly label: string;
  /** A line as a person would type it behind `/summit-digest`: "quotes --speaker Putin". */
  readonly command: string;
}

export const text = (text: string): Inline => ({ kind: 'text', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const link = (text: string, url: string): Inline => ({ kind: 'link', text, url });
export const cite = (sources: readonly number[]): Inline => ({ kind: 'cite', sources });
