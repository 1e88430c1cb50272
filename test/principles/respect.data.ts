/** Ordinary sentences that must never be marked; the ear learns from them too. */
export const respectful = [
  'Amina is autistic and she prefers to be called autistic.',
  'Tom is a disabled pupil who uses a wheelchair.',
  'Rhys has learning difficulties and has made good progress.',
  'Layla is Deaf and uses British Sign Language.',
  'He enjoys football and he is proud of his reading.',
  'Mum said, “He is just a lazy boy at home and I am worried sick.”',
  'The education, health and care plan (EHC plan) review is on 4 June.',
  'Josh finds change hard, so his key worker tells him the day before.',
  'Her mother and father came to the meeting on Tuesday.',
  'Mei was assessed by an educational psychologist in March.',
  'Please ring me if the time does not suit you.',
  'The child was born at 28 weeks and was seen by a paediatrician.',
  'Ola has ADHD and finds it hard to sit still for long.',
  'Femi is in Year 4 and is working at the expected standard for maths.',
  'We will give Grace a laptop, a quiet place to work and 20 minutes of phonics each day.',
  'We failed to ring you back on Friday and we are sorry.',
];
