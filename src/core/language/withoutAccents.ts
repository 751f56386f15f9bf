/** "Bălănescu" is "Balanescu", as any outlet spells it. */
export const withoutAccents = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

const ASCII = /^[\x20-\x7e]*$/;
