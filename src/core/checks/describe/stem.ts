const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  'led lead,written write,wrote write,built build,ran run,made make,taken take,took take,given give,held hold,sold sell,taught teach,brought bring,shown show,grown grow,known know,seen see,driven drive,chosen choose,done do,does do,doing do,using use,used use,has have,had have,having have,is be,are be,am be,was be,were be,been be,being be,went go,goes go,kept keep,met meet,won win,found find,thought think,understood understand,people person,children child'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * Takes the ending of an English verb or noun off, so that `manages`, `managing` and `manage` are one word. It need not be
 * a word that comes out: the tables go through it too.
 *
 * @param word In lower case.
 */
export function stem(word: string): string {
  let base = (IRREGULAR[word] ?? word).replace(/'s?$/, '');
  if (base.length < 4) return base;
  base = base.replace(/is(e|es|ed|ing|ation)$/, 'iz$1');
  if (/(?:ss|sis)$/.test(base)) return base;
  if (/(?:ies|ied)$/.test(base)) base = `${base.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)e$/.test(base)) return base.slice(0, -1);
  const open = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(base)?.[1];
  if (open !== undefined && open.length > 2) base = open;
  if (/([bdgmnprt])\1$/.test(base)) base = base.slice(0, -1);
  return base.length > 3 ? base.replace(/e$/, '') : base;
}
