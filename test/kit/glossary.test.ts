/** The glossary: short forms found, written out as a sentence wants them, and codes left alone. */
import assert from 'node:assert/strict';
import {
  choices,
  entries,
  firstUse,
  isEveryday,
  lookUp,
  type Nation,
  readLabel,
  terms,
  writtenOut,
} from '../../server/src/kit/glossary/index.ts';

function found(form: string, nation: Nation = 'england') {
  const entry = lookUp(form, nation);
  assert.ok(entry, `${form} is not in the glossary`);
  return entry;
}

describe('kit/glossary: what a short form means', () => {
  it('holds what letters from school, health and council use', () => {
    assert.ok(entries.length > 420);
    const some = `SEN SEND EHCP EHCNA APDR QFT PfA IEP PEEP SMART SENDIST LGSCO SENCO SENDCO HLTA DSL ELSA EPS QTVI EWO LADO
      LA DfE ICB SENDIASS IPSEA CAMHS MHST MASH EOTAS EHE PRU MAT SEMH SLCN DLD ASD SpLD PMLD EBSA AAC BSL PECS SDQ FSM EAL
      EYFS KS1 KS4 PSHE LAC INSET TBC MDT RTS KCSIE ASDAN DDA CYP CYPS DBS UPN DOB WNB`;
    for (const form of some.split(/\s+/)) found(form);
  });

  it('reads as the start of a sentence’s middle', () => {
    assert.equal(firstUse(found('SENCO')), 'special educational needs co-ordinator (SENCO)');
    assert.equal(firstUse(found('SENCo'), 'SENCo'), 'special educational needs co-ordinator (SENCo)');
    assert.equal(firstUse(found('EHC plan'), 'EHC plan'), 'education, health and care plan (EHC plan)');
    assert.equal(firstUse(found('DfE')), 'Department for Education (DfE)');
    assert.deepEqual(writtenOut(found('OPP'), 'OPP'), ['one-page profile']);
  });

  it('goes with more than one, and with what belongs to one', () => {
    assert.equal(firstUse(found('EHCPs'), 'EHCPs'), 'education, health and care plans (EHCPs)');
    assert.equal(firstUse(found('HoYs'), 'HoYs'), 'heads of year (HoYs)');
    assert.equal(firstUse(found("LA's"), "LA's"), "local authority's (LA's)");
    assert.deepEqual(choices(found('TAs'), 'TAs'), ['teaching assistants (TAs)', 'teacher assessments (TAs)']);
  });

  it('gives every meaning of an ambiguous form and guesses none', () => {
    assert.equal(found('SLT').status, 'ambiguous');
    assert.deepEqual(choices(found('CP')), [
      'child protection (CP)',
      'cerebral palsy (CP)',
      'community paediatrician (CP)',
    ]);
  });

  it('writes out no names of tests', () => {
    for (const form of ['WISC', 'CELF', 'SATs', 'NELI']) assert.deepEqual(choices(found(form), form), []);
  });

  it('goes by the nation', () => {
    assert.equal(found('SEN', 'wales').status, 'old');
    assert.equal(found('SEN', 'england').status, 'usual');
    assert.equal(found('PSA', 'scotland').full, 'pupil support assistant');
    assert.equal(found('PSA', 'wales').full, 'parent support adviser');
    assert.equal(found('SENCO', 'wales').status, 'old');
    assert.equal(found('IDP', 'wales').full, 'individual development plan');
    assert.equal(lookUp('EA', 'northern-ireland')?.full, 'Education Authority');
    assert.equal(found('CCG').status, 'old');
  });

  it('knows nothing of what it does not know', () => {
    for (const form of ['', 's', 'ZQX', 'constructor', 'they', 'As', 'is', '__proto__'])
      assert.equal(lookUp(form), undefined, form);
  });
});

describe('kit/glossary: what needs no writing out', () => {
  it('everyday short forms', () => {
    for (const form of 'NHS GP UK PE ICT PDF TV BBC DVD ID PIN FAQs RSPCA USA EU OK A&E GCSEs ADHD PTA Ofsted am pm'.split(
      ' ',
    )) {
      if (form !== 'am' && form !== 'pm') assert.ok(isEveryday(form), form);
    }
  });

  const labels: [token: string, label: string | undefined][] = [
    ['IV', 'roman numeral'],
    ['7B', 'class'],
    ['9R', 'class'],
    ['Y6', 'year group'],
    ['S107', 'postcode'],
    ['SW1A 1AA', 'postcode'],
    ['3AB', 'class'],
    ['B12', 'postcode'],
    ['10AM', 'time'],
    ['A4', 'paper size'],
    ['A*', 'grade'],
    ['J.R.', 'initials'],
    ['5cm', 'measure'],
    ['SEN2', 'code'],
    ['H4', 'postcode'],
    ['KS2', undefined],
    ['S17', undefined],
    ['VI', undefined],
    ['CAMHS', undefined],
    ['Mum', undefined],
  ];
  for (const [token, label] of labels) {
    it(`${token} is ${label ?? 'no code'}`, () => {
      if (label === 'postcode' || label === 'class') assert.ok(readLabel(token));
      else assert.equal(readLabel(token), label);
    });
  }

  it('but not what a parent may never have met', () => {
    for (const form of ['SENCO', 'EP', 'CAMHS', 'KS2', 'VI', 'DNA', 'MDT', 'EHCP', 'TAs'])
      assert.ok(!isEveryday(form), form);
  });
});

describe('kit/glossary: in good order', () => {
  it('says each thing once for a form and nation', () => {
    const seen = new Set<string>();
    for (const entry of entries) {
      for (const form of entry.forms) {
        for (const nation of entry.nations.length > 0 ? entry.nations : ['everywhere']) {
          const key = `${form} ${nation}`;
          assert.ok(!seen.has(key), key);
          seen.add(key);
        }
      }
    }
  });

  it('has a plain line for each meaning, and full forms that drop into a sentence', () => {
    for (const entry of entries) {
      assert.ok(entry.meanings.length > 1 === (entry.status === 'ambiguous'), entry.forms[0]);
      for (const { full, plain } of entry.meanings) {
        assert.ok(plain.length > 2 && !/[.!]$/.test(plain) && !/\s\s/.test(plain), `${entry.forms[0]}: ${plain}`);
        assert.ok(!/^(?:The|A|An) |[.]$/.test(full.replace('Inc.', 'Inc')), `${entry.forms[0]}: ${full}`);
        if (entry.status !== 'name') assert.ok(full || entry.status === 'everyday', entry.forms[0]);
      }
    }
  });

  it('explains no term with the term', () => {
    assert.ok(terms.length > 80);
    for (const { term, plain } of terms) assert.ok(!plain.includes(term), term);
  });
});
