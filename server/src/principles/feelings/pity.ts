/** Pity for the child or the family. */
import { defineRule } from '../../kit/index.ts';
import { around } from './wording.data.ts';

const CONDITION =
  '(autistic | autism | adhd | dyslexic | disabled | disability | condition | diagnosis | special needs | syndrome | difficulties | non verbal | nonverbal | wheelchair | epilepsy | epileptic | deaf | blind | delayed | suffer | suffers)';

export default defineRule({
  reads: 'sentence',
  byWords: true,
  title: 'Pity',
  severity: 'information',
  what: '“{words}” may sound like pity, where the family hoped for a partner.',
  why: 'Nobody likes to hear their own child spoken of as a sorrow.',
  instead: 'Say the plain fact, and what you value in the child.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010',
  weight: 2,
  phrases: [
    ...around(
      [
        '(it | this | that) must be (so | very | really | terribly)? (heartbreaking | devastating | awful | dreadful | terrible | exhausting | a nightmare | tragic | a burden | soul destroying | hard | tough | sad | difficult) (for (you | both of you | mum | the family))? (to have | having | bringing up | raising | living with | being (the parent | the mother | stuck) | to (live with | bring up | raise | care for | look after | cope with))',
        '(it | that) (can not | can hardly | must not) be easy (having | living | with (a | him | her) | bringing | being)',
        '(i | we) (do not know | can not imagine | can not think) how you (cope | do it | manage | live with it | put up with)',
        'you (are | must be) (so | very)? (brave | a saint | saints | an angel | angels | a hero | heroes | amazing to cope)',
        "(your | one 's | our | my) (heart | hearts) ~go out to (you | them | the family | him | her)",
        'single (mum | mums | mother | mothers | parent | parents | dad | dads) have it (hardest | tough | hard | worst)',
        '(feel | feels | felt | so | very)? sorry for (you both | him | her | them | your family | @child-obj)',
      ],
      {
        letter: 'you do a great deal for {child}, and we would like to help',
        plan: 'the family do a great deal for {child}',
      },
      { severity: 'warning', unless: ['(apologise | mistake | our fault | waiting | loss | death)'] },
    ),
    {
      match:
        '[ det:(a | the | such a | quite a | an extra | an added)? ..1 (burden | burdens) ] to:(on | for | to) (the | your | his | her | this)? ..1 (family | parents | mother | mum | siblings | brothers | class | teacher | teachers)',
      unless: ['burden of (proof | paperwork)'],
    },
    {
      match:
        '[ (cope | coping | put up | putting up | contend) with (him | her | a child like | having a child | such a child | a child with) ]',
      unless: ['(we | staff | school) ..3 cope', 'told us'],
    },
    {
      match:
        '[ (the | a | this)? (poor | unfortunate | pitiful) noun:(thing | little thing | mite | soul | love | lamb | darling | child | boy | girl | little boy | little girl | lad | baby) ]',
      fix: '{name}',
      // Fellow feeling after a bad night or a fall.
      unless: [
        '(sleep | slept | night | cold | fever | sick | tummy | tooth | teeth | fell | fall | bump | bumped | poorly | ill | hot | cough | poor you)',
      ],
    },
    {
      match: '^ [ poor ] rest:@child',
      fix: '{rest}',
      unless: [
        '(sleep | slept | night | cold | fever | sick | tummy | tooth | teeth | fell | fall | bump | bumped | poorly | ill | hot | cough | lost | broke | hurt)',
      ],
    },
    {
      match: `[ (sadly | tragically | regrettably) ,? ] rest:((he | she | they | @child | your (son | daughter | child)) (is | has | can | will | does | do | are | have | remains) (still | not | never | yet | unable) ..3)`,
      fix: '{rest}',
      unless: [
        '(well | ill | poorly | come | coming | join | joining | leaving | trip | play | here | back | chosen | selected)',
      ],
    },
    { match: ', [ bless (him | her | them) ] ,', fix: ',' },
    { match: ', [ bless (him | her | them) ]', fix: '' },
    {
      match: '^ [ bless (him | her | them)? ] , next:_',
      fix: (match) => match.text('next').charAt(0).toUpperCase() + match.text('next').slice(1),
    },
    { match: ['[ bless (him | her | them) ]'] },
    {
      match: `[ (sadly | tragically | unfortunately | regrettably | alas) ,? ] rest:((he | she | they | @child | your (son | daughter | child)) ..3 (is | has | was | will always | remains | suffers) ..3 ${CONDITION})`,
      fix: '{rest}',
    },
    ...around(
      [
        `(such a shame | a real shame | a great shame | it is a shame | it is a pity | such a pity | a tragedy | tragic | heartbreaking | heart breaking) (that)? (he | she | they | @child | to see | to watch | for (him | her | you))`,
        `(a (tragic | sad | heartbreaking | pitiful | sorry) (case | story | situation | figure | sight))`,
      ],
      { letter: 'we would like {child} to have every chance', plan: '{child} can count on us' },
      {
        unless: [
          '(missed | miss | rain | weather | cancelled | could not come | leaving | left | not see you)',
          'as (he | she)',
        ],
      },
    ),
    { match: '[ (dealt | dealt such) (a)? ..2 (bad | cruel | poor | rough) hand ]', fix: 'faced with a great deal' },
    { match: '[ (a | his | her | their | your)? (heavy)? cross to bear ]', fix: 'a great deal to deal with' },
    { match: ',? [ through no fault of (his | her | your | their) own ]', fix: '' },
    {
      match:
        '[ (normal | ordinary | healthy) (life | childhood | child) (that)? (he | she | you | they) (will | would | can) (never | not) ]',
    },
  ],
  unless: ['(loss | death | died | funeral | bereavement | condolences | passed away)', 'can not stand'],
  excuse: (match) => match.sentence.question,
  examples: {
    kind: 'letter',
    flags: [
      ['<|Sadly,|> Ben is still not talking.', 'Ben is still not talking.'],
      ['<|Poor|> Ben.', 'Ben.'],
      [
        '<|It must be heartbreaking to have|> a child like Noor.',
        "You do a great deal for [child's name], and we would like to help.",
      ],
      ['<|Sadly|> he is autistic.', 'He is autistic.'],
      [
        '<|I do not know how you cope|>, and I said so to Mr Lee.',
        "You do a great deal for [child's name], and we would like to help, and I said so to Mr Lee.",
      ],
    ],
    passes: [
      'Sadly he is not well enough for the trip.',
      'Sadly the summer fair is off because of the storm.',
      'We were so sorry to hear of your mother’s death; what a terrible loss for you all.',
      'It is a shame that you missed the play.',
      'She felt sorry for being late.',
    ],
  },
});
