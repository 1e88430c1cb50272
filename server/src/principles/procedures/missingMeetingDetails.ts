/** An invitation that leaves out when, where, what about, who will be there or how long. */
import { datesOf } from '../../kit/dates/index.ts';
import { defineRule } from '../../kit/index.ts';
import { letterKind, letterSignals } from '../../kit/signals/letters.ts';
import {
  familyChoosesTime,
  lengthGiven,
  peopleNamed,
  placeGiven,
  purposeGiven,
  timeGiven,
} from '../../kit/signals/meetings.ts';

const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day/;
const TIME = /\b\d{1,2}[.:]\d{2}\b/;

export default defineRule({
  reads: 'draft',
  title: 'What to know before a meeting',
  severity: 'information',
  what: 'The invitation leaves open some of what a parent would like to know beforehand.',
  why: 'Surprises at the door help nobody to think.',
  instead: 'Say when, where, what about, who will be there and how long it may take.',
  source: 'SEN Code of Practice 2001, 2:7; SEND Code of Practice 2015, 9.176',
  kinds: ['letter'],
  signals: [...letterSignals, familyChoosesTime, lengthGiven, peopleNamed, placeGiven, purposeGiven, timeGiven],
  examine(view, report) {
    if (view.words < 60 || letterKind(view) !== 'invitation') return;
    const open = view.has(familyChoosesTime);
    const gaps: (readonly [name: string, line: string, main: boolean])[] = [];
    if (!open && datesOf(view).length === 0 && !view.draft.source.someLine(DAY))
      gaps.push(['the day', '- **When:** [day and date], or another day if you prefer', true]);
    if (!open && !view.has(timeGiven) && !view.draft.source.someLine(TIME))
      gaps.push(['the time', '- **Time:** [start], or a time that suits you better', true]);
    if (!view.has(placeGiven)) gaps.push(['the place', '- **Where:** [room], by phone or by video', true]);
    if (!view.has(purposeGiven))
      gaps.push([
        'what it is about',
        '- **What we would like to talk about:** [subject], and anything you would like to add',
        true,
      ]);
    if (!view.has(peopleNamed))
      gaps.push(['who will be there', '- **Who will be there:** [names, and what each of them does]', true]);
    if (!view.has(lengthGiven) && !/\d\s*(?:[–-]|to|until)\s*\d/.test(view.draft.text))
      gaps.push(['how long it may take', '- **How long:** about [minutes] minutes, and longer if you need it', false]);
    if (!gaps.some(([, , main]) => main)) return;
    const names = gaps.map(([name]) => name);
    const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
    const { start, end } = view.place('opening');
    report({
      start,
      end,
      message: `The invitation does not yet say ${list}. Surprises at the door help nobody to think. Add a line for each.`,
      fixes: [
        view.insert('Add what is missing', 'closing', ['About the meeting:', '', ...gaps.map(([, line]) => line)]),
      ],
    });
  },
  examples: {
    flags: [
      `<|Dear Ms Bramwell,|>

You are invited to a review meeting on Tuesday 21 May at 1.20 pm in Room H4. Ellis has had a good year in food technology, where his team won the bake-off, and he has been a kind buddy to a new pupil. His planner is up to date and his bag is always packed. It is lovely that he has made two friends this year. You can leave a message on 01632 960 208.

Yours sincerely,

A. Fennimore`,
    ].slice(0, 1),
    passes: [
      'Dear Ms Bramwell,\n\nCould we meet to talk about how Ellis is getting on? I could do Tuesday 21 May at 1.20 pm in Room H4, for an hour. Mr Dow (class teacher) will be there too. Ellis has had a good year in food technology, where his team won the bake-off, and he has been a kind buddy to a new pupil. Ring me on 01632 960 208 if another day is better.\n\nYours sincerely,\n\nA. Fennimore',
      'Dear Ms Bramwell,\n\nEllis read a whole page aloud today and the class clapped.\n\nA. Fennimore',
    ],
    kind: 'letter',
  },
});
