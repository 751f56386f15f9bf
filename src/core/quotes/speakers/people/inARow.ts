/** The names of several as one: "Lind, Velli and Roe". */
export const inARow = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
