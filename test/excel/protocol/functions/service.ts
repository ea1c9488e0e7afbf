import { asList, asRecord, asWhole } from '../arguments.ts';
import { HostObject } from '../wire.ts';
import type { FunctionResult } from './function-calls.ts';

/** Where the client library brings the results of the add-in's functions. */
export class CustomFunctionsService extends HostObject {
  readonly wireClass = 'CustomFunctions';

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functions?.ready();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  /** Each result is `[id, succeeded, value]`, and for an error its number behind that. */
  SetInvocationArrayResults(results: unknown): void {
    this.#answer(
      asList(results).map((result) => {
        const [id, succeeded, value, errorCode] = asList(result);
        return { id, failed: succeeded !== true, value, errorCode };
      }),
    );
  }

  SetInvocationResults(results: unknown): void {
    this.#answer(asList(results).map((result) => asRecord(result)));
  }

  #answer(results: readonly Readonly<Record<string, unknown>>[]): void {
    this.host.functions?.answer(
      results.map(({ id, failed, value, errorCode }): FunctionResult => {
        if (failed !== true) return { id: asWhole(id), value };
        const reason = typeof value === 'string' ? value : '';
        return { id: asWhole(id), errorCode: typeof errorCode === 'number' ? errorCode : 0, reason };
      }),
    );
  }
}
