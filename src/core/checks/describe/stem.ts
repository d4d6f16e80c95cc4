const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  'lead led,write written wrote,build built,run ran,make made,take taken took,give given gave,hold held,sell sold,teach taught,bring brought,show shown,grow grown,know known,see seen,drive driven,do done does doing,use using used,have has had having,be is are am was were been being,keep kept,find found,think thought,understand understood,person people'
    .split(',')
    .flatMap((forms) => {
      const [base = '', ...others] = forms.split(' ');
      return others.map((form) => [form, base]);
    }),
);

/**
 * Takes the ending of an English verb or noun off, so that `manages`, `managing` and `manage` are one word. It need not be
 * a word that comes out: the lexicon goes through it too.
 *
 * @param word In lower case.
 */
export function stem(word: string): string {
  let base = (IRREGULAR[word] ?? word).replace(/'.*/, '');
  if (base.length < 4) return base;
  base = base.replace(/(?<=[iy])s(?=(?:e|es|ed|ing|ation)$)/, 'z');
  if (/(?:ss|sis)$/.test(base)) return base;
  base = base.replace(/ie[sd]$/, 'y').replace(/(?<=[^sui])s$/, '');
  if (/(?:ss|sh|ch|x|zz)e$/.test(base)) return base.slice(0, -1);
  const open = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(base)?.[1] ?? '';
  if (open.length > 2) base = open;
  base = base.replace(/([bdgmnprt])\1$/, '$1');
  // A note is not the word “not”.
  return base.length > 3 && base !== 'note' ? base.replace(/e$/, '') : base;
}
