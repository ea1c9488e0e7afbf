import { asText } from '../arguments.ts';
import { CustomFunctionsService } from '../functions/service.ts';
import { HostObject, type HostContext } from '../wire.ts';
import { RuntimeObject } from './application.ts';

/** Office tells that its action functions can be called. */
class AddinInternalService extends HostObject {
  readonly wireClass = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    this.host.journal.add({ member: 'AddinInternalService.NotifyActionHandlerReady', kind: 'call', values: [] });
  }
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends HostObject {
  readonly wireClass = 'AppRuntimeService';

  SetAppRuntimeState(state: unknown): void {
    this.host.setPaneVisible(asText(state) === 'Visible');
  }

  GetAppRuntimeState(): string {
    return this.host.paneVisible ? 'Visible' : 'Background';
  }
}

/** Behind `Office.addin.setStartupBehavior`. */
class AppRuntimePersistenceService extends HostObject {
  readonly wireClass = 'AppRuntimePersistenceService';

  SetAppRuntimeStartState(state: unknown): void {
    this.host.journal.add({ member: 'AppRuntime.StartState', kind: 'set', values: [state] });
  }

  GetAppRuntimeStartState(): unknown {
    return this.host.journal.of('AppRuntime.StartState').at(-1)?.values[0] ?? 'Inactive';
  }
}

/** Behind `Office.ribbon.requestUpdate` and `requestCreateControls`: noted, for the workbench to read. */
class DynamicRibbon extends HostObject {
  readonly wireClass = 'DynamicRibbon';

  ExecuteRequestUpdate(json: unknown): void {
    this.host.journal.add({ member: 'DynamicRibbon.ExecuteRequestUpdate', kind: 'call', values: [json] });
  }

  ExecuteRequestCreate(json: unknown): void {
    this.host.journal.add({ member: 'DynamicRibbon.ExecuteRequestCreate', kind: 'call', values: [json] });
  }
}

/** Office's own services, by the name of their server type; `null` for one that the stand-in does not have. */
export function makeService(host: HostContext, name: string): HostObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return new AddinInternalService(host);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new AppRuntimeService(host);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return new AppRuntimePersistenceService(host);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return new DynamicRibbon(host);
    case 'Microsoft.ExcelServices.CustomFunctions':
      return new CustomFunctionsService(host);
    case 'Microsoft.ExcelServices.Runtime':
      return new RuntimeObject(host);
    default:
      return null;
  }
}
