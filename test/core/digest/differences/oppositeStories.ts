import type { Story } from './tellStory.ts';

/** Stories of which one report tells a deed or state and another that it is not so; with what is expected. */
export const opposed: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: No oil leaked from the ship (3) | Oil leaked from the tanker into the bay (3)',
    'a leak',
    [
      3,
      'The tanker Selma ran aground off Harwick on Friday in thick fog. No oil leaked from the ship, the coast guard said.',
    ],
    [
      3,
      'The tanker Selma hit a reef off Harwick on Friday morning. Oil leaked from the tanker into the bay, fishermen said. Birds covered in oil were found on the beach.',
    ],
  ],
  [
    'conflict: The bridge was undamaged (3) | The railway bridge at Ostbrook was damaged when a barge hit it on Friday (3)',
    'what was hit',
    [
      3,
      'A barge struck the railway bridge at Ostbrook on Friday. The bridge was undamaged, the railway said.',
    ],
    [
      3,
      'The railway bridge at Ostbrook was damaged when a barge hit it on Friday, engineers said. Trains will be slower for weeks.',
    ],
  ],
  [
    'conflict: Nobody was hurt (3) | Three people (3)',
    'people hurt',
    [
      3,
      'A gas explosion tore the roof off a bakery in Harwick on Friday. Nobody was hurt, the fire brigade said.',
    ],
    [
      3,
      'Three people were hurt when gas exploded in a bakery in Harwick on Friday, doctors at the clinic said.',
    ],
  ],
  [
    'conflict: All of the crew were rescued (3) | Two of the crew (3)',
    'a crew',
    [
      3,
      'The trawler Undine sank off Westhaven in a storm on Friday. All of the crew were rescued, the owner said.',
    ],
    [
      3,
      'Two of the crew of the trawler Undine are missing after it sank off Westhaven on Friday, the coast guard said.',
    ],
  ],
  [
    'conflict: Talks between the teachers union and the county of Ostbrook were cancelled on Friday (3) | Talks between the county of Ostbrook and the teachers union went ahead on Friday behind closed doors (3)',
    'talks',
    [
      3,
      'Talks between the teachers union and the county of Ostbrook were cancelled on Friday, the union said. It blamed the county.',
    ],
    [
      3,
      'Talks between the county of Ostbrook and the teachers union went ahead on Friday behind closed doors, a clerk said.',
    ],
  ],
  [
    'conflict: President Ilona Kerr was not invited to the coronation in Harwick (3) | President Ilona Kerr was invited to the coronation in Harwick (3)',
    'an invitation',
    [
      3,
      'President Ilona Kerr was not invited to the coronation in Harwick, the palace said on Friday.',
    ],
    [
      3,
      'President Ilona Kerr was invited to the coronation in Harwick but will stay at home, her office said.',
    ],
  ],
  [
    'conflict: The port of Westhaven was closed on Friday (3) | The port of Westhaven stayed open on Friday in spite of the storm (3)',
    'a port',
    [
      3,
      'The port of Westhaven was closed on Friday because of the storm, the harbour master said. Grain ships had to wait.',
    ],
    [
      3,
      'The port of Westhaven stayed open on Friday in spite of the storm, shipping agents said. Two grain ships left.',
    ],
  ],
  [
    'conflict: No shots were fired as police cleared the camp at Tessary on Friday (3) | Shots were fired when police cleared the camp at Tessary on Friday (3)',
    'shots',
    [
      3,
      'No shots were fired as police cleared the camp at Tessary on Friday, the minister said. It took an hour.',
    ],
    [3, 'Shots were fired when police cleared the camp at Tessary on Friday, two nurses said.'],
  ],
  [
    'development: No one was injured (3) | Four people (4)',
    'people found hurt a day later',
    [
      3,
      'A tram left its rails at the market of Ostbrook on Friday. No one was injured, the tram company said.',
    ],
    [
      4,
      'Four people were injured when a tram left its rails at the market of Ostbrook on Friday, the county said.',
    ],
  ],
  [
    'conflict: The driver was unhurt (3) | The driver of the tram was injured (3)',
    'a driver',
    [
      3,
      'A tram hit a lorry at the market of Ostbrook on Friday. The driver was unhurt, the tram company said.',
    ],
    [
      3,
      'A tram and a lorry collided at the market of Ostbrook on Friday. The driver of the tram was injured, firefighters said.',
    ],
  ],
  [
    'conflict: Engineers found no cracks in the Kolm dam on Friday (3) | Engineers found cracks in the Kolm dam on Friday (3)',
    'a finding',
    [3, 'Engineers found no cracks in the Kolm dam on Friday, the water board said.'],
    [
      3,
      'Engineers found cracks in the Kolm dam on Friday, and villages below it were warned, the county said.',
    ],
  ],
  [
    'conflict: did not attend the funeral of the miners in Kolm on Friday (3) | Minister Olaf Brandt attended the funeral of the miners in Kolm on Friday and spoke to widows. (3)',
    'somebody who came',
    [
      3,
      'Minister Olaf Brandt did not attend the funeral of the miners in Kolm on Friday, the union said.',
    ],
    [
      3,
      'Minister Olaf Brandt attended the funeral of the miners in Kolm on Friday and spoke to widows.',
    ],
  ],
  [
    'conflict: The mill was not hit (3) | The mill was hit by two shells early on Friday in Tessary (3)',
    'what was not hit',
    [
      3,
      'Shells fell on Tessary early on Friday, and the mill burned. The mill was not hit, the army said.',
    ],
    [3, 'The mill was hit by two shells early on Friday in Tessary, and it burned, a baker said.'],
  ],
  [
    'conflict: The lighthouse suffered no damage (3) | The lighthouse of Brenn was damaged when hail struck it on Friday (3)',
    'no damage',
    [
      3,
      'Hail struck the lighthouse of Brenn on Friday. The lighthouse suffered no damage, the harbour office said.',
    ],
    [
      3,
      'The lighthouse of Brenn was damaged when hail struck it on Friday, two sailors said. Its lamp broke.',
    ],
  ],
  [
    'conflict: The chapel survived without damage (3) | The chapel of Brenn was destroyed when fire swept through it on Friday (3)',
    'what came through without damage',
    [
      3,
      'Fire swept through the chapel of Brenn on Friday. The chapel survived without damage, the priest said.',
    ],
    [
      3,
      'The chapel of Brenn was destroyed when fire swept through it on Friday, a baker said. Its bell fell.',
    ],
  ],
];

/** Alike, and no difference: who and what, where, when is another, or one report knows both. */
export const notOpposed: readonly Story[] = [
  [
    'of two tanks',
    [
      3,
      'The tanker Selma ran aground off Harwick on Friday in thick fog. No oil leaked from the first tank, the coast guard said.',
    ],
    [
      3,
      'The tanker Selma hit a reef off Harwick on Friday morning. Oil leaked from the second tank into the bay, fishermen said.',
    ],
  ],
  [
    'of two towns',
    [
      3,
      'The storm tore roofs off houses in Harwick and Ostbrook on Friday. Nobody was hurt in Harwick, the mayor said.',
    ],
    [
      3,
      'The storm tore roofs off houses in Harwick and Ostbrook on Friday. Three people were hurt in Ostbrook, doctors said.',
    ],
  ],
  [
    'what may still come',
    [
      3,
      'The tanker Selma ran aground off Harwick on Friday. No oil leaked from the ship, the coast guard said.',
    ],
    [
      3,
      'The tanker Selma hit a reef off Harwick on Friday morning. Oil could leak from the tanker into the bay, fishermen fear.',
    ],
  ],
  [
    'of two days',
    [
      2,
      'A fire broke out in the paper mill of Ostbrook on Thursday. Nobody was hurt in the fire on Thursday, the brigade said.',
    ],
    [
      3,
      'A second fire broke out in the paper mill of Ostbrook on Friday. Three people were hurt in the fire on Friday, the brigade said.',
    ],
  ],
  [
    'of two sorts of people',
    [
      3,
      'Police broke up a march of dockers in Westhaven on Friday. No officers were hurt, police said.',
    ],
    [
      3,
      'Police broke up a march of dockers in Westhaven on Friday. Three dockers were hurt, a nurse said.',
    ],
  ],
  [
    'passengers and crew',
    [
      3,
      'A ferry hit the pier of Harwick on Friday. None of the passengers was hurt, the owner said.',
    ],
    [3, 'A ferry hit the pier of Harwick on Friday. Two of the crew were hurt, the clinic said.'],
  ],
  [
    'of two talks',
    [
      3,
      'Talks between the teachers union and the county of Ostbrook on pay were cancelled on Friday, the union said.',
    ],
    [
      3,
      'Talks between the teachers union and the county of Ostbrook on class sizes went ahead on Friday, a clerk said.',
    ],
  ],
  [
    'where one report has both sides',
    [
      3,
      'Soldiers raided the village of Tessary on Friday. The army said that no civilians were killed in the raid, but villagers said that four civilians were killed.',
    ],
    [
      3,
      'Four civilians were killed when soldiers raided the village of Tessary on Friday, villagers said.',
    ],
  ],
  [
    'of a dinner and a lunch',
    [
      3,
      'President Ilona Kerr was not invited to the dinner in Harwick on Friday, the palace said.',
    ],
    [3, 'President Ilona Kerr was invited to the lunch in Harwick on Friday, the palace said.'],
  ],
  [
    'of two boats',
    [
      3,
      'The trawlers Undine and Marga sank off Westhaven on Friday. All of the crew of the Marga were rescued, the owner said.',
    ],
    [
      3,
      'The trawlers Undine and Marga sank off Westhaven on Friday. Two of the crew of the Undine are missing, the coast guard said.',
    ],
  ],
  [
    'of years ago',
    [3, 'The roof of the Kolm market fell in on Friday. Nobody was hurt, the mayor said.'],
    [
      3,
      'The roof of the Kolm market fell in on Friday. Three people were hurt when the roof fell in 2009.',
    ],
  ],
  [
    'what would be if',
    [3, 'The port of Westhaven stayed open on Friday in spite of the storm, shipping agents said.'],
    [
      3,
      'The port of Westhaven will be closed on Friday if the storm grows, the harbour master said.',
    ],
  ],
  [
    'a deed and its end on a later day',
    [2, 'The school of Kolm was closed on Thursday because of the snow, the county said.'],
    [3, 'The school of Kolm was open on Friday, and the snow had melted, the county said.'],
  ],
  [
    'what only somebody denies, and what the other report tells as denied too',
    [3, 'The county denied on Friday that engineers had found cracks in the Kolm dam.'],
    [3, 'Engineers found no cracks in the Kolm dam on Friday, the county said.'],
  ],
  [
    'of two findings',
    [
      3,
      'Inspectors found no evidence of poison in the water of Kolm, their report said on Friday.',
    ],
    [3, 'Inspectors found evidence of oil in the water of Kolm, their report said on Friday.'],
  ],
  [
    'in the house and outside it',
    [
      3,
      'Police freed a banker from a house in Kolm on Friday. No shots were fired in the house, police said.',
    ],
    [
      3,
      'Police freed a banker from a house in Kolm on Friday. Shots were fired at a car that fled, a neighbour said.',
    ],
  ],
  [
    'of a museum and its shop',
    [3, 'The museum of Harwick was closed on Friday after a pipe burst. Its cafe was closed too.'],
    [3, 'The museum shop of Harwick was open on Friday after a pipe burst in the museum.'],
  ],
  [
    'of somebody and his wife',
    [3, 'Driver Ola Brekke was unhurt when his bus hit a tree in Kolm on Friday.'],
    [3, 'The wife of driver Ola Brekke was injured when his bus hit a tree in Kolm on Friday.'],
  ],
  [
    'of an older mishap in one place',
    [3, 'A chemical plant in Kolm caught fire on Friday. No one was hurt, the plant said.'],
    [
      3,
      'A chemical plant in Kolm caught fire on Friday. Four workers were hurt there in a fall in March.',
    ],
  ],
];
