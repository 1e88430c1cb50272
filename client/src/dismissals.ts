/** The marks that the writer chose to leave: hashes only, never words. */
import { type ExtensionContext, workspace } from 'vscode';

/** Keys of marks, kept over restarts. */
export interface Dismissals {
  keys(): readonly string[];
  add(key: string): void;
  clear(): void;
}

const name = 'alongside.left';

/** Beyond this the oldest are let go: their sentences are long gone. */
const most = 5000;

/** Kept with the folder that is open, else for the person. */
export function createDismissals(context: ExtensionContext): Dismissals {
  const store = () => (workspace.workspaceFolders?.length ? context.workspaceState : context.globalState);
  const keys = () => store().get<string[]>(name, []);
  const save = (list: string[]) =>
    void store()
      .update(name, list)
      .then(undefined, () => {});
  return {
    keys,
    add(key) {
      save([...keys().filter((one) => one !== key), key].slice(-most));
    },
    clear() {
      save([]);
    },
  };
}
