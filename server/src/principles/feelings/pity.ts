/** Pity for the child or the family. */
import { defineRule, type Rewrite } from '../../kit/index.ts';

const CONDITION = '(autistic | autism | adhd | dyslexic | disabled | disability | condition | diagnosis | needs | syndrome | difficulties | non verbal | nonverbal | wheelchair | epilepsy | epileptic | deaf | blind | delayed)';
const CHILD_LIKE = '(like (him | her | this | that | @child-obj) | with (special needs | his | her | these | such | a child) | with ..3 (needs | difficulties | disability | autism))';
const doneMuch: Rewrite = () => 'you have done a great deal for [child’s name], and we would like to help'.replace('’', "'");

export default defineRule({
  reads: 'sentence',
  title: 'Pity',
  severity: 'information',
  what: '“{words}” may sound like pity, where the family hoped for a partner.',
  why: 'A child spoken of as a sorrow is a child whom the family has to defend.',
  instead: 'Say the plain fact, and what you value in the child.',
  source: 'SEN Code of Practice 2001, 2:7; Equality Act 2010',
  phrases: [
    { match: [`[ (it | this | that) must be (so | very | really | terribly)? (heartbreaking | devastating | awful | dreadful | terrible | exhausting | a nightmare | tragic | a burden | soul destroying | hard | tough | sad | difficult) (to have | having | bringing up | raising | living with | being (the parent | the mother | stuck) | to (live with | bring up | raise | care for | look after | cope with)) ] ..8 !_`, `[ (i | we) (do not know | can not imagine | can not think) how you (cope | do it | manage | live with it | put up with) ] ..8 !_`, `[ (you | your family) (are | must be) (so | very)? (brave | saints? | angels? | heroes? | amazing to cope | so strong) ] ..8 !_`, `[ (your heart | one 's heart | our hearts? | my heart) ~go out to (you | them | the family | him | her) ] ..8 !_`], fix: doneMuch, severity: 'warning' },
    { match: '[ (burden | burdens | strain | toll) (on | for | to) (the | your | his | her | this)? ..1 (family | parents | mother | mum | siblings | brothers | class | teachers?) ]', unless: ['burden of (proof | paperwork)'] },
    { match: ['[ (cope | coping | put up | putting up | contend | deal) with (him | her | a child like | having a child | such a child | a child with) ]'], unless: ['(we | staff | school) ..3 cope'] },
    { match: ['[ (poor | unfortunate | pitiful) (thing | little thing | mite | soul | love | lamb | darling | child | boy | girl | little boy | little girl | lad | baby) ]', '[ bless (him | her | them | @child-obj | his | her) ..2 ] !you'] },
    { match: [`[ (sadly | tragically | unfortunately | regrettably | alas | unluckily) ,? ] (he | she | they | @child | your (son | daughter | child)) ..3 (is | has | was | will always | suffers | remains) ..3 ${CONDITION}`] },
    { match: [`[ (such a shame | a real shame | a great shame | it is a shame | it is a pity | such a pity | a tragedy | tragic | heartbreaking | heart breaking) ] (that)? (he | she | they | @child | about | to see | for | case | situation | when) ..12`, `[ (a (tragic | sad | heartbreaking | pitiful | sorry) (case | story | situation | figure | sight | little)) ]`], unless: ['(missed | miss | rain | weather | cancelled | could not come | leaving | left | not see you)', '(loss | death | died | funeral | bereavement)', 'because he looks'] },
    { match: [`[ (dealt a | dealt such a) ..2 (bad | cruel | poor | rough) hand ]`, `[ (cross to bear | lot to bear | sorry for you | feel sorry for (you | him | her | them | @child-obj)) ]`, `[ (through no fault of (his | her | your | their) own) ]`, `[ (normal | ordinary | healthy) (life | childhood | child) (that)? (he | she | you | they) (will | would | can) (never | not) ]`] },
    { match: `[ single (mums? | mothers? | parents? | dads?) have it (hardest | tough | hard | worst) ..4 ]`, fix: 'money worries are horrible', severity: 'warning' },
  ],
  unless: ['(loss | death | died | funeral | bereavement | condolences | passed away)', "can not stand \" bless her"],
  excuse: (match) => match.sentence.question,
  examples: {
    kind: 'letter',
    flags: [['<|It must be heartbreaking to have|> a child like Noor.', "You have done a great deal for [child's name], and we would like to help."]],
    passes: ['Sadly the summer fair is off because of the storm.', 'We were so sorry to hear of your mother’s death; what a terrible loss for you all.'],
  },
});
