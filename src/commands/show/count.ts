/** "1 report", "5 reports". */
export const count = (many: number, noun: string): string =>
  `${many} ${noun}${many === 1 ? '' : 's'}`;
