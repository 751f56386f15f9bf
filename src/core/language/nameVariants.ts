/** Given names that are heard as one and spelled in several ways, or short for one another. */
const ROWS = `sean shaun shawn
steven stephen stefan stephan steve
catherine katherine kathryn katharine catharine kathrine cathy kathy kate
jeffrey geoffrey jeff geoff jeffery
alan allan allen
brian bryan bryon
eric erik erick
marc mark
john jon
jonathan jonathon jon
philip phillip phil
ann anne
sara sarah
teresa theresa
nicholas nicolas nick
christopher kristopher chris kris
michael mike micheal
robert bob rob bobby
william bill will billy
james jim jimmy
joseph joe
thomas tom
daniel dan danny
david dave
charles charlie chuck
anthony antony tony
timothy tim
kenneth ken
ronald ron
donald don
gregory greg gregg
matthew matt
andrew andy
lawrence laurence larry
richard rick dick
edward ed eddie ted
elizabeth elisabeth liz beth
deborah debra debbie
susan sue
jennifer jen jenny
rebecca becky
margaret maggie peggy
benjamin ben
samuel sam
alexander alex
patricia pat
patrick pat
katie kate
claire clare
lesley leslie
lynn lynne
isabel isobel isabelle
helen helene
mohamed mohammed muhammad mohammad
yousef youssef yusuf
neil neal niall
graham graeme
stuart stewart
lewis louis
frances francis`
  .split('\n')
  .map((row) => row.split(' '));

const rowsOf = new Map<string, Set<number>>();
ROWS.forEach((row, at) => {
  for (const name of row) rowsOf.set(name, (rowsOf.get(name) ?? new Set<number>()).add(at));
});

/** "Sean" and "Shaun", "Mike" and "Michael": one given name in two forms. */
export function isVariantOf(name: string, other: string): boolean {
  const own = rowsOf.get(name);
  return own !== undefined && [...(rowsOf.get(other) ?? [])].some((row) => own.has(row));
}
