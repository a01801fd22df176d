/**
 * Companies whose names have the shape of a person's, in lower case: no grammar tells "Morgan
 * Stanley" from "Henry Stanley". Well-known names only; others are told by what the sentences say.
 */
export const eponymousCompanies: ReadonlySet<string> = new Set([
  ...['abercrombie fitch', 'alex brown', 'alfa romeo', 'arthur andersen', 'aston martin'],
  ...['bear stearns', 'booz allen', 'calvin klein', 'charles schwab', 'christian dior'],
  ...['dean witter', 'dow corning', 'drexel burnham', 'drexel burnham lambert', 'edward jones'],
  ...[
    'eli lilly',
    'estee lauder',
    'fannie mae',
    'foster wheeler',
    'freddie mac',
    'general dynamics',
  ],
  ...['ginnie mae', 'goldman sachs', 'harley davidson', 'hewlett packard', 'johnson controls'],
  ...[
    'john deere',
    'john lewis',
    'jp morgan',
    'kidder peabody',
    'lehman brothers',
    'lockheed martin',
  ],
  ...['louis vuitton', 'martin marietta', 'marks spencer', 'mcdonnell douglas', 'merrill lynch'],
  ...['morgan grenfell', 'morgan stanley', 'northrop grumman', 'oliver wyman', 'philip morris'],
  ...['pratt whitney', 'price waterhouse', 'ralph lauren', 'raymond james', 'rolls royce'],
  ...['sallie mae', 'salomon brothers', 'shearson lehman', 'smith barney', 'thomas cook'],
  ...['thomson reuters', 'tommy hilfiger', 'warner lambert', 'wells fargo'],
]);

/**
 * News agencies and broadcasters of many countries, in lower case: where one of them says or is told
 * something, it is cited, and takes no part. Others are known by what the articles call them.
 */
export const mediaNames: ReadonlySet<string> = new Set([
  ...[
    'abc news',
    'afp',
    'agence france-presse',
    'al arabiya',
    'al jazeera',
    'ansa',
    'ap',
    'associated press',
  ],
  ...[
    'bbc',
    'bloomberg',
    'bloomberg news',
    'cbc',
    'cbs',
    'cbs news',
    'cnbc',
    'cnn',
    'deutsche welle',
    'dpa',
  ],
  ...[
    'efe',
    'fox news',
    'interfax',
    'itar-tass',
    'itv',
    'kyodo',
    'kyodo news',
    'msnbc',
    'nbc',
    'nbc news',
  ],
  ...[
    'npr',
    'pbs',
    'pti',
    'reuters',
    'ria novosti',
    'rtv',
    'sky news',
    'tass',
    'united press international',
  ],
  ...['upi', 'voa', 'voice of america', 'xinhua', 'yonhap', 'wikinews'],
]);

/** Share indices, which take no part in anything. */
export const indexNames: ReadonlySet<string> = new Set([
  ...[
    'dow',
    'dow jones',
    'dax',
    'cac',
    'ftse',
    'footsie',
    'nikkei',
    'hang seng',
    'sensex',
    'kospi',
  ],
  ...['topix', 'stoxx', 'euro stoxx', 'bovespa', 'nasdaq composite', 'russell'],
]);
