/** The seven principles by the names that people read. */

/** Slug to name, in the order of the guidance. */
export const principleNames: Readonly<Record<string, string>> = {
  knowledge: 'You know your child best',
  strengths: 'See the whole child',
  feelings: 'What this means to the family',
  procedures: 'No surprises',
  perspectives: 'Room for more than one view',
  needs: 'Written so that this family can use it',
  flexibility: 'Meetings that fit the family',
};
