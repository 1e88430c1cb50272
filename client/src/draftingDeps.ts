/** What the drafting commands ask, answered by the server and the settings. */
import { Uri, workspace } from 'vscode';
import { type DocumentParams, type Outline, outlineRequest } from '../../server/src/protocol.ts';
import type { Alongside } from './client.ts';
import { type Answers, type DraftingDeps, placeAmong } from './drafting/index.ts';

/** The answers; a server that is not there knows nothing, and drafting goes on without. */
export function draftingDeps(alongside: Alongside): DraftingDeps {
  const outline = async (uri: string): Promise<Outline | null> => {
    try {
      return await alongside.client.sendRequest<Outline | null>(outlineRequest, { uri } satisfies DocumentParams);
    } catch {
      return null;
    }
  };
  return {
    presentRoles: async (uri) => [...new Set((await outline(uri))?.sections.flatMap(({ roles }) => roles))],
    placeFor: async (uri, roles) => placeAmong((await outline(uri))?.sections ?? [], roles),
    kindOf: async (uri) => (await outline(uri))?.kind ?? 'unknown',
    signoffLine: async (uri) => {
      const line = (await outline(uri))?.signoffLine ?? -1;
      return line < 0 ? undefined : line;
    },
    namesIn: async (uri) => {
      const child = (await outline(uri))?.child;
      return { child: child?.name.split(' ')[0], pronouns: pronounsOf(child?.pronouns) };
    },
    settings(uri): Answers {
      const settings = workspace.getConfiguration('alongside', uri ? Uri.parse(uri) : null);
      const text = (name: string) => {
        const value: unknown = settings.get(name);
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
      };
      const pronouns = text('child.pronouns');
      const service = {
        ...given('name', text('supportService.name')),
        ...given('phone', text('supportService.phone')),
        ...given('web', text('supportService.web')),
      };
      return {
        child: text('child.name'),
        pronouns: pronounsOf(pronouns),
        writer: text('signature'),
        service: Object.keys(service).length > 0 ? service : undefined,
      };
    },
  };
}

function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });
}

function pronounsOf(text: string | undefined): Answers['pronouns'] {
  return text === 'he' || text === 'she' || text === 'they' ? text : undefined;
}
