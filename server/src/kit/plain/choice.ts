export interface PlainHint {}
export function plainHints(){return []}
