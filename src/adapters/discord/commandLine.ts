/** Pairs of marks that a line may set a value in; "“" also ends a run that "„" begins. */
const marks = [
  { open: '"', close: '"', not: /"/ },
  { open: '“', close: '”', not: /”/ },
  { open: '«', close: '»', not: /»/ },
] as const;

/** The line that a person would type for a command and its options: `quotes --speaker "Putin"`. */
export function writeLine(
  name: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  const options = Object.entries(values).flatMap(([option, value]) => {
    if (typeof value === 'boolean') return value ? [`--${option}`] : [];
    return [`--${option} ${quoted(value)}`];
  });
  return [name, ...options].join(' ');
}

function quoted(value: string | number): string {
  const text = String(value);
  const fitting = marks.find(({ not }) => !not.test(text));
  // A text with all three kinds of closing marks is rare, and no look-up tells them apart.
  return fitting ? `${fitting.open}${text}${fitting.close}` : `"${text.replaceAll('"', "'")}"`;
}
