/** Held up against other families, brothers and sisters, or the rest of the class. */
import { defineRule } from '../../kit/index.ts';

const PARENTS = '(parents | families | mums | mothers | dads | fathers | carers | people | grandparents | households)';

export default defineRule({
  reads: 'sentence',
  title: 'Held up against others',
  severity: 'warning',
  what: '“{words}” sets this family or child against others.',
  why: 'To be measured against others is to be found wanting, and other homes are not this one.',
  instead: 'Write about this child and this family only.',
  source: 'SEN Code of Practice 2001, 2:7',
  weight: 1,
  phrases: [
    { match: [`^ [ ((the)? (all | most | many | every | plenty of | lots of)? (other | our other | the other | good | responsible | decent | sensible | normal | caring | supportive | reasonable | ordinary | most | all) ${PARENTS} | every other (parent | family | child) | everyone else | everybody else | (other | most | all the other) (children | pupils) in (the | his | her) class) (seem to | tend to | somehow | just | all | do)? (manage | managed | cope | coped | find | found | get | got | remember | send | sent | would | can | could | do | have | had | understand | accept | accepted | pay | paid | make | made | are able | is able | manages | copes | comply | read | support | supported | respond | responded | put | bring) ] ..18 !_`], fix: 'we would like to find a way that works for your family', unless: ['(found | find) ..4 (helpful | useful | group | hard | difficult | good | welcome)', '(would | might) (like | be glad | be happy | welcome | love | gladly)', '(can | could) (help | tell | meet | join | come | share)', '(are | is) (welcome | invited)', '(told | asked)', '(also | too) (find | found | feel)'] },
    { match: [`[ (the)? (other | most | all | every) ${PARENTS} (seem to | somehow | all)? (manage | managed | cope | coped | would have | would not | get their | can be bothered | remember to | pay on time | find the time) ]`, `[ (everyone else | everybody else | every other (family | parent | child)) (manages | managed | has managed | can | copes | seems to manage | has paid | has returned | is able) ]`], unless: ['(told | asked)'] },
    { match: [`[ a (good | responsible | caring | loving | decent | sensible | reasonable | committed) (parent | mother | mum | father | dad) (would | does | knows | puts) ] ..12 !_`, `[ a (parent | mother | mum | father | dad) with (his | her | their) best interests at heart would ] ..12 !_`, `[ any (good | responsible | caring | loving | decent | sensible | reasonable)? (parent | mother | mum | father | dad) (would | could | can | should | knows) ] ..14 !_`], fix: 'please take the time you need, and ask us anything', unless: ['(would | might) (be worried | worry | feel | want | ask | be upset | be proud | be anxious | be frightened)'] },
    { match: [`[ (his | her | their | @child 's | your) (older | younger | elder | big | little | twin | other)? (brother | sister | brothers | sisters | siblings | cousin | cousins | son | daughter | children) (never | was never | did not | does not | were never | managed | had no | has no | was always | is so much | was so much | was no) ] ..12 !_`, `[ (unlike | not like | nothing like | compared (to | with)) (his | her | their) (older | younger | elder | big | twin)? (brother | sister | brothers | sisters | siblings) ]`], unless: ['(told | said | says)', 'your (son | daughter) (never | does not | did not)', '(never | not) (met | meet | seen)', '(speech | words | talk | walking)'] },
    { match: [`[ (have | has | had | with | there are | got) (a class of)? (# | twenty nine | twenty | thirty | thirty one | twenty five | other | hundreds of | plenty of | many | a whole class of | all the)? (other | of other)? (children | pupils | students | families | kids | young people) to (think about | consider | teach | look after | see to | worry about | deal with | get round) ] ..10 !_`, `[ (have to | must | need to | has to) (think of | think about | consider | put) (the | all the | our)? (other | rest of the | majority of) ..2 (children | pupils | class | students | families)? (first)? ] ..6 !_`, `[ (not just | not only) (yours | your (son | daughter | child) | @child-obj) ] !_`, `[ (unfair | not fair | hardly fair) (on | to) (the | all the | his | her)? (rest | other | others | class | everyone else | children | staff) ] ..8 !_`, `[ at the expense of (the | other | everyone | his | her) ..4 (class | children | pupils | learning | peers) ]`, `[ (the needs of | learning of | education of | interests of) (the)? (many | (twenty nine | # | other | rest) ..3 (children | pupils | others | class)) ]`], fix: 'we would like to find a way that works for [child’s name] and for the class'.replace('’', "'"), unless: ['(lunch | turn | waiting) ..4 unfair'] },
    { match: [`[ (nobody | no one | no other (parent | family)) else (has complained | complains | has raised | has (a | this) problem | seems to (mind | have) | minds | struggles | is asking | asks) ] ..8 !_`, `[ (you are | you seem to be) the only (parent | one | family | mother) (who | to | that) ] ..12 !_`], fix: 'we would like to understand what this is like for you', unless: ['sister'] },
  ],
  unless: ['you are welcome', 'would be very welcome', '(you are not alone | not on your own | just like you)', '(helpful | useful)'],
  examples: {
    kind: 'letter',
    flags: [['<|Other families manage|> to get three children here by half past eight.', 'We would like to find a way that works for your family.']],
    passes: ['Other parents have found the Thursday group helpful, and you would be very welcome.'],
  },
});
