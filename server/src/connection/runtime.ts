/** What a host hands to the server: the few powers that differ between Node and a browser worker. */
import type { AnalysisConfig, FaultLog, Service } from '../service/types.ts';

/** Powers and facts of the host. */
export interface Runtime {
  /** Runs `task` in a later turn of the event loop, after messages that have already come in. */
  setImmediate(task: () => void): void;
  /** Milliseconds, rising steadily. */
  now(): number;
  readonly version: string;
  /** Address of the rules' pages when the client names none. */
  readonly pagesBase: string | undefined;
}

/** The house behind the door: what `serve` needs of the service room. */
export interface House {
  createService(options: { log?: FaultLog }): Service;
  readonly defaultConfig: AnalysisConfig;
}
