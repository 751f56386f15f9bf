/** JSON of a request or a response. */
export type Body = Record<string, unknown>;

/** A message component, as far as the double looks into it. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly style?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string;
  }[];
}

/** All components of a message, nested ones included, from top to bottom. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Discord's shape of an error: topics/opcodes-and-status-codes. */
export const refusal = (status: number, code: number, message: string): HttpAnswer => ({
  status,
  body: { message, code },
});
