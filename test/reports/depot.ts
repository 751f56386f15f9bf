import { type Report, type ReportInput, readReport } from '../../src/core/index.ts';

/** A made-up story: the tram depot of Northbridge burns. Wednesday is 1 May 2024. */
export const depotInputs = {
  valley: {
    id: 'valley',
    outlet: 'Valley Post',
    url: 'https://valley-post.example/depot',
    title: 'Fire destroys tram depot in Northbridge',
    published: '2024-05-02',
    text: [
      'A fire destroyed the tram depot of Northbridge on Wednesday night, and 12 people were injured in the blaze.',
      'The city council will pay for replacement buses until the end of August, the council announced.',
      '“We lost half of our trams in a single night and nobody slept,” depot manager Ida Korhonen told reporters on Thursday.',
      'Investigators believe that a faulty battery charger started the fire in the repair hall.',
    ].join('\n\n'),
  },
  courier: {
    id: 'courier',
    outlet: 'Northbridge Courier',
    url: 'https://courier.example/trams',
    title: 'Half of the trams are lost',
    published: '2024-05-02',
    text: [
      'Passengers wait up to an hour since half of the trams are lost, the transport office of Northbridge said.',
      'Mayor Paul Derry promised new trams within two years and asked the government for help.',
      'The depot on Mill Street had no sprinklers, although the fire service asked for them twice.',
    ].join('\n\n'),
  },
} satisfies Record<string, ReportInput>;

export const valleyPost = readReport(depotInputs.valley);
export const courier = readReport(depotInputs.courier);
export const depotReports: readonly Report[] = [valleyPost, courier];

/** Another report of the story, published when the test says. */
export const laterReport = (
  text: string,
  about: Partial<ReportInput> & { id: string; published?: string | undefined },
): Report => readReport({ outlet: `Outlet ${about.id}`, ...about, text });

/** The Valley Post's report with some words put for others: the outlet revised it. */
export const revisedValley = (from: string, to: string, updated = '2024-05-04'): Report => {
  const text = depotInputs.valley.text.replace(from, to);
  if (text === depotInputs.valley.text) throw new Error('Nothing is revised.');
  return readReport({ ...depotInputs.valley, text, updated });
};
