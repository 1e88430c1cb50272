/** Warmth towards the parent: thanks, sorry, understanding, good news of the child. Owner: feelings. Widen freely: a missed kindness is a false mark. */
import { defineSignal } from '../signal.ts';

/** Thanks, apology, understanding of what this means, or praise of what the parent does. */
export const acknowledges = defineSignal(
  'acknowledges',
  [
    '(thank | thanks | grateful | gratitude | appreciate | appreciated | appreciation)',
    '(sorry | apologise | apologies | our (fault | mistake | error) | we (got | did not get) it (wrong | right) | should have (asked | rung | told you | listened))',
    '(i | we) (know | understand | realise | recognise | can see | can hear | can imagine | appreciate) ..8 (hard | difficult | worrying | worried | upset | upsetting | anxious | stressful | disappointing | disappointed | disappointment | frustrating | hoping | hoped | hope | a lot | much | busy | tired | tiring | shock | long | news | not easy | love | feel | feels | want | care | important | matters | blow)',
    '(must | may | might | can | could) (be | have been | feel | come as) ..4 (hard | difficult | worrying | upsetting | stressful | disappointing | frustrating | a shock | a blow | a lot | strange | horrible | awful)',
    '(hard | difficult | horrible | disappointing | upsetting | worrying | sad | bad) (news | thing | letter | time | fortnight | week | day | call) ..4 (to (hear | read | get | have) | for you)?',
    '(not the (answer | news | letter | whole of the answer) | not what you (hoped | wanted | were))',
    '(you | your) ..6 (patience | kindness | hard work | work | effort | care | love | help | trust | honesty | courage | lifts | ideas | advice)',
    '(i | we) (know | understand | realise | recognise | see) ..10 (unwelcome | took to get | it took | cost you | asking of you)',
    'you (have been | were | are) right',
    'you have ..5 (done | worked | tried | given | put | been through | managed | helped | got him | got her | kept | taken)',
    '(it was | it is | it has been) (good | lovely | great | nice | a pleasure | helpful | kind | really good | so good) (to | of | talking | speaking | meeting)',
    '(not | never | nobody | no one) ..5 (your fault | blaming you | telling off | a telling off | to blame | a judgement)',
    '(take | takes) (a lot of)? courage',
  ],
  { speech: false },
);

/** Something good and true about the child. */
export const praisesChild = defineSignal('praises-child', [
  '(proud | delighted | thrilled | pleased | lovely | wonderful | brilliant | fantastic | delight | pleasure | joy | well done | congratulations | star)',
  '@child ..6 (enjoy | enjoys | enjoyed | enjoying | love | loves | loved | shine | shines | shone | excel | excels | is good at | was good at | did well | has done well | is doing well | made us (laugh | smile) | helped | made progress | worked (hard | well) | settled | a gift | talent | kind | funny | cheerful | friendly | curious | generous | thoughtful | brave | warm | happy)',
  '@child (can | could now | now can | has learnt | has learned | has grown | has become | has made) ..4',
  '(enjoy | enjoys | enjoyed) ..2 (having | teaching | working with | seeing)',
  'made ..4 (livelier | brighter | happier | fairer | better) ..2',
  '(very | really | such a) (good | great | happy) (morning | day | week | term | start | year)',
]);
