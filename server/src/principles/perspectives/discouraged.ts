/** Ways to disagree, talked down: "an appeal would be a waste of time", "you are free to find another school". */
import { defineRule } from '../../kit/index.ts';
import { around, INNOCENT } from './wording.data.ts';

const ROUTE =
  '(appeal | appeals | appealing | complaint | complaints | complaining | tribunal | mediation | challenge | challenging it | second opinion | formal route | governors | solicitor | solicitors | lawyer | advocate | review | reconsideration | another assessment | independent assessment)';
const SCHOOL =
  '(school | schools | nursery | nurseries | settings | colleges | setting | college | childminder | provider | placement | arrangements | place | club)';

export default defineRule({
  reads: 'sentence',
  title: 'Disagreeing, talked down',
  severity: 'warning',
  weight: 4,
  what: '“{words}” can sound like a warning not to disagree.',
  why: 'A way to disagree helps only when people feel free to use it.',
  instead: 'Name the way plainly, who can help with it, and that you would still be glad to talk.',
  source: 'SEND Code of Practice 2015, 11.1 to 11.10; Children and Families Act 2014, section 57',
  phrases: around(
    [
      `(arguing | complaining | disputing | challenging | appealing | fighting | objecting | contesting | debating) ..4 (will | would | does | is) not ..1 (help | benefit | change | achieve | going to) ..5`,
      `(complaints | complaining | appeals | objections | objecting | challenges | arguing) (only | just | will only | merely) ..1 (slow | slows | delay | delays | prolong | upset | drag | waste | hold) ..3`,
      `the more (you | parents) (push | complain | argue | object | email | ask | press | insist) ,? ..2 (longer | harder | worse | less | more difficult | slower) ..4`,
      `(not in | against) (his | her | their | @child 's) ..1 (interests | interest) ..2 (you | parents) to (keep | continue | object | complain | challenge | appeal) ..2`,
      `(ombudsman | tribunal | governors | council | ofsted | anyone | panel | authority | la) (will | would) ..1 (tell | say | give) ..2 the same ..2`,
      `(appeal | complain | challenge | object | argue) ..4 but you will ..1 (lose | not | fail | regret | get nowhere) ..2`,
      `(appeals | tribunals | complaints | appealing | tribunal | complaining | an appeal) (are | is | can be) ..1 (costly | expensive | stressful | slow | lengthy | draining | exhausting | long | a long) ..3`,
      `(families | parents | people | those) who (appeal | complain | challenge | go to tribunal) ..1 (regret | lose | rarely | often | usually | end up | seldom) ..3`,
      `(rather | prefer to | best to | better to | best if we | better if we | want to | like to) keep (the)? (lawyers | solicitors | governors | tribunal | ofsted | council | la | press) out ..2`,
      `(disappointed | disappointing | a shame | sad | saddened | regrettable | a pity | sorry) (that)? you (have)? ..3 (challenge | challenged | question | questioned | oppose | opposed | appealed | appeal | complained | complain | gone to | went to | escalated | taken this | contest | contested | involved) ..3`,
      `(mainstream | this school | our school | this setting) (is | may | might) not (be)? ..1 (for | right for | suited to | suit) (everyone | every child | everybody | all) ..1`,
      `either (he | she | they | you | @child) ..6 or (he | she | they | you | @child) ..3 (finds | find | goes | go | leaves | leave | moves | move) ..3`,
      `(going | gone | go | went) (over (my | our | the ..1) (head | heads) | behind (my | our | the ..1 's?) (back | backs)) ..3`,
      `(complaint | complaints | complaining | appeal | appealing | solicitor | solicitors | lawyer | lawyers | tribunal | challenging | mediation | advocate | governors | second opinion) ..6 (would | will | may | might | could | can | does | is) ..1 (not be | not | hardly be | hardly) ..1 (be)? ..1 (helpful | help | in (your | anyone | anybody | his | her | their | @child 's | the | anybody 's | anyone 's) ..2 (interest | interests) | interests | conducive | constructive | productive | appropriate | advisable | wise | sensible | the answer | the way | do (your | him | her | @child-obj | anyone) ..2 (favours | good)) ..3`,
      `(complaint | complaining | complaints | solicitor | solicitors | lawyer | lawyers | tribunal | appeal | appealing | going over my head | challenging) ..6 (would | will | may | might | could | can | only) ..2 (damage | harm | sour | strain | jeopardise | affect | hurt | spoil | put at risk | make (things | it | life) ..3 (difficult | harder | worse | awkward | uncomfortable) | reflect badly | be remembered | be taken personally) ..3`,
      `(will | would) not ..1 do (your | her | his | him | @child-obj | the | them) ..2 any (favours | good) ..1`,
      `(free | entitled | welcome | at liberty) to (disagree | complain | appeal | object | challenge ..1) ,? (but | though | although) ..3 (nothing | no difference | not | waste | same | never | pointless) ..2`,
      `other (schools | nurseries | colleges | settings | providers) (are | is) (available | out there | there | an option) ..1`,
      `(there (is | 's) always | you can always | you could always) ..1 (home (education | educate | schooling) | another school | the school down | a different school | home school | educate | move ..1 | look elsewhere | take (him | her | them) ..1) ..2`,
      `(you | he | she | they | @child) (would | might | may | could | will | 'd) ..1 be (better off | happier | better suited | best suited) ..1 (somewhere | elsewhere | at (another | a different) (school | setting | place | nursery | college) | in (another | a different) (school | setting | place | nursery | college) | in a special | with another) ..1`,
      `(fighting | fight | fought) a losing battle ..1`,
      `(think | consider | reflect on | ask yourself) ..1 how ..1 (a | your | this | making a)? ..1 (complaint | complaining | appeal | appealing | behaviour | challenge) ..1 (would | will | might | may) ..1 (affect | look | come across | feel | be seen | be received | land) ..2`,
      `(you | @child) ..1 (have | has) (more | a lot | much) to lose ..4`,
      `(not | never) (helpful | constructive | useful | productive) to (complain | appeal | challenge | escalate | involve ..2 (solicitors | solicitor | governors | lawyers)) ..2`,
      `(a | an | any | the | your | formal | going to | taking ..3 to)? ..1 ${ROUTE} ..4 (would | will | is | are | was | could | can | may | would be | rarely | seldom | never) ..2 (waste | a waste | pointless | futile | unlikely | not help | sour | damage | harm | drag | prolong | make (things | matters | it) worse | no chance | little chance | serve no (useful)? purpose | unwise | counterproductive | counter productive | fail | get you nowhere | not succeed | succeeds | succeed | change nothing | upset | spoil | hopeless | be costly | be unhelpful | be a mistake | disappoint)`,
      `(no | little | not much | not any) (point | sense | use | value | merit) (in)? ..1 (appealing | complaining | an appeal | a complaint | writing to | going to (tribunal | appeal | the governors) | mediation | asking for a second | challenging) ..3`,
      `(advise | urge | caution | warn | recommend) ..1 (you | parents)? ..1 (against | not to | strongly against) ..2 (appeal | appealing | complain | complaining | a complaint | an appeal | challenge | challenging | tribunal | pursuing | taking (it | this) further) ..2`,
      `(you | parents | families) @be ..3 (free | welcome | at liberty) to ..1 (find | look for | look at | look elsewhere | go elsewhere | move | take (him | her | them | @child-obj) | remove | seek | withdraw | make other | leave | choose another | go private | arrange your own) ..4 (elsewhere | another | other | alternative | different | somewhere | if ..4 | $ | ${SCHOOL})`,
      `(may | might | could | should | would) ..2 (wish | like | want | prefer | need | do well | be better | be happier)? ..1 (to)? (consider | find | look for | think about | try | seek | look at) ..1 (another | an alternative | a different | other | alternative) ${SCHOOL} ..3`,
      `(find | look for) (him | her | them | @child-obj) (another | a different | an alternative) ${SCHOOL}`,
      `(perhaps | maybe) ..2 (this | ours | our (school | nursery | college)) ..3 is not (the)? (right | place | one) ..4`,
      "(if you (are not happy | are unhappy | do not like (it | this | that) | disagree)) ,? ..1 (tough | there are other | the door is | you know where | feel free to go | go elsewhere | that (is | 's) up to you | that (is | 's) your (problem | choice)) ..4",
      '(can | could | may) ..2 (complain | appeal | challenge | object | write to) ..8 but ..3 (will not | would not | is not going to | may not) ..3 (get (you)? (anywhere | far) | change | make | help | work | succeed | alter)',
      '(if | should) you ..6 (not happy | unhappy | dissatisfied | disagree | do not like | not satisfied) ..6 (take it up with | complain to | speak to ofsted | go to (ofsted | the press | the council | your mp)) ..2',
      `(spare | save) (yourself | yourselves | us all | everyone | the family | you both) ..1 (the | a | all)? ..1 (fight | battle | bother | trouble | stress | effort | heartache | disappointment | time | expense | upset) ..3`,
      `(between us i | between you and me | off the record | strictly between) ,? ..8 (put | choose | go for | accept | take | leave | pick | not bother) ..3`,
      `(think | consider) (carefully | very carefully | hard | twice | long and hard) (before | about) ..1 (going (down | to | further) | appealing | you appeal | complaining | you complain | taking (this | it) | challenging | pursuing | whether ..6 (appeal | tribunal | complaint)) ..4`,
      `(better | best | easier | kinder | simpler | preferable) (all round | for everyone | for all | for (him | her | them | @child-obj))? ..2 if ..3 (did not | does not | do not | were not | could avoid | avoided) ..2 (go to | going to | get to | end (up)? in | escalate | become | involve | tribunal | appeal | complain) ..2`,
      `(moaning | whinging | whining | grumbling | complaining | shouting | muttering | kicking off | arguing) ..5 (helps | help | helping | will help | changes | solves | does | achieves | gets) (nobody | no one | nothing | anyone | no good | us nowhere | you nowhere | not)`,
      `(not | never) worth (the | your) (fight | trouble | stress | bother | effort | time) ..2`,
      `(no need | please do not | i hope you will not | let us not | would rather you did not | rather not | hope (it | this) does not) ..2 (involve | bring in | drag in | go to | take (this | it) to | get ..1 involved | escalate) ..1 (the)? (solicitors | solicitor | lawyers | tribunal | ofsted | governors | council | ombudsman | la | your mp | press) ..2`,
      `(suggest | ask | advise | invite | hope) (that)? ..1 you ..1 (to)? ..1 (reflect | think | consider | ask yourself | ask yourselves) ..3 (whether | if) ..8 (good | fair | helpful | helping | in (his | her | their) | best | right | wise | kind) ..3`,
      `(not sure | do not see | do not know | do not understand | can not see | can not think | struggle to see) why (you | anyone | parents) (would | 'd | should | need | want | think | feel) ..6 (second opinion | assessment | tribunal | appeal | advocate | meeting | independent | report | copy | solicitor) ..2`,
      `(plenty of | lots of | many | any number of) other ${SCHOOL} ..4`,
      '(no one | nobody) is forcing you ..4',
      `(only)? (sour | damage | strain | harm) (things | relations | relationships | the relationship | our (relationship | good)) ..3`,
      '(bear in mind | remember | be aware) ..2 (that)? ..3 (appeals | complaints | tribunals | complaining | appealing) ..2 (rarely | seldom | hardly ever | almost never | take | cost | usually fail) ..3',
      '(always | usually | nearly always | almost always | invariably) (back | side with | find for | support | uphold) (the (authority | council | school | la | panel) | us | our)',
    ],
    {
      letter: 'you have every right to take it further, and {we} would be glad to talk first if you would like to',
      plan: 'the family has every right to take it further, and staff would be glad to talk first',
    },
    {
      unless: [
        ...INNOCENT,
        'whether you would like',
        '(would be | is) no (trouble | problem)',
        '(will | would | should | can | could | does) (not | never) ..2 (damage | harm | sour | affect | change how | be held)',
        '(we would be sad | hope you (stay | will stay))',
        'you asked (about | us about)',
        '(we | i) (will | can) (help | come with)',
        'as well',
      ],
    },
  ),
  unless: [
    '(had to | should not have had to | so much trouble) ..2',
    'the same (chance | time | right | rights | help | say | respect | papers)',
    '(grateful | before we | right to)',
  ],
  examples: {
    kind: 'letter',
    flags: [
      [
        '<|An appeal would be a waste|> of time.',
        'You have every right to take it further, and we would be glad to talk first if you would like to.',
      ],
      [
        '<|You are of course free to find him another|> nursery.',
        'You have every right to take it further, and we would be glad to talk first if you would like to.',
      ],
      'There is <|no point in complaining|>.',
    ],
    passes: [
      'An appeal can take several months. You can appeal and keep talking to us at the same time.',
      'You are free to bring a friend.',
      'A complaint will not harm how we work with you.',
      'The tribunal is a court that looks at decisions about plans.',
    ],
  },
});
