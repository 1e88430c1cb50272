/** English inflection for the verbs and nouns that patterns and rewrites name. */

/** The forms of a verb: base, third person singular, past, past participle, -ing. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Irregular past and participle; the other forms are regular unless given. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `become became become;begin began begun;bite bit bitten;blow blew blown;break broke broken;bring brought brought;build built built;burn burnt burnt;buy bought bought;catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;forget forgot forgotten;forgive forgave forgiven;get got got;give gave given;go went gone;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;lean leant leant;learn learnt learnt;leave left left;lend lent lent;let let let;lie lay lain;lose lost lost;make made made;mean meant meant;meet met met;misunderstand misunderstood misunderstood;outgrow outgrew outgrown;overcome overcame overcome;overhear overheard overheard;overreact overreacted overreacted;oversee oversaw overseen;pay paid paid;put put put;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shout shouted shouted;show showed shown;shut shut shut;sing sang sung;sit sat sat;sleep slept slept;speak spoke spoken;spell spelt spelt;spend spent spent;spit spat spat;split split split;spoil spoilt spoilt;stand stood stood;steal stole stolen;stick stuck stuck;strike struck struck;swear swore sworn;swim swam swum;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood;upset upset upset;wake woke woken;wear wore worn;win won won;withdraw withdrew withdrawn;write wrote written`
    .split(';')
    .map((line) => {
      const [base, past, participle] = line.split(' ') as [string, string, string];
      return [base, [past, participle]];
    }),
);

const SPECIAL: Readonly<Record<string, VerbForms & { readonly more?: readonly string[] }>> = {
  be: { base: 'be', s: 'is', past: 'was', participle: 'been', ing: 'being', more: ['am', 'are', 'were', "'s"] },
  have: { base: 'have', s: 'has', past: 'had', participle: 'had', ing: 'having', more: ["'s", "'d"] },
  do: { base: 'do', s: 'does', past: 'did', participle: 'done', ing: 'doing' },
};

/** Verbs of several syllables, stressed on the last, that double their final consonant. */
const DOUBLES = new Set([
  'refer',
  'prefer',
  'defer',
  'occur',
  'admit',
  'permit',
  'commit',
  'omit',
  'submit',
  'regret',
  'upset',
  'reset',
  'begin',
  'forget',
  'equip',
  'transfer',
]);

/** Every form of a verb. @param base the dictionary form: `struggle` */
export function verbForms(base: string): VerbForms {
  const special = SPECIAL[base];
  if (special) return special;
  const regular = regularForms(base);
  const irregular = IRREGULAR[base];
  if (irregular) return { ...regular, past: irregular[0], participle: irregular[1] };
  return regular;
}

function regularForms(base: string): VerbForms {
  const s = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (base.endsWith('ie'))
    return { base, s, past: `${base}d`, participle: `${base}d`, ing: `${base.slice(0, -2)}ying` };
  if (/e$/.test(base)) {
    const ing = /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`;
    return { base, s, past: `${base}d`, participle: `${base}d`, ing };
  }
  if (/[^aeiou]y$/.test(base))
    return { base, s, past: `${base.slice(0, -1)}ied`, participle: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const stem = doubles(base) ? base + base.slice(-1) : base;
  return { base, s, past: `${stem}ed`, participle: `${stem}ed`, ing: `${stem}ing` };
}

function doubles(base: string): boolean {
  if (DOUBLES.has(base)) return true;
  if (!/(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(base)) return false;
  // British spelling doubles the l wherever the stress falls: labelled, travelling.
  return base.endsWith('l') || (base.match(/[aeiouy]+/g)?.length ?? 1) === 1;
}

const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  life: 'lives',
  half: 'halves',
  wife: 'wives',
  self: 'selves',
  staff: 'staff',
  crisis: 'crises',
  diagnosis: 'diagnoses',
};

/** The plural of a noun. */
export function plural(noun: string): string {
  return (
    PLURALS[noun] ??
    (/(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)
  );
}

const known = new Map<string, readonly string[]>();

/** Every form a lemma takes in a text, as verb and as noun: what `~lemma` in a pattern matches. */
export function formsOf(lemma: string): readonly string[] {
  let forms = known.get(lemma);
  if (!forms) {
    forms = makeForms(lemma);
    known.set(lemma, forms);
  }
  return forms;
}

function makeForms(lemma: string): string[] {
  const forms = verbForms(lemma);
  const more = SPECIAL[lemma]?.more ?? [];
  const noun = PLURALS[lemma];
  const american = lemma.endsWith('ise') ? formsOf(`${lemma.slice(0, -3)}ize`) : [];
  const dual = /^(?:learn|burn|spell|spoil|lean)$/.test(lemma) ? [`${lemma}ed`] : [];
  return [
    ...new Set([
      forms.base,
      forms.s,
      forms.past,
      forms.participle,
      forms.ing,
      ...more,
      ...(noun ? [noun] : []),
      ...american,
      ...dual,
    ]),
  ];
}

/** Which form of `lemma` the word is, or undefined. */
export function formOf(lemma: string, word: string): keyof VerbForms | undefined {
  const forms = verbForms(lemma);
  for (const form of ['base', 's', 'past', 'participle', 'ing'] as const) if (forms[form] === word) return form;
  return undefined;
}

/** Puts `to` in the form in which `word` stands: ("struggled", "find") gives "found". `word` may be any regular or known verb form. */
export function sameForm(word: string, to: string): string {
  const forms = verbForms(to);
  if (word.endsWith('ing')) return forms.ing;
  for (const [, [past, participle]] of Object.entries(IRREGULAR)) {
    if (word === past) return forms.past;
    if (word === participle) return forms.participle;
  }
  if (word === 'was' || word === 'did' || word === 'had' || word === 'were') return forms.past;
  if (word.endsWith('ed')) return forms.past;
  if (/(?:[^s]s|sses)$/.test(word)) return forms.s;
  return forms.base;
}
