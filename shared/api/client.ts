import type { z } from 'zod';
import type { AuditList, AuditQuestion } from './audit.ts';
import type { DuplicateAnswerRequest, Duplicate, DuplicateList, DuplicatesQuestion } from './duplicates.ts';
import type { ErasureRequest, ErasureResult } from './erasure.ts';
import { UnreadableAnswer } from './errors.ts';
import { keptAnswers } from './kept-answers.ts';
import type { BureauPeriods, CompletionRequest, PeriodBoard, PeriodsQuestion, ReopeningRequest } from './periods.ts';
import type { BureauProfile, ProfileRequest } from './profile.ts';
import type { GuidanceResponse } from './guidance.ts';
import { countsParameters } from './queries.ts';
import type { CountsQuestion, PivotsQuestion, SubmissionsQuestion, WorkbookQuestion } from './queries.ts';
import type { ReleaseAudit } from './release-audit.ts';
import type {
  CubeName,
  CubeResponse,
  Release,
  ReleaseList,
  ReleaseRequest,
  ReleaseResult,
  ReleasesQuestion,
} from './releases.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import type { CodebookResponse, CountsResponse, HealthResponse } from './schemas.ts';
import { answer } from './sending.ts';
import type { Call, CallOptions, ClientOptions, KeyedOptions, SubmitOptions } from './sending.ts';
import type { CaseListQuestion, VersionDifferenceQuestion } from './submission-routes.ts';
import type {
  CaseList,
  SubmissionList,
  SubmissionRequest,
  SubmissionResult,
  UndoRequest,
  VersionDifference,
  WithdrawalRequest,
} from './submissions.ts';
import type { WgaQuestion, WgaResponse } from './wga.ts';

/**
 * Calls of the API, typed from its routes; every answer has been parsed.
 * Errors: `ApiProblem`, `ConnectionError`, `UnreadableAnswer`; an abort by the caller's signal rejects with the signal's reason.
 */
export interface ApiClient {
  submit(request: SubmissionRequest, options?: SubmitOptions): Promise<SubmissionResult>;
  submissions(question?: SubmissionsQuestion, options?: CallOptions): Promise<SubmissionList>;
  undo(request: UndoRequest, options?: KeyedOptions): Promise<SubmissionResult>;
  withdraw(request: WithdrawalRequest, options?: KeyedOptions): Promise<SubmissionResult>;
  versionDifference(question: VersionDifferenceQuestion, options?: CallOptions): Promise<VersionDifference>;
  cases(question: CaseListQuestion, options?: CallOptions): Promise<CaseList>;
  periods(question: PeriodsQuestion, options?: CallOptions): Promise<PeriodBoard>;
  completePeriod(request: CompletionRequest, options?: CallOptions): Promise<BureauPeriods>;
  reopenPeriod(request: ReopeningRequest, options?: CallOptions): Promise<BureauPeriods>;
  duplicates(question: DuplicatesQuestion, options?: CallOptions): Promise<DuplicateList>;
  answerDuplicate(request: DuplicateAnswerRequest, options?: CallOptions): Promise<Duplicate>;
  profile(options?: CallOptions): Promise<BureauProfile>;
  saveProfile(request: ProfileRequest, options?: CallOptions): Promise<BureauProfile>;
  counts(question: CountsQuestion, options?: CallOptions): Promise<CountsResponse>;
  workbook(question: WorkbookQuestion, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;
  publishRelease(request: ReleaseRequest, options?: KeyedOptions): Promise<ReleaseResult>;
  releases(question?: ReleasesQuestion, options?: CallOptions): Promise<ReleaseList>;
  release(id: string, options?: CallOptions): Promise<Release>;
  releaseCube(id: string, name: CubeName, options?: CallOptions): Promise<CubeResponse>;
  releaseAudit(id: string, options?: CallOptions): Promise<ReleaseAudit>;
  releaseWorkbook(id: string, question?: PivotsQuestion, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>>;
  audit(question?: AuditQuestion, options?: CallOptions): Promise<AuditList>;
  eraseCase(request: ErasureRequest, options?: CallOptions): Promise<ErasureResult>;
  codebook(options?: CallOptions): Promise<CodebookResponse>;
  guidance(options?: CallOptions): Promise<GuidanceResponse>;
  wga(question: WgaQuestion, options?: CallOptions): Promise<WgaResponse>;
  health(options?: CallOptions): Promise<HealthResponse>;
}

const ofYear = ({ year }: { readonly year: number }): Record<string, string> => ({ year: String(year) });

const ofPivots = ({ pivots }: PivotsQuestion): Record<string, string> => (pivots === undefined ? {} : { pivots });

export function createClient(options: ClientOptions): ApiClient {
  const ask = keptAnswers(options);
  const json = async <S extends z.ZodType>(route: Route & { response: S }, call: Call): Promise<z.output<S>> => {
    const { text, status } = await ask(route, call);
    try {
      return route.response.parse(JSON.parse(text));
    } catch (cause) {
      throw new UnreadableAnswer(status, { cause });
    }
  };
  const bytes = async (route: Route, call: Call): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await (await answer(options, route, call)).arrayBuffer());
  return {
    submit: (body, call = {}) => json(routes.submit, { ...call, body }),
    submissions: ({ year, bureau } = {}, call = {}) => {
      const parameters = { ...(year !== undefined && { year: String(year) }), ...(bureau && { bureau }) };
      return json(routes.submissions, { ...call, parameters });
    },
    undo: (body, call = {}) => json(routes.undo, { ...call, body }),
    withdraw: (body, call = {}) => json(routes.withdraw, { ...call, body }),
    versionDifference: ({ year, version }, call = {}) =>
      json(routes.versionDifference, { ...call, parameters: { year: String(year), version: String(version) } }),
    cases: (question, call = {}) => json(routes.cases, { ...call, parameters: ofYear(question) }),
    periods: (question, call = {}) => json(routes.periods, { ...call, parameters: ofYear(question) }),
    completePeriod: (body, call = {}) => json(routes.completePeriod, { ...call, body }),
    reopenPeriod: (body, call = {}) => json(routes.reopenPeriod, { ...call, body }),
    duplicates: (question, call = {}) => json(routes.duplicates, { ...call, parameters: ofYear(question) }),
    answerDuplicate: (body, call = {}) => json(routes.answerDuplicate, { ...call, body }),
    profile: (call = {}) => json(routes.profile, call),
    saveProfile: (body, call = {}) => json(routes.saveProfile, { ...call, body }),
    counts: (question, call = {}) => json(routes.counts, { ...call, parameters: countsParameters(question) }),
    workbook: ({ year, ...pivots }, call = {}) =>
      bytes(routes.workbook, { ...call, parameters: { year: year.join(','), ...ofPivots(pivots) } }),
    publishRelease: (body, call = {}) => json(routes.publishRelease, { ...call, body }),
    releases: ({ year } = {}, call = {}) =>
      json(routes.releases, { ...call, parameters: { ...(year !== undefined && { year: String(year) }) } }),
    release: (id, call = {}) => json(routes.release, { ...call, path: { id } }),
    releaseCube: (id, name, call = {}) => json(routes.releaseCube, { ...call, path: { id, name } }),
    releaseAudit: (id, call = {}) => json(routes.releaseAudit, { ...call, path: { id } }),
    releaseWorkbook: (id, question = {}, call = {}) =>
      bytes(routes.releaseWorkbook, { ...call, path: { id }, parameters: ofPivots(question) }),
    audit: ({ year, bureau, after } = {}, call = {}) => {
      const ofYearAsked = year === undefined ? {} : { year: String(year) };
      return json(routes.audit, {
        ...call,
        parameters: { ...ofYearAsked, ...(bureau && { bureau }), ...(after && { after }) },
      });
    },
    eraseCase: (body, call = {}) => json(routes.eraseCase, { ...call, body }),
    codebook: (call = {}) => json(routes.codebook, call),
    guidance: (call = {}) => json(routes.guidance, call),
    wga: ({ municipality, year }, call = {}) =>
      json(routes.wga, { ...call, parameters: { municipality, year: String(year) } }),
    health: (call = {}) => json(routes.health, call),
  };
}
