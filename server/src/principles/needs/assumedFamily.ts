/** A mum and a dad taken for granted. */
import { defineRule } from '../../kit/index.ts';

export default defineRule({
  reads: 'sentence',
  title: 'One shape of family taken for granted',
  severity: 'information',
  byWords: true,
  what: '“{words}” leaves out carers, grandparents and families of another shape.',
  why: 'A grandparent, a foster carer or a family with one parent can read that the note is for somebody else.',
  instead: 'Say “parents and carers”, or use the names of the people at home.',
  source: 'SEN Code of Practice 2001, 2:7; Education Act 1996, s.576 (who counts as a parent)',
  phrases: [
    {
      match:
        "(need | require | want | missing) [ (the)? (father | mother | dad | mum) 's (full)? (signature | consent | name | details | occupation) ]",
      fix: (match) => match.text().replace(/(?:the )?(?:father|mother|dad|mum)['’]s/i, 'a parent or carer’s'),
    },
    {
      match:
        '[ (mum | mother | mummy) and (dad | father | daddy) (both)? ] more:(must | should | need to | have to | are (expected | required | needed) | both)',
      fix: 'parents and carers {more}',
    },
    {
      match:
        '[ (dads | fathers | daddies) ] v:(are ..1 (asked | invited | welcome | needed | requested | encouraged) | to (help | bring | build | put | carry | lift))',
      fix: 'parents and carers {v}',
    },
    {
      match:
        '(each | every | all | children | pupils | the class | everyone) ..12 (with | by | for | to) [ (his | her | their)? (dad | daddy | mum | mummy | dads | daddies | mums | mummies | mothers | fathers) ] !(or | and)',
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:(?:his|her|their) )?(?:dad|daddy|mum|mummy|dads|daddies|mums|mummies|mothers|fathers)$/i,
            'someone at home',
          ),
      unless: [
        '(or (a | an | another | any)? (carer | gran | grown up | someone | anyone | adult))',
        '(wrote | chose | card | cards | lives)',
      ],
    },
    {
      match:
        '[ (normally | usually | generally | typically | ideally | preferably | most likely | often) (the)? (mother | mum | father | dad | mothers | mums | both parents) ] !(and | or | comes | brings | rings | drops | picks | does | reads | @be)',
      fix: 'whoever that is',
      unless: ["@child 's (mum | dad)"],
    },
    {
      match: '[ (man | lady | woman | head) of the (house | household) ]',
      fix: 'adult at home',
    },
    {
      match: '[ (your | the | her | his) (hubby | missus | other half | better half | old man | old lady) ]',
      fix: 'anyone who cares for [child’s name] with you',
    },
    {
      match:
        '[ (as (any | every) (mum | mother | dad | father) (knows | will know | can tell you) | (mums | mothers | dads) (always)? know best | mum (always)? knows best) ]',
      fix: 'as you know',
    },
    {
      match:
        "^ [ (maiden name | mother 's maiden name | husband 's employer | wife 's employer | father 's occupation | mother 's occupation) ]",
      fix: 'other names',
    },
    {
      match:
        'lead:(ask | get | let) [ (dad | daddy) ] rest:(to? (build | help | make | take | show | play | fix | mend | kick))',
      fix: '{lead} someone at home {rest}',
    },
    {
      match: '^ [ (dads | fathers) ] , (we | can | could | please | get)',
      fix: (match) => match.text().replace(/^\w+/, 'parents and carers'),
    },
    {
      match: '^ [ (mums | mothers | mummies) ] , (we | can | could | please | get)',
      fix: (match) => match.text().replace(/^\w+/, 'parents and carers'),
    },
    {
      match: '[ (every | any | a busy | each) (mum | mother | mummy) ] (knows | wants | will | who | can | worth)',
      fix: (match) => match.text().replace(/^.*(?:mum|mother|mummy)\b/i, 'every parent or carer'),
    },
    { match: '[ both (mum | mother) and (dad | father) ]', fix: 'everyone who cares for [child’s name]' },
    {
      match: '[ (mums | mummies | mams | mothers) (and | or | & | /) (dads | daddies | fathers) ]',
      fix: 'parents and carers',
      severity: 'warning',
    },
    {
      match: '[ (dads | daddies | fathers) (and | or | & | /) (mums | mummies | mothers) ]',
      fix: 'parents and carers',
      severity: 'warning',
    },
    {
      match:
        '(every | each | any) (child | pupil | boy | girl) ..8 [ (his | her | their)? (mum | mummy | mother) (and | or | &) (dad | daddy | father) ]',
      fix: (match) =>
        match
          .text()
          .replace(
            /(?:(?:his|her|their) )?(?:mum|mummy|mother) (?:and|or|&) (?:dad|daddy|father)$/i,
            'the adults at home',
          ),
    },
    {
      match:
        '(ask | tell | show | remind | bring | invite) [ (mummy | mum | mother) (and | or | &) (daddy | dad | father) ] (to | about | along | what | if | that)',
      fix: (match) =>
        match.text().replace(/(?:mummy|mum|mother) (?:and|or|&) (?:daddy|dad|father)/i, 'the adults at home'),
    },
    {
      match:
        '[ both parents ] more:(must | should | need to | have to | are (expected | required | asked | requested | encouraged | invited) to | to (attend | sign | come | be present | complete))',
      fix: 'parents and carers {more}',
    },
    {
      match:
        'lead:((signed | signature | signatures | attendance | presence | consent | agreement) (of | by | from) | (expect | like | want | prefer | need) (to see)?) [ both parents ]',
      fix: '{lead} everyone who cares for [child’s name]',
    },
    {
      match:
        'ask:(could | would | can | will | may) ask2:(we ask)? [ the (mother | mum | father | dad) of (each | every | any) (child | pupil) ] please?',
      fix: '{ask} anyone at home',
    },
    {
      match: '[ (the | every | each) (mother | mum | father | dad) of (each | every | any) (child | pupil) ]',
      fix: 'anyone at home',
    },
    { match: "[ (every | each) (child | pupil) 's (mother | mum | father | dad) ]", fix: 'anyone at home' },
    {
      match:
        '[ (mums | mothers | mummies) ] v:(are (asked | invited | welcome | warmly | needed | requested | encouraged) | please | should | who (can | could | are | would) | to (help | bake | come | bring | wash))',
      fix: 'parents and carers {v}',
    },
    {
      match:
        'lead:(all | any | calling all | some | dear | our lovely | lovely | helpful | thank you) [ (mums | mothers | mummies) ]',
      fix: '{lead} parents and carers',
    },
    {
      match: 'lead:(all | any | calling all | some | strong | handy) [ (dads | fathers | daddies) ]',
      fix: '{lead} parents and carers',
    },
    {
      match:
        "^ [ (mother | father | mum | dad | husband | wife) 's (full)? (name | names | signature | occupation | details | employer | surname | telephone | phone | mobile) ]",
      fix: 'name and details of parent or carer',
    },
    {
      match:
        "[ (mother | mum) 's (name | signature | details)? (and | or | / | ,) (father | dad) 's (full)? (name | names | signature | signatures | details) ]",
      fix: 'names of parents or carers',
    },
    {
      match:
        'lead:(you and | bring | ask | with | perhaps | maybe) [ your (husband | wife | other half | better half | hubby) ] !(, (mr | mrs | ms | dr)) !(mr | mrs | ms | dr)',
      fix: '{lead} anyone who cares for [child’s name] with you',
      // A list of whoever may come takes nothing for granted.
      unless: [
        '(, | or) your (wife | husband | friend | neighbour | partner | mum | sister)',
        'or (a | another) ..1 (friend | neighbour | relative | person)',
      ],
    },
    {
      match: 'lead:(as | being) [ his (mother | mum) ] , (you will | only you | it is your)',
      fix: '{lead} someone who knows him well',
    },
    {
      match: '[ (each | every | your) (child | pupil) has (a mum and (a)? dad | two parents) ]',
      fix: 'every child has someone who cares for them',
    },
    { match: '[ (mummy | mum) and (daddy | dad) can ]', fix: 'the adults at home can' },
  ],
  unless: [
    'parental responsibility',
    'mother tongue',
    "(mother | father) 's day",
    '(thank | thanks | told | said | rang | came | asked | sorry | met)',
    '(carers | grandparents | guardians)',
    '(easier | better | best | possible | suit | suits | room) ..3 for both parents',
    "(dads | fathers | mums) ' (breakfast | group | club)",
    '(fathers | dads | mums) group',
  ],
  examples: {
    flags: [
      ["We need <|the father's signature|>.", 'We need a parent or carer’s signature.'],
      ['<|Dads|> are welcome too.', 'Parents and carers are welcome too.'],
      ['<|Mums|>, please label all clothing.', 'Parents and carers, please label all clothing.'],
      [
        '<|Mums and dads|> are warmly invited to the harvest lunch.',
        'Parents and carers are warmly invited to the harvest lunch.',
      ],
      '<|Both parents|> must sign the form.',
      [
        'Please could <|the mother of each child|> bake something for the sale?',
        'Please could anyone at home bake something for the sale?',
      ],
    ],
    passes: [
      'Ask your husband, your wife, your mum or your neighbour along if you would like someone with you; or come on your own.',
      "Sam's mum and dad both came.",
      'Your husband rang us on Tuesday.',
      'Her mother and father came to the meeting on Tuesday.',
      '“Both parents with parental responsibility” is a legal phrase.',
      'Jay lives with his two dads, Mark and Ali, who both come to reviews.',
      'Your husband, Mr Rahman, asked us for his own copy.',
      'Mums, dads and carers are invited to the harvest lunch.',
    ],
    kind: 'letter',
  },
});
