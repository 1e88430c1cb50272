/** The front door of the text model. Has never heard of parents, rules or editors. */

export { beginDraft, changeBetween, continueDraft, createDraft, isUnfinished, updateDraft } from './draft.ts';
export { rolesOf } from './roles.ts';
export { signoffBlock } from './sections.ts';
export { sentencesOf } from './sentences.ts';
export type { Source } from './source.ts';
export { detached, EMPTY_HASH, nextHash, Stretches } from './stretches.ts';
export { tokenise } from './tokens.ts';
export type * from './types.ts';
export { TokenKind } from './types.ts';
export { vocabulary } from './vocabulary.ts';
