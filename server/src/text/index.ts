/** The front door of the text model. Has never heard of parents, rules or editors. */
export type * from './types.ts';
export { TokenKind } from './types.ts';
export { createDraft, updateDraft } from './draft.ts';
export { vocabulary } from './vocabulary.ts';
export { tokenise } from './tokens.ts';
export { sentencesOf } from './sentences.ts';
export { rolesOf } from './roles.ts';
