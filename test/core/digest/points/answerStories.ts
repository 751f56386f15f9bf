/** Reports with an answer ("denied the allegations"), and what it answers to. */
export interface AnswerStory {
  readonly name: string;
  readonly reports: readonly string[];
  readonly answer: RegExp;
  /** A point that tells what is answered. */
  readonly claim: RegExp;
}

export const ANSWERS: readonly AnswerStory[] = [
  {
    name: 'allegations that are denied',
    reports: [
      'Prosecutors in Ostbrook searched the offices of the Northern Line on Monday. Paul Orme, the owner of the Northern Line, denied the allegations. Shares of the Northern Line fell by a fifth in the morning. Two former clerks of the Northern Line say that Orme, who has run it for eleven years with his brother and two cousins, told them in March to write off ferries that never sank so that the insurer would pay.',
      'The Northern Line was searched by prosecutors on Monday. Orme denied the allegations in a letter to the crews. The crews of the Northern Line wait for their pay.',
    ],
    answer: /denied the allegations/,
    claim: /write off ferries/,
  },
  {
    name: 'a drone that may never have been',
    reports: [
      'The airport of Westhaven opened again on Thursday morning after two nights. There may never have been a drone, a police inspector said. Some 90,000 travellers missed their flights before the feast.',
      'Flights left Westhaven again on Thursday. Airlines count the cost of two nights with no flights, which followed what the guards of the tower took for a drone above the runway on Tuesday evening and reported by radio to the army.',
    ],
    answer: /never have been a drone/,
    claim: /took for a drone/,
  },
  {
    name: 'that is rejected',
    reports: [
      'The union of the nurses and the city of Sulla met for nine hours on Monday. Mayor Clara Nord rejected that. A strike would begin on Friday at six in the morning.',
      'Nurses in Sulla may walk out on Friday. The union says that the city of Sulla, which has put by money for a new opera and two bridges since the spring, could pay all of the 800 nurses 6 percent more at once.',
    ],
    answer: /rejected that/,
    claim: /could pay/,
  },
  {
    name: 'claims that are dismissed',
    reports: [
      'Police in Denna closed the road to the quarry on Monday after a march of 400 people. A spokesman for the quarry dismissed the claims as fairy tales. The quarry has 120 workers.',
      'Some 400 people marched to the quarry of Denna on Monday. They say that dust from the quarry, which grinds lime on six days of the week for three cement works in the valley, has made children in the school beside it ill.',
    ],
    answer: /dismissed the claims/,
    claim: /made children/,
  },
  {
    name: 'a report that is called false',
    reports: [
      'The Harbour Party chose Ada Marsh as its leader on Sunday in Sulla with 61 percent. Marsh called the report false. She wants lower taxes on fuel and bread.',
      'Ada Marsh leads the Harbour Party since Sunday. The Courier had written that she took, in the years when she sat on the council of Ostbrook for the first time, a summer house on Vey from a builder as a gift.',
    ],
    answer: /called the report false/,
    claim: /summer house/,
  },
  {
    name: 'an accusation that is turned down',
    reports: [
      'Karsk closed its border with Ostland on Monday night. The foreign ministry of Ostland rejected the accusation on Tuesday. Trucks wait on both sides of the bridge at Hochfeld.',
      'Trucks wait at the bridge of Hochfeld since Karsk closed its border. Karsk accuses Ostland of having let armed men, who came over the hills on mules in three groups with rifles and radios, pass by its posts at night.',
    ],
    answer: /rejected the accusation/,
    claim: /accuses Ostland/,
  },
];
