const unescaped: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What a person typed behind the command. Slack escapes three characters, and, where the app's
 * `should_escape` is on, writes `<@U1|ann>`, `<#C1|news>` and `<https://a.example|a.example>`
 * for names and links (interactivity/implementing-slash-commands).
 */
export const readTyped = (text: string): string =>
  text
    .replace(/<([@#])[A-Z0-9]+(?:\|([^<>]*))?>/gu, (token, sign: string, name?: string) =>
      name ? sign + name : token,
    )
    .replace(/<((?:https?|mailto):[^<>|]*)(?:\|[^<>]*)?>/gu, '$1')
    .replace(/&(?:amp|lt|gt);/gu, (entity) => unescaped[entity]!)
    .trim();
