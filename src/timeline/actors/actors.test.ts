import { describe, expect, test } from 'vitest';
import type { Sentence, SourceFile } from '../model.ts';
import { findActors } from './index.ts';

/**
 * Each row: sentences of one article, then what is named in them, in order. To add a case, copy a
 * row: `name` for the actor's name, `name = words` where the words in the text are others.
 */
type Row = [sentences: string | string[], expected: string[]];

const persons: Row[] = [
  ['U.S. Secretary of State Marco Rubio spoke.', ['United States = U.S.', 'Marco Rubio']],
  ['Polish Foreign Minister Radosław Sikorski left.', ['Poland = Polish', 'Radosław Sikorski']],
  [
    'Talks may include the White House National Security Advisor, Mike Waltz, and others.',
    ['White House', 'Mike Waltz'],
  ],
  [
    'The foreign ministers of the United States and Russia, Marco Rubio and Sergey Lavrov, talked.',
    ['United States', 'Russia', 'Marco Rubio', 'Sergey Lavrov'],
  ],
  ['He said that his Prime Minister, Donald Tusk, will go.', ['Donald Tusk']],
  [
    'A summit between Presidents Donald Trump and Vladimir Putin is planned.',
    ['Donald Trump', 'Vladimir Putin'],
  ],
  [
    'It involved American professor Marc Fogel and Russian cybercriminal Alexander Vinnik.',
    ['Marc Fogel', 'Alexander Vinnik'],
  ],
  ['He met then-President Joe Biden.', ['Joe Biden']],
  ['Andriy Sibiga, its foreign minister, agreed.', ['Andriy Sibiga']],
  ['Bronka Wqxt, 49, was elected.', ['Bronka Wqxt']],
  ['Mary-Jane O’Brien said no.', ['Mary-Jane O’Brien']],
  ['The crew of the ferry Maria Stella left. The Maria Stella sank.', []],
  ['Mr Justice Anthony Mann ruled.', ['Anthony Mann']],
  ['On Monday Theresa May and Will Smith spoke.', ['Theresa May', 'Will Smith']],
  ['We know Secretary General Mark Rutte.', ['Mark Rutte']],
  ['William “Bill” Wqxt spoke.', ['William “Bill” Wqxt']],
  ['George W. Wqxt and J. P. Wqxt, a banker, met.', ['George W. Wqxt', 'J. P. Wqxt']],
  ['Queen Elizabeth II and King Abdullah II met.', ['Elizabeth II', 'Abdullah II']],
  ['Sen. Mary Wqxt, R-Ariz., and Rep. Ann Zyrk, D-Calif., met.', ['Mary Wqxt', 'Ann Zyrk']],
  [
    'Jean-Claude Wqxt spoke, and Jurie de Wet, an official, left.',
    ['Jean-Claude Wqxt', 'Jurie de Wet'],
  ],
  ['They saw President Bill Wqxt on Monday.', ['Bill Wqxt']],
  ['Nixon Aide Fred Wqxt Dies', ['Fred Wqxt']],
  ['Actress Esther Wqxt Dead', ['Esther Wqxt']],
  ['Anti-Wqxt demonstrators said so.', []],
  ['Marshal Philippe Wqxt gave up.', ['Philippe Wqxt']],
  [
    'President-elect Anna Wqxt and Vice President Ahmed al-Zyrk spoke.',
    ['Anna Wqxt', 'Ahmed al-Zyrk'],
  ],
  ['WASHINGTON (AP) -- President Wqxt said it would rain.', []],
  ['He showed Mac OS X Lion and Task Force Smith.', []],
  ['The Boston-based Wqxt-led group of Oscar-winning actors left.', []],
  ['The commander of the Space Shuttle Columbia spoke.', []],
  ['They stood on Victoria Street near Martin County Airport.', []],
  ['Officials in Rio Nido closed the road on Good Friday.', []],
  ['The Roman Catholic feast of Saint Martin fell on Monday.', []],
];

const shared: Row[] = [
  ['Emil and Rosa Wqxt were sentenced.', ['Emil Wqxt = Emil', 'Rosa Wqxt']],
  [
    ['The couple, Anna and Peter Wqxt, left.', 'Anna Wqxt is a teacher.'],
    ['Anna Wqxt = Anna', 'Peter Wqxt', 'Anna Wqxt'],
  ],
  // Which of the two "Wqxt" is, nobody knows.
  [
    ['Emil and Rosa Wqxt were sentenced.', 'Wqxt was silent.'],
    ['Emil Wqxt = Emil', 'Rosa Wqxt'],
  ],
  ['Paris and Rosa Wqxt met.', ['France = Paris', 'Rosa Wqxt']],
  ['Ministers Emil Zyrk and Rosa Wqxt met.', ['Emil Zyrk', 'Rosa Wqxt']],
  ['The Emil and Rosa Wqxt Foundation closed its school.', ['Rosa Wqxt Foundation']],
];

const surnames: Row[] = [
  [
    ['David Lammy, the UK foreign secretary, came.', 'Lammy’s remarks pleased Mr Lammy.'],
    ['David Lammy', 'United Kingdom = UK', 'David Lammy = Lammy', 'David Lammy = Lammy'],
  ],
  [['Lammy came.', 'David Lammy, a minister, left.'], ['David Lammy']],
  [
    ['Ursula von der Leyen, the president, spoke.', 'Von der Leyen and von der Leyen agreed.'],
    [
      'Ursula von der Leyen',
      'Ursula von der Leyen = Von der Leyen',
      'Ursula von der Leyen = von der Leyen',
    ],
  ],
  [
    ['Donald Trump met Melania Trump.', 'Eric Trump saw Trump Tower.', 'Trump left.'],
    ['Donald Trump', 'Eric Trump'],
  ],
  [
    ['President Anna Smith met Senator Paul Smith.', 'Smith spoke.', 'Senator Smith spoke.'],
    ['Anna Smith', 'Paul Smith', 'Paul Smith = Smith'],
  ],
  [
    ['Chinese President Xi Jinping arrived.', 'Mr Xi spoke.'],
    ['China = Chinese', 'Xi Jinping', 'Xi Jinping = Xi'],
  ],
  [
    ['Donald Trump and Donald Trump Jr. arrived.', 'Trump spoke.', 'Trump Jr. spoke.'],
    ['Donald Trump', 'Donald Trump Jr.', 'Donald Trump = Trump', 'Donald Trump Jr. = Trump Jr.'],
  ],
  [
    ['President Park Wqx-hye came.', 'Park spoke.'],
    ['Park Wqx-hye', 'Park Wqx-hye = Park'],
  ],
  [
    ['President Ana Wqxt de Zyrk came.', 'Wqxt de Zyrk spoke.', 'Zyrk left.'],
    ['Ana Wqxt de Zyrk', 'Ana Wqxt de Zyrk = Wqxt de Zyrk', 'Ana Wqxt de Zyrk = Zyrk'],
  ],
  [
    ['Minister Edmundo Wqxt Zyrk came.', 'Edmundo Wqxt spoke.'],
    ['Edmundo Wqxt Zyrk', 'Edmundo Wqxt Zyrk = Edmundo Wqxt'],
  ],
  [
    ['Then Peyno Wqxt completed it.', 'Wqxt was glad.', 'We saw Wqxt.'],
    ['Peyno Wqxt', 'Peyno Wqxt = Wqxt', 'Peyno Wqxt = Wqxt'],
  ],
  [
    ['Senator Elian Gonzalez came.', 'His brother Wqxtolo Gonzalez left.'],
    ['Elian Gonzalez', 'Wqxtolo Gonzalez'],
  ],
  [
    ['Gordon Brown came.', 'Brown bread was sold.', 'Brown said so.'],
    ['Gordon Brown', 'Gordon Brown = Brown'],
  ],
];

const firms: Row[] = [
  [
    ['The steelmaker Wqxt closed its plant.', 'Steelmaker Wqxt agreed to talks.', 'Wqxt fell.'],
    ['Wqxt', 'Wqxt', 'Wqxt'],
  ],
  [
    ['Lender Wqxt reported a loss.', 'Wqxt said it would sell its branches.'],
    ['Wqxt', 'Wqxt'],
  ],
  ['Carmaker Wqxt Motors closed its plant.', ['Wqxt Motors']],
  ['Retailer Wqxt & Daughters filed for bankruptcy.', ['Wqxt & Daughters']],
  ['Striker Ivo Wqxt scored.', ['Ivo Wqxt']],
  ['Carmaker Group Ltd closed its plant.', ['Carmaker Group Ltd']],
  [
    ['Wqxt Foods closed its plant.', 'Unions accused Wqxt of a lie.', 'A stake in Wqxt was sold.'],
    ['Wqxt Foods', 'Wqxt Foods = Wqxt', 'Wqxt Foods = Wqxt'],
  ],
  [
    ['Wqxt Foods met Wqxt Motors.', 'Wqxt was silent.'],
    ['Wqxt Foods', 'Wqxt Motors'],
  ],
  [['Wqxt Foods closed its plant in Wqxt.', 'Wqxt was silent.'], ['Wqxt Foods']],
  [['Northern Foods closed its plant.', 'Northern towns were angry.'], ['Northern Foods']],
  ['The Friday Club said it would close its doors.', ['Friday Club']],
  ['On Friday Club officials said it would close.', []],
];

const bodies: Row[] = [
  ['The Russian Foreign Ministry stated so.', ['Russian Foreign Ministry']],
  [
    'The Bank of England and the European Court of Human Rights agreed.',
    ['Bank of England', 'European Court of Human Rights'],
  ],
  [
    'The Securities and Exchange Commission sued Acme Widgets Inc. on Friday.',
    ['Securities and Exchange Commission', 'Acme Widgets Inc.'],
  ],
  ['Wqxt CEO Steve Jobs and the record label Zyrk Hall spoke.', ['Wqxt', 'Steve Jobs']],
  ['The G7 foreign ministers met.', ['G7']],
  [
    ['General Motors filed for bankruptcy.', 'GM plans to close the MP3 player plant.'],
    ['General Motors', 'General Motors = GM'],
  ],
  [
    'Zyrkbus chief executive Gustav Humbert and Kwort Fein leader Gerry Adams met.',
    ['Zyrkbus', 'Gustav Humbert', 'Kwort Fein', 'Gerry Adams'],
  ],
  [
    'The Royal Bank of Scotland and HBOS left the Kwort Fein party.',
    ['Royal Bank of Scotland', 'Kwort Fein'],
  ],
  [
    ['Zyrkbus unveiled a jet.', 'Zyrkbus shares rose.', 'Zyrkbus delivered it.'],
    ['Zyrkbus', 'Zyrkbus', 'Zyrkbus'],
  ],
  [['President Zyrk announced it.', 'Zyrk launched it.', 'Zyrk signed it.', 'Zyrk hired her.'], []],
  [
    'The North Plain Trade Organization (NPTO) met. NPTO said no.',
    [
      'North Plain Trade Organization',
      'North Plain Trade Organization = NPTO',
      'North Plain Trade Organization = NPTO',
    ],
  ],
  [
    ['The U.S. State Department agreed.', 'The State Department left.'],
    ['U.S. State Department', 'U.S. State Department = State Department'],
  ],
  ['Merrill Lynch and Morgan Stanley sold it.', ['Merrill Lynch', 'Morgan Stanley']],
  [
    [
      'Wqxt & Zyrk’s cut its rating.',
      'W&Z said so.',
      'The W&Z 500 fell.',
      'The W&Z 500 index rose.',
    ],
    ['Wqxt & Zyrk', 'Wqxt & Zyrk = W&Z'],
  ],
  [
    ['Wqxtair withdrew its offer.', 'Wqxtair said so.', 'Two Wqxtair 777 jets left.'],
    ['Wqxtair', 'Wqxtair'],
  ],
  [
    ['Elqo Industries Inc. cut its price.', 'Elqo rose.'],
    ['Elqo Industries Inc.', 'Elqo Industries Inc. = Elqo'],
  ],
  [
    ['Zyrk Corp. International lost money.', 'Zyrk Corp. fell.'],
    ['Zyrk Corp. International', 'Zyrk Corp. International = Zyrk Corp.'],
  ],
  ['Wqxt Technology and Wqxt Air Lines agreed.', ['Wqxt Technology', 'Wqxt Air Lines']],
  ['Air France and the Workers’ Party agreed.', ['Air France', 'Workers’ Party']],
  [
    'The Right to Life Party and the National Abortion and Reproductive Rights Action League met.',
    ['Right to Life Party', 'National Abortion and Reproductive Rights Action League'],
  ],
  ['Former Wqxt CEO Anna Zyrk left.', ['Wqxt', 'Anna Zyrk']],
  [
    'Tony Wqxt Co. said so, and Chase Wqxt Bank N.A. agreed.',
    ['Tony Wqxt Co.', 'Chase Wqxt Bank N.A.'],
  ],
  [
    'Consolidated Wqxt Inc. and Polly Wqxt Inc. agreed.',
    ['Consolidated Wqxt Inc.', 'Polly Wqxt Inc.'],
  ],
  [['Service Corp. lost money.', 'Service industries grew.'], ['Service Corp.']],
  ['British Airways Flight 38 landed.', ['British Airways']],
  ['The F.W.A. agreed.', ['F.W.A.']],
  ['He spoke at the Worldwide Developers Conference and the Wqxt Summit.', []],
  ['The Romans, the Biafrans and the Nationalists attacked.', []],
  ['It was in Roe v. Wade Supreme Court decisions.', []],
  ['The police chief of Woodburn, Oregon, left; a Woodburn police officer stayed.', []],
  ['Religious leaders met the Wqxt family in 16 GB rooms.', []],
  ['The Dow Wqxt industrial average fell.', []],
  ['They fought on the West Bank and signed the Paris Agreement at Christmas.', []],
];

const countries: Row[] = [
  ['Russia said on Monday that Ukraine attacked.', ['Russia', 'Ukraine']],
  ['They imposed sanctions on Russia and sent aid to Ukraine.', ['Russia', 'Ukraine']],
  ['The war in Ukraine began near Russia.', []],
  ['He will travel to Russia and arrived in France.', []],
  ['The Ukraine conflict and the US-led talks go on.', []],
  ['Russian officials and the French government met.', ['Russia = Russian', 'France = French']],
  ['An American professor studied the Russian economy.', []],
  ['The former Ukrainian president stayed.', ['Ukraine = Ukrainian']],
  ['Moscow indicated that Washington agreed.', ['Russia = Moscow', 'United States = Washington']],
  [
    'The call was initiated by Washington for talks with Moscow.',
    ['United States = Washington', 'Russia = Moscow'],
  ],
  ['He was in Moscow, flew to Washington and visited Kyiv near Paris.', []],
  [
    'It reflects Moscow’s position and its backing for Kyiv.',
    ['Russia = Moscow', 'Ukraine = Kyiv'],
  ],
  [
    'The United States, along with the European Union and Canada, imposed tariffs.',
    ['United States', 'European Union', 'Canada'],
  ],
  [
    'Michael Jordan met Chad Smith and saw Georgia Tech, Bank of China and striker Jordan Pickford.',
    ['Michael Jordan', 'Chad Smith', 'Bank of China', 'Jordan Pickford'],
  ],
  [
    [
      'The Kremlin denied it in the Kremlin.',
      'Kremlin officials and the Kremlin’s spokesman agreed.',
    ],
    ['Russia = Kremlin', 'Russia = Kremlin', 'Russia = Kremlin'],
  ],
  [
    ['Downing Street declined.', 'He stood in Downing Street.'],
    ['United Kingdom = Downing Street'],
  ],
  ['Brussels wants a deal; he went to Brussels.', []],
  [
    ['Michael Jordan came.', 'Jordan said he was glad.'],
    ['Michael Jordan', 'Michael Jordan = Jordan'],
  ],
  ['Jordan said it would send aid.', ['Jordan']],
  [
    ['Chad Smith came.', 'Chad said no.'],
    ['Chad Smith', 'Chad Smith = Chad'],
  ],
  [
    ['Denzel Washington came.', 'Washington said no.'],
    ['Denzel Washington', 'Denzel Washington = Washington'],
  ],
  [['Georgia said so.', 'Officials met in Tbilisi and Atlanta.'], ['Georgia']],
  [['Georgia said so.', 'Voters came from Atlanta.'], []],
  ['Lebanon, Ohio, and Peru, Indiana, voted.', []],
  ['Turkey sandwiches, China plates and Guinea pigs were sold.', []],
  ['Congo said no.', []],
  ['He named Saudi Arabia as a venue.', []],
  ['Leaders like Venezuelan President Nicolás Maduro met in Northern Ireland.', ['Nicolás Maduro']],
  [
    'The British and Irish governments left southern Lebanon.',
    ['United Kingdom = British', 'Ireland = Irish'],
  ],
  ['France and allied countries are talking.', ['France']],
  ['Representatives from the U.S. and Russia met.', ['United States = U.S.', 'Russia']],
  ['President Emmanuel Macron of France spoke.', ['Emmanuel Macron', 'France']],
  [
    'It asked that Ukraine cede half of its ores to the U.S. as payment.',
    ['Ukraine', 'United States = U.S.'],
  ],
  ['Tell us that the US and U.S. forces agreed.', ['United States = US', 'United States = U.S.']],
];

const sources: Row[] = [
  ['CNN reported that Russia agreed.', ['Russia']],
  ['Russia agreed, as reported by CNN, citing the Kwerty Department.', ['Russia']],
  ['Russia agreed, according to the Spanish news agency Efe.', ['Russia']],
  ['Reports by NBC indicated that Russia agreed.', ['Russia']],
  ['CNN, which cites sources, reports that Russia agreed.', ['Russia']],
];

describe.each([
  ['persons', persons],
  ['surnames', surnames],
  ['shared surnames', shared],
  ['firms by their trade and their own word', firms],
  ['bodies', bodies],
  ['countries', countries],
  ['cited sources', sources],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(named([], [toList(text)])).toEqual(expected);
  });
});

const rubio = file('marco-rubio', 'name: Marco Rubio\nkind: person\naliases: [Rubio]');

describe('actors with a file', () => {
  test.each<[string, SourceFile[], string, string[]]>([
    ['an alias is found anywhere', [rubio], 'Rubio left.', ['Marco Rubio = Rubio']],
    [
      'diacritics are folded for search and kept for show',
      [file('sikorski', 'name: Radosław Sikorski')],
      'Radoslaw Sikorski and Radosław Sikorski met.',
      ['Radosław Sikorski = Radoslaw Sikorski', 'Radosław Sikorski'],
    ],
    ['a heading in capitals is read', [rubio], 'MARCO RUBIO LEAVES', ['Marco Rubio = MARCO RUBIO']],
    [
      'longest first',
      [
        file('eu', 'name: European Union\naliases: [EU]'),
        file('euc', 'name: European Union Council'),
      ],
      'The European Union Council met the EU.',
      ['European Union Council', 'European Union = EU'],
    ],
    [
      "an editor's country merges with the country of the data package",
      [file('rossiya', 'name: Russia\nkind: country\naliases: [Rossiya]')],
      'Moscow said that Rossiya agreed in Russia.',
      ['Russia = Moscow', 'Russia = Rossiya'],
    ],
  ])('%s', (_, files, text, expected) => {
    expect(named(files, [[text]])).toEqual(expected);
  });

  test('stands in the roster even where nobody names it', () => {
    const { roster } = findActors([rubio], []);
    expect(roster).toEqual([
      {
        id: 'marco-rubio',
        path: '/actors/marco-rubio/',
        name: 'Marco Rubio',
        kind: 'person',
        aliases: ['Rubio'],
        description: null,
        described: [],
        sameAs: [],
        provisional: false,
      },
    ]);
  });
});

describe('what the articles call an actor', () => {
  test.each([
    ['U.S. Secretary of State Marco Rubio spoke.', 'U.S. Secretary of State'],
    ['Marco Rubio, the US secretary of state, spoke.', 'US secretary of state'],
    ['Trump’s special envoy, Keith Kellogg, spoke.', 'special envoy'],
    ['Keith Kellogg is Donald Trump’s special envoy.', 'special envoy'],
    ['Mark Rutte, the secretary general of NATO, spoke.', 'secretary general of NATO'],
    ['They freed American professor Marc Fogel.', 'American professor'],
    ['Gary Lukassen, chief financial officer, spoke.', 'chief financial officer'],
  ])('%s', (text, words) => {
    const { roster } = findActors([], [article('a', [text])]);
    const described = roster
      .filter(({ kind }) => kind === 'person')
      .flatMap((actor) => actor.described);
    expect(described).toEqual([{ words, articles: ['a'] }]);
  });

  test('the most used first, one spelling of each', () => {
    const { roster } = findActors(
      [],
      [
        article('b', ['US secretary of state Marco Rubio spoke.']),
        article('a', [
          'Senator Marco Rubio spoke.',
          'Marco Rubio, the U.S. Secretary of State, left.',
        ]),
      ],
    );
    expect(roster.find(({ id }) => id === 'marco-rubio')?.described).toEqual([
      { words: 'U.S. Secretary of State', articles: ['a', 'b'] },
      { words: 'Senator', articles: ['a'] },
    ]);
  });
});

describe('variants of a name', () => {
  test('that were joined are kept apart once each has a file, as the notice says', () => {
    const articles = [
      article('a', ['Foreign Minister Sergei Wqxtov spoke.']),
      article('b', ['Foreign Minister Sergey Wqxtov spoke.']),
    ];
    const joined = findActors([], articles);
    expect(joined.messages).toEqual([
      expect.objectContaining({
        what: '"Sergey Wqxtov" is taken for another form of "Sergei Wqxtov", since the articles call both the same.',
        mend: 'If they are two actors, give each a file in content/actors/ with its name.',
      }),
    ]);
    const files = [file('a', 'name: Sergei Wqxtov'), file('b', 'name: Sergey Wqxtov')];
    const apart = findActors(files, articles);
    expect(apart.messages).toEqual([]);
    expect(apart.mentions.flat(2).map(({ actor }) => actor)).toEqual(['a', 'b']);
  });

  test('join when the articles call both the same, and the editor is told where', () => {
    const { roster, messages } = findActors(
      [],
      [
        article('a', ['Russian Foreign Minister Sergei Lavrov spoke.', 'Sergei Lavrov left.']),
        article('b', ['It was', 'said by Sergey Lavrov, the foreign minister.']),
      ],
    );
    expect(roster.map(({ id }) => id)).toEqual(['russia', 'sergei-lavrov']);
    expect(messages).toEqual([
      expect.objectContaining({ level: 'notice', file: 'articles/b.md', line: 2, column: 9 }),
    ]);
  });

  test('are only proposed when the articles do not call both the same', () => {
    const { roster, messages } = findActors(
      [],
      [
        article('a', ['Foreign Minister Sergei Lavrov spoke.']),
        article('b', ['The pianist Sergey Lavrov played.']),
      ],
    );
    expect(roster.map(({ id }) => id)).toEqual(['sergei-lavrov', 'sergey-lavrov']);
    expect(messages.map(({ what }) => what)).toEqual([
      '"Sergey Lavrov" may be the same person as "Sergei Lavrov"; they are kept apart.',
    ]);
  });

  test("join the editor's actor by the words of the description", () => {
    const files = [file('lavrov', 'name: Sergey Lavrov\ndescription: Russian foreign minister')];
    expect(named(files, [['Foreign Minister Sergej Lavrov spoke.']])).toEqual([
      'Sergey Lavrov = Sergej Lavrov',
    ]);
  });

  test('with a middle initial or Jr. are proposed, not joined', () => {
    const { roster, messages } = findActors(
      [],
      [article('a', ['Donald Trump, Donald J. Trump and Donald Trump Jr. met.'])],
    );
    expect(roster.map(({ name }) => name)).toEqual([
      'Donald J. Trump',
      'Donald Trump',
      'Donald Trump Jr.',
    ]);
    expect(messages).toHaveLength(2);
  });
});

test('a surname that two share is left alone, and the editor is told once', () => {
  const { messages } = findActors(
    [],
    [article('a', ['Anna Smith met Paul Smith.', 'Then Smith left.', 'Smith left.'])],
  );
  expect(messages).toEqual([
    expect.objectContaining({
      line: 2,
      column: 6,
      what: '"Smith" may be Anna Smith or Paul Smith; it is left alone.',
    }),
  ]);
});

describe('the result', () => {
  const first = article('a', ['Foreign Minister Sergei Lavrov met Radoslaw Sikorski in Kyiv.']);
  const second = article('b', ['Foreign minister Sergey Lavrov met Radosław Sikorski.']);

  test('does not depend on the order of the articles', () => {
    const forwards = findActors([], [first, second]);
    const backwards = findActors([], [second, first]);
    expect(backwards.roster).toEqual(forwards.roster);
    expect(backwards.messages).toEqual(forwards.messages);
    expect([...backwards.mentions].reverse()).toEqual(forwards.mentions);
  });

  test('gives a discovered name an address that no file has', () => {
    const files = [file('jane-doe', 'name: Janet Doe')];
    const { roster } = findActors(files, [article('a', ['Senator Jane Doe spoke.'])]);
    expect(roster.map(({ id }) => id)).toEqual(['jane-doe', 'jane-doe-2']);
  });
});

function named(files: SourceFile[], texts: string[][]): string[] {
  const articles = texts.map((sentences, index) => article(`a${index}`, sentences));
  const { roster, mentions } = findActors(files, articles);
  const names = new Map(roster.map(({ id, name }) => [id, name]));
  return mentions.flat(2).map(({ actor, words }) => {
    const name = names.get(actor) ?? actor;
    return name === words ? name : `${name} = ${words}`;
  });
}

function toList(text: string | string[]): string[] {
  return typeof text === 'string' ? [text] : text;
}

function file(id: string, yaml: string): SourceFile {
  return { path: `actors/${id}.md`, text: `---\n${yaml}\n---\n` };
}

function article(id: string, texts: string[]) {
  const sentences = texts.map((text, index): Sentence => ({
    fragment: `s${index + 1}`,
    text,
    line: index + 1,
    column: 1,
    block: 'paragraph',
    blockIndex: 0,
    headingDepth: 0,
  }));
  return { id, file: `articles/${id}.md`, sentences };
}
