/** What happens to deliveries, for whoever counts it. */
export type DeliveryEvent =
  | { readonly kind: 'delivered'; readonly lateSeconds: number }
  /** There was nothing to tell, and nothing was posted. */
  | { readonly kind: 'silent' }
  /** Given up, as it could not be made or posted. */
  | { readonly kind: 'failed' }
  /** Its schedule was paused or removed before it was posted. */
  | { readonly kind: 'withdrawn' }
  /** Given back for another try. */
  | { readonly kind: 'retried' }
  /** Briefings that were never tried. */
  | { readonly kind: 'missed'; readonly count: number }
  /** Claimed from a process whose lease had run out. */
  | { readonly kind: 'taken-over' }
  /** Another process has claimed what this one was working on. */
  | { readonly kind: 'lease-lost' };

export type Note = (event: DeliveryEvent) => void;
