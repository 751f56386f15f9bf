import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';
import type { PageDocument } from './parsePage.ts';

/** The language that a page says it is in, as a tag ("en-GB"); null where it says none. */
export function readPageLanguage(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
): string | null {
  const said = [
    article?.language,
    document.documentElement.getAttribute('lang'),
    metaOf(tags, 'og:locale', 'content-language', 'language', 'dc.language'),
  ];
  return said.map(languageTag).find((tag) => tag !== null) ?? null;
}

/** "en_GB" and "EN" as "en-GB" and "en"; null for what is no language. */
export function languageTag(given: string | null | undefined): string | null {
  try {
    return (
      Intl.getCanonicalLocales((given ?? '').trim().split(',')[0]!.replaceAll('_', '-'))[0] ?? null
    );
  } catch {
    return null;
  }
}
